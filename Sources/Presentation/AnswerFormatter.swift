import Query

/// Draws an answer.
package protocol AnswerFormatter: Sendable {
    /// The whole answer, every line ended by a line break.
    func render(_ table: AnswerTable) -> String
}
