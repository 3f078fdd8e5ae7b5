import Query

/// A table as GitHub's Markdown draws it, under its title; dates as people write them.
package struct MarkdownFormat: AnswerFormatter {
    package init() {}

    package func render(_ table: AnswerTable) -> String {
        var text = "## \(escaped(table.title))\n\n"
        appendLine(table.columns.map { escaped($0.name) }, to: &text)
        appendLine(table.columns.map { $0.kind.isNumeric ? "---:" : "---" }, to: &text)
        for row in table.rows {
            appendLine(row.map { escaped(CellText.shown($0)) }, to: &text)
        }
        return text
    }

    private func appendLine(_ fields: [String], to text: inout String) {
        text += "| " + fields.joined(separator: " | ") + " |\n"
    }

    private func escaped(_ value: String) -> String {
        guard value.utf8.contains(where: { Self.special.contains($0) }) else { return value }
        var text = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\n": text += "<br>"
            case "\r": text += "&#13;"
            case "<": text += "&lt;"
            case "&": text += "&amp;"
            case "|", "\\", "*", "_", "`", "[", "]":
                text += "\\"
                text.unicodeScalars.append(scalar)
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    private static let special = Set("\n\r<&|\\*_`[]".utf8)
}
