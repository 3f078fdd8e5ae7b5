import Query

/// Comma-separated values by RFC 4180: a header, CRLF, quotes where they are needed, quotes doubled.
package struct CSVFormat: AnswerFormatter {
    package init() {}

    package func render(_ table: AnswerTable) -> String {
        var text = ""
        appendLine(table.columns.map(\.name), to: &text)
        for row in table.rows {
            appendLine(row.map(\.machineText), to: &text)
        }
        return text
    }

    private func appendLine(_ fields: [String?], to text: inout String) {
        for (index, field) in fields.enumerated() {
            if index > 0 { text += "," }
            guard let field else { continue }
            if field.utf8.contains(where: Self.needsQuotes) || field.isEmpty {
                text +=
                    "\""
                    + field.split(separator: "\"", omittingEmptySubsequences: false)
                    .joined(separator: "\"\"") + "\""
            } else {
                text += field
            }
        }
        // A line of one empty field would be an empty line, which readers drop.
        if fields.count == 1, fields[0] == nil { text += "\"\"" }
        text += "\r\n"
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
}
