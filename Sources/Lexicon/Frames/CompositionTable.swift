package import Facts

/// The table `frame-composition.tsv`: operator and embedded act to the act that is meant.
package struct CompositionTable: Sendable {
    /// What is asked of the table about an embedded act.
    package struct Embedded: Sendable {
        package let type: PLOVERType
        package let mode: String?
        package let cameo: String
        package let isNegated: Bool
        /// Whether its doer is the operator's own subject.
        package let isOwn: Bool

        package init(
            type: PLOVERType, mode: String?, cameo: String, isNegated: Bool, isOwn: Bool
        ) {
            self.type = type
            self.mode = mode
            self.cameo = cameo
            self.isNegated = isNegated
            self.isOwn = isOwn
        }
    }

    /// Names of the operators; a row's operator is an index into it.
    package let operators: [String]
    /// Per operator, by the text of the column `embedded`.
    private var rows: [[String: CompositionRow]]
    /// The operator whose rows an operator inherits.
    private var parents: [Int?]
    package let examples: [FrameExample]

    /// Throws if the embedded table is missing or a row cannot be read.
    package init() throws(LexiconError) {
        let table = try Table(embedded: "frame-composition.tsv")
        var operators: [String] = []
        for row in table.rows where !operators.contains(String(row.fields[1])) {
            operators.append(String(row.fields[1]))
        }
        var rows = [[String: CompositionRow]](repeating: [:], count: operators.count)
        var parents = [Int?](repeating: nil, count: operators.count)
        var examples: [FrameExample] = []
        for row in table.rows {
            let fields = row.fields.map(String.init)
            guard let index = operators.firstIndex(of: fields[1]) else { continue }
            if fields[2].hasPrefix("=") {
                parents[index] = operators.firstIndex(of: String(fields[2].dropFirst()))
                continue
            }
            rows[index][fields[2]] = try CompositionTable.row(fields, line: row.line)
            if !fields[9].isEmpty {
                examples.append(
                    FrameExample(row: fields[0], sentence: fields[9], expected: fields[10]))
            }
        }
        self.operators = operators
        self.rows = rows
        self.parents = parents
        self.examples = examples
    }

    private static func row(_ fields: [String], line: Int) throws(LexiconError) -> CompositionRow {
        guard let fate = CompositionRow.Fate(rawValue: fields[7]) else {
            throw .unreadableField(
                table: "frame-composition.tsv", line: line, column: "fate", text: fields[7],
                wanted: "empty, alleged, denied or drop")
        }
        let type = PLOVERType(rawValue: fields[3])
        guard type != nil || fields[3] == "=" || fields[3].isEmpty else {
            throw .unreadableField(
                table: "frame-composition.tsv", line: line, column: "type", text: fields[3],
                wanted: "a PLOVER type, '=' or empty")
        }
        return CompositionRow(
            id: fields[0], type: type, keepsEmbedded: fields[3] == "=",
            keepsMode: fields[4] == "=",
            mode: fields[4].isEmpty || fields[4] == "=" ? nil : fields[4],
            cameo: fields[5] == "=" ? "" : fields[5], status: EventStatus(rawValue: fields[6]),
            fate: fate)
    }

    /// The row that fits best, or `nil`: negated acts first, then by mode, by CAMEO prefix (longest
    /// first), by type, then any.
    package func row(operator index: Int, embedded: Embedded?) -> CompositionRow? {
        let keys = embedded.map(CompositionTable.keys) ?? ["none"]
        for candidate in [index, parents[index]].compactMap({ $0 }) {
            for key in keys {
                if let row = rows[candidate][key] { return row }
            }
        }
        return nil
    }

    /// The texts of the column `embedded` that fit an act, the finest first.
    private static func keys(of embedded: Embedded) -> [String] {
        let side: String
        switch embedded.type.quadClass {
        case .verbalConflict, .materialConflict: side = "conflict"
        default: side = "coop"
        }
        if embedded.isNegated { return ["neg." + side, "neg"] }
        var keys = embedded.isOwn ? ["own." + side] : []
        if let mode = embedded.mode { keys.append(embedded.type.rawValue + "." + mode) }
        var prefix = embedded.cameo[...]
        while prefix.utf8.count >= 2 {
            keys.append(String(prefix))
            prefix = prefix.dropLast()
        }
        return keys + [embedded.type.rawValue, "any"]
    }
}
