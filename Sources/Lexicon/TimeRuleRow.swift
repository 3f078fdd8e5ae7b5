/// A pattern of words that names a time, and the formula of its value.
package struct TimeRuleRow: Sendable {
    package let id: String
    /// The pattern; its language is described in `TimePattern`.
    package let pattern: String
    /// `DATE`, `TIME`, `DURATION`, `SET`; `MACRO` for a part of other patterns; `NONE` for words
    /// that look like a time and are not.
    package let type: String
    /// The formula; its language is described in `TimeFormula`.
    package let value: String
    /// TIMEX3 mod; empty for none.
    package let mod: String
    /// `past`, `future`, `nearest` where the words themselves say it; empty where the tense does.
    package let direction: String
    package let source: String
    /// A sentence with the expression between ⟦ and ⟧.
    package let example: String
    /// The day on which the example was written; empty where it does not matter.
    package let written: String
    /// The value that the example gives; empty for `NONE`.
    package let expected: String
    /// The line in the table, for messages.
    package let line: Int

    static func rows(of table: Table) throws(LexiconError) -> [TimeRuleRow] {
        let id = try table.index(of: "id")
        let pattern = try table.index(of: "pattern")
        let type = try table.index(of: "type")
        let value = try table.index(of: "value")
        let mod = try table.index(of: "mod")
        let direction = try table.index(of: "direction")
        let source = try table.index(of: "source")
        let example = try table.index(of: "example")
        let written = try table.index(of: "written")
        let expected = try table.index(of: "expected")
        return table.rows.map { row in
            TimeRuleRow(
                id: String(row.fields[id]), pattern: String(row.fields[pattern]),
                type: String(row.fields[type]), value: String(row.fields[value]),
                mod: String(row.fields[mod]), direction: String(row.fields[direction]),
                source: String(row.fields[source]), example: String(row.fields[example]),
                written: String(row.fields[written]), expected: String(row.fields[expected]),
                line: row.line)
        }
    }
}

extension TimeRuleRow {
    /// A row that no table holds, as the macro made of the names of holidays.
    package init(id: String, pattern: String, type: String) {
        self.init(
            id: id, pattern: pattern, type: type, value: "", mod: "", direction: "", source: "",
            example: "", written: "", expected: "", line: 0)
    }
}
