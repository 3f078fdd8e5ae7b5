package import Facts

/// The time expressions of a document, and how the document tells time.
package struct TimeFindings: Sendable {
    package let expressions: [TimeExpression]
    /// It tells of its own time, as a history does, not of the days before it was published.
    package let isNarrative: Bool

    package init(expressions: [TimeExpression], isNarrative: Bool = false) {
        self.expressions = expressions
        self.isNarrative = isNarrative
    }
}
