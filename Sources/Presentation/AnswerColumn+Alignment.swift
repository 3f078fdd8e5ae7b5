import Query

extension AnswerColumn.Kind {
    /// Whether values are numbers, which stand right-aligned.
    var isNumeric: Bool { self == .integer || self == .real }
}
