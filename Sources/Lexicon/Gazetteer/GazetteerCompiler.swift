internal import Facts

/// Compiles the tables of `Gazetteer/Tables` into `gazetteer.bin`.
///
/// A pure function: the same tables give the same bytes.
package struct GazetteerCompiler {
    private var writer = GazetteerWriter()
    private var rows: [GazetteerRow] = []
    private var positions: [String: Int] = [:]
    private var commonWords: Set<UInt64> = []
    private var personNames: Set<UInt64> = []
    private let digest: UInt64

    /// The digest of tables: over their names and bytes, in the order of their names.
    package static func digest(of tables: [(name: String, bytes: [UInt8])]) -> UInt64 {
        var state: UInt64 = 0
        for table in tables.sorted(by: { $0.name < $1.name }) {
            state = GazetteerLayout.step(state, WordHash.of(table.name))
            state = GazetteerLayout.step(state, WordHash.of(table.bytes.span))
        }
        return state
    }

    /// The bytes of `gazetteer.bin`.
    ///
    /// Throws `LexiconError` at the first row that is torn, repeated or refers to nothing.
    /// - Parameter tables: every `.tsv` of `Gazetteer/Tables`, in any order.
    package static func compile(
        _ tables: [(name: String, bytes: [UInt8])]
    ) throws(LexiconError) -> [UInt8] {
        var compiler = GazetteerCompiler(digest: digest(of: tables))
        for file in tables.sorted(by: { $0.name < $1.name }) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            try compiler.add(Table(name: file.name, text: text))
        }
        return try compiler.bytes()
    }

    private init(digest: UInt64) { self.digest = digest }

    private mutating func add(_ table: Table) throws(LexiconError) {
        switch table.name {
        case "letter-folds.tsv": try addFolds(table)
        case "common-words.tsv": commonWords = try hashes(of: "word", in: table)
        case "person-names.tsv": personNames = try hashes(of: "name", in: table)
        default:
            for row in try GazetteerRowReader(table).rows() {
                guard positions.updateValue(rows.count, forKey: row.id) == nil else {
                    throw .repeatedID(table: row.table, line: row.line, id: row.id)
                }
                rows.append(row)
            }
        }
    }

    private func hashes(of column: String, in table: Table) throws(LexiconError) -> Set<UInt64> {
        let index = try table.index(of: column)
        return Set(table.rows.map { WordHash.of(String($0.fields[index])) })
    }

    private mutating func addFolds(_ table: Table) throws(LexiconError) {
        let letter = try table.index(of: "letter")
        let fold = try table.index(of: "fold")
        for row in table.rows {
            let ascii = Array(row.fields[fold].utf8)
            guard let scalar = row.fields[letter].unicodeScalars.first,
                let position = NameFolding.position(of: Int(scalar.value)),
                (1...2).contains(ascii.count)
            else {
                throw .unreadableField(
                    table: table.name, line: row.line, column: "letter",
                    text: String(row.fields[letter]), wanted: "an accented Latin letter")
            }
            writer.folds[position] = ascii[0]
            writer.folds[position + 1] = ascii.count > 1 ? ascii[1] : 0
        }
    }

    private mutating func bytes() throws(LexiconError) -> [UInt8] {
        let folding = NameFolding(table: writer.folds)
        for (index, row) in rows.enumerated() {
            var flags = row.flags
            for name in row.names {
                let units = folding.units(of: name.text)
                guard !units.isEmpty, units.count <= 16 else {
                    throw .unreadableField(
                        table: row.table, line: row.line, column: "name", text: name.text,
                        wanted: "a name of one to sixteen words")
                }
                let isCommon = units.count == 1 && commonWords.contains(units[0].key)
                if isCommon { flags.insert(.commonWord) }
                if units.count == 1, row.kind == .city, row.population < 500_000,
                    !row.flags.contains(.capital), personNames.contains(units[0].key)
                {
                    flags.insert(.personName)
                }
                // "Shape" is no acronym at the head of a sentence, but SHAPE is.
                // "WA" is not the town of Wa.
                let isAcronym =
                    isCommon && units[0].isAllCapitals
                    || row.kind == .city && name.text.utf8.count <= 3
                let fitted = isAcronym ? name.exact : name
                writer.add(fitted, units: units, entry: index, of: row, isCommonWord: isCommon)
            }
            try writer.add(row, flags: flags, parent: try parent(of: row))
        }
        return writer.bytes(digest: digest)
    }

    private func parent(of row: GazetteerRow) throws(LexiconError) -> Int? {
        if row.parent.isEmpty { return nil }
        guard let position = positions[row.parent] else {
            throw .unreadableField(
                table: row.table, line: row.line, column: "parent", text: row.parent,
                wanted: "the id of a row")
        }
        return position
    }
}
