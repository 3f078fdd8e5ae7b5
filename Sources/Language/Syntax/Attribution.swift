/// Who says what a clause says.
package struct Attribution: Hashable, Sendable {
    /// Index of the sentence in which the speaker and the verb stand.
    package let sentence: Int
    /// The reporting verb; with "according to" the first word of the preposition.
    package let verb: Int
    /// The speakers; empty where nobody is named ("it is said that").
    package let speakers: [ClauseArgument]
    /// Whether the words are between quotation marks.
    package let isQuotation: Bool
}
