package import Facts

/// A word that states a standing relation: a row of `relation-patterns.tsv`.
package struct RelationPattern: Sendable {
    /// How the word stands between the two actors.
    package enum Frame: String, Sendable, CaseIterable {
        /// "X, the leader of Y".
        case noun
        /// "X's dispute with Y".
        case bond
        /// "X opposes Y".
        case verb
        /// "X is critical of Y".
        case adjective
        /// "The Y [lemma]", where the phrase itself is X: "the UN security council".
        case part
    }

    package let id: String
    package let frame: Frame
    package let lemma: UInt64
    /// The word before it as it is written, in rows of two words: "secretary general".
    package let first: UInt64?
    /// The hash of the preposition before Y; `nil` for a direct object.
    package let preposition: UInt64?
    package let relation: RelationKind
    /// What Y must be; `nil` for anything.
    package let object: ActorKind?
    /// A sentence that the row must understand, and "X > Y".
    package let example: String
    package let expected: String
}
