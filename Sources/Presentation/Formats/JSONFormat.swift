import Query

/// A JSON array with one object a row (RFC 8259), keys in the order of the columns.
package struct JSONFormat: AnswerFormatter {
    package init() {}

    package func render(_ table: AnswerTable) -> String {
        guard !table.rows.isEmpty else { return "[]\n" }
        var text = "[\n"
        let writer = JSONText()
        for (index, row) in table.rows.enumerated() {
            text += index == 0 ? "  " : ",\n  "
            writer.appendObject(of: row, columns: table.columns, to: &text)
        }
        return text + "\n]\n"
    }
}
