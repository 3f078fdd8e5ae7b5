import Query

/// Tab-separated values with a header: what a pipe gets.
///
/// Tabs, line breaks and backslashes inside a value become `\t`, `\n`, `\r`, `\\`, so that a line
/// is always a row and a tab always a border.
package struct TSVFormat: AnswerFormatter {
    package init() {}

    package func render(_ table: AnswerTable) -> String {
        var bytes = Array((table.columns.map(\.name).joined(separator: "\t") + "\n").utf8)
        for row in table.rows {
            for (index, cell) in row.enumerated() {
                if index > 0 { bytes.append(0x09) }
                append(cell, to: &bytes)
            }
            bytes.append(0x0A)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func append(_ cell: AnswerCell, to bytes: inout [UInt8]) {
        switch cell {
        case .none: return
        case .text(let text): append(text, to: &bytes)
        default: bytes.append(contentsOf: (cell.machineText ?? "").utf8)
        }
    }

    private func append(_ value: String, to bytes: inout [UInt8]) {
        let start = bytes.count
        bytes.append(contentsOf: value.utf8)
        for index in start..<bytes.count where bytes[index] < 0x20 || bytes[index] == 0x5C {
            bytes.removeSubrange(start...)
            return appendEscaped(value, to: &bytes)
        }
    }

    private func appendEscaped(_ value: String, to bytes: inout [UInt8]) {
        for byte in value.utf8 {
            switch byte {
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
            default: bytes.append(byte)
            }
        }
    }
}
