import GRDB

extension AnswerCell {
    /// The cells of a row of SQLite, typed as the columns say.
    static func cells(of row: Row, columns: [AnswerColumn]) -> [AnswerCell] {
        columns.enumerated().map { index, column in
            cell(of: row[index] as DatabaseValue, kind: column.kind)
        }
    }

    /// A value of SQLite; one that does not fit the kind is kept as what it is.
    static func cell(of value: DatabaseValue, kind: AnswerColumn.Kind) -> AnswerCell {
        switch value.storage {
        case .null: .none
        case .int64(let number):
            kind == .real ? .real(Double(number)) : .integer(Int(number))
        case .double(let number): .real(number)
        case .string(let text): kind == .date ? .date(AnswerDate(value: text)) : .text(text)
        case .blob(let bytes):
            .text("x'" + bytes.map { Self.hexadecimal($0) }.joined() + "'")
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }
}
