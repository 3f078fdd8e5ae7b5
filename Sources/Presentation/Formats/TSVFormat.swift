import Query

/// Tab-separated values with a header: what a pipe gets.
///
/// Tabs, line breaks and backslashes inside a value become `\t`, `\n`, `\r`, `\\`, so that a line
/// is always a row and a tab always a border.
package struct TSVFormat: AnswerFormatter {
    package init() {}

    package func render(_ table: AnswerTable) -> String {
        var text = table.columns.map(\.name).joined(separator: "\t") + "\n"
        for row in table.rows {
            for (index, cell) in row.enumerated() {
                if index > 0 { text += "\t" }
                if let value = cell.machineText { append(value, to: &text) }
            }
            text += "\n"
        }
        return text
    }

    private func append(_ value: String, to text: inout String) {
        guard value.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else {
            text += value
            return
        }
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\t": text += "\\t"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\\": text += "\\\\"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
