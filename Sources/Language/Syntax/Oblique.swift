/// A phrase with a preposition, or an adverbial noun without one ("last week").
package struct Oblique: Hashable, Sendable {
    /// `PhraseHash` of the preposition's words in lower case: `PhraseHash.of("against")`,
    /// `PhraseHash.of("according to")`. 0 where there is none.
    package var preposition: UInt64
    /// Index of the (first) word of the preposition; -1 where there is none.
    package var prepositionToken: Int
    /// Index of the head word of the phrase. Behind "whom" and "which": what they stand for.
    package var token: Int
    /// `.conjunct` for phrases joined to the first by "and".
    package var path: ClauseArgument.Path

    package init(
        preposition: UInt64, prepositionToken: Int, token: Int, path: ClauseArgument.Path = .direct
    ) {
        self.preposition = preposition
        self.prepositionToken = prepositionToken
        self.token = token
        self.path = path
    }
}
