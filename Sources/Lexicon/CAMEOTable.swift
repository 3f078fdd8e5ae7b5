package import Facts

/// CAMEO's codes with names, Goldstein values and PLOVER types.
///
/// Source: Schrodt, "CAMEO Conflict and Mediation Event Observations Codebook" (2012); Goldstein
/// (1992); the PLOVER manual of September 2021. Table `cameo.tsv`.
package struct CAMEOTable: Sendable {
    /// One code.
    package struct Entry: Sendable {
        package let code: String
        package let name: String
        package let goldstein: Double?
        package let type: PLOVERType?
        package let mode: String?
    }

    package let entries: [Entry]
    private let positions: [String: Int]

    /// Throws if the embedded table is missing or a row cannot be read.
    package init() throws(LexiconError) {
        let table = try Table(embedded: "cameo.tsv")
        let code = try table.index(of: "code")
        let name = try table.index(of: "name")
        let goldstein = try table.index(of: "goldstein")
        let type = try table.index(of: "plover_type")
        let mode = try table.index(of: "plover_mode")
        var entries: [Entry] = []
        for row in table.rows {
            entries.append(
                Entry(
                    code: String(row.fields[code]), name: String(row.fields[name]),
                    goldstein: Double(row.fields[goldstein]),
                    type: PLOVERType(rawValue: String(row.fields[type])),
                    mode: row.fields[mode].isEmpty ? nil : String(row.fields[mode])))
        }
        self.entries = entries
        self.positions = Dictionary(
            entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The entry of a code, or of its longest known prefix; `nil` if not even the root is known.
    package func entry(for code: String) -> Entry? {
        var prefix = code[...]
        while prefix.utf8.count >= 2 {
            if let position = positions[String(prefix)] { return entries[position] }
            prefix = prefix.dropLast()
        }
        return nil
    }
}
