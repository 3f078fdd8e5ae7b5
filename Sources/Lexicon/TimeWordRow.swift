/// A word of time, its class and what it stands for there: `april`, `MONTH`, 4.
package struct TimeWordRow: Sendable {
    package let id: String
    /// In lower case.
    package let word: String
    package let category: String
    package let value: Int
    /// Whether the word belongs to the class only when it begins with a capital ("May", "Sun").
    package let needsCapital: Bool

    static func rows(of table: Table) throws(LexiconError) -> [TimeWordRow] {
        let id = try table.index(of: "id")
        let word = try table.index(of: "word")
        let category = try table.index(of: "class")
        let value = try table.index(of: "value")
        let letterCase = try table.index(of: "case")
        var rows: [TimeWordRow] = []
        for row in table.rows {
            guard let number = Int(row.fields[value]) else {
                throw .unreadableField(
                    table: table.name, line: row.line, column: "value",
                    text: String(row.fields[value]), wanted: "a whole number")
            }
            rows.append(
                TimeWordRow(
                    id: String(row.fields[id]), word: String(row.fields[word]),
                    category: String(row.fields[category]), value: number,
                    needsCapital: row.fields[letterCase] == "capital"))
        }
        return rows
    }
}
