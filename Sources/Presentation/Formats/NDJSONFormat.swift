import Query

/// A JSON object a line, one line a row.
package struct NDJSONFormat: AnswerFormatter {
    package init() {}

    package func render(_ table: AnswerTable) -> String {
        var text = ""
        let writer = JSONText()
        for row in table.rows {
            writer.appendObject(of: row, columns: table.columns, to: &text)
            text += "\n"
        }
        return text
    }
}
