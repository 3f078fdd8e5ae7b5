/// One value of an answer.
package enum AnswerCell: Hashable, Sendable {
    /// Not known, or not applicable.
    case none
    case text(String)
    case integer(Int)
    case real(Double)
    /// In a box of its own: answers of many thousand rows cost what their cells take.
    indirect case date(AnswerDate)

    /// The value as machines read it, the same in CSV, TSV and JSON; `nil` for `.none`.
    ///
    /// Dates are ISO 8601; an undated event has none.
    package var machineText: String? {
        switch self {
        case .none: nil
        case .text(let text): text
        case .integer(let number): String(number)
        case .real(let number): number.isFinite ? "\(number)" : nil
        case .date(let date): date.value
        }
    }
}

extension AnswerCell {
    /// The text, or `.none` where there is none.
    package init(_ text: String?) { self = text.map(AnswerCell.text) ?? .none }

    /// The number, or `.none` where there is none.
    package init(_ number: Int?) { self = number.map(AnswerCell.integer) ?? .none }

    /// The number, or `.none` where there is none.
    package init(_ number: Double?) { self = number.map(AnswerCell.real) ?? .none }
}
