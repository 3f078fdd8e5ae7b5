import Query

/// Writes JSON values (RFC 8259).
package struct JSONText: Sendable {
    package init() {}

    /// `{"date": "2025-04-30", "goldstein": 1.0, "place": null}`.
    package func appendObject(
        of row: [AnswerCell], columns: [AnswerColumn], to text: inout String
    ) {
        text += "{"
        for (index, (column, cell)) in zip(columns, row).enumerated() {
            if index > 0 { text += ", " }
            append(column.name, to: &text)
            text += ": "
            switch cell {
            case .integer, .real: text += cell.machineText ?? "null"
            default:
                if let value = cell.machineText {
                    append(value, to: &text)
                } else {
                    text += "null"
                }
            }
        }
        text += "}"
    }

    /// A quoted string with the escapes that JSON demands.
    package func append(_ value: String, to text: inout String) {
        text += "\""
        if value.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
            for scalar in value.unicodeScalars { append(scalar, to: &text) }
        } else {
            text += value
        }
        text += "\""
    }

    /// The string as a JSON value.
    package func quoted(_ value: String) -> String {
        var text = ""
        append(value, to: &text)
        return text
    }

    private func append(_ scalar: Unicode.Scalar, to text: inout String) {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        case "\r": text += "\\r"
        case "\t": text += "\\t"
        case _ where scalar.value < 0x20:
            let digits = String(scalar.value, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: text.unicodeScalars.append(scalar)
        }
    }
}
