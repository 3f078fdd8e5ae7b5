/// A noun that names a happening, with what belongs to it: "Iran's attack on the base".
package struct NounFrame: Sendable {
    /// Index of the noun.
    package let noun: Int
    /// Whose it is, by 's or a possessive pronoun; for "whose": what it stands for.
    package let possessors: [ClauseArgument]
    /// Nouns and adjectives before it, in text order: "suicide", "bomb", "Israeli".
    package let modifiers: [Int]
    /// Phrases with prepositions that depend on it, in text order: of, by, against, on, between,
    /// with …; with a supporting verb also those of the verb.
    package let obliques: [Oblique]
    /// The verb that carries the noun ("held talks", "attacks took place"), if any.
    package let support: NounSupport?
    /// The word that denies it: "no attack", "without an attack"; or what denies the support.
    package let negation: Int?

    /// The first phrase with a preposition (see `PhraseHash`).
    package func oblique(_ preposition: UInt64) -> Oblique? {
        obliques.first { $0.preposition == preposition }
    }
}

/// The verb that carries a noun of happening.
package struct NounSupport: Sendable {
    package enum Role: UInt8, Sendable { case subject, object, oblique, predicate }

    /// Index of the verb.
    package let verb: Int
    /// What the noun is to it: "talks" is the object of "held" and the subject of "took place".
    package let role: Role
    /// Whether `syntax-words.tsv` lists the verb as light.
    package let isLight: Bool
    /// The verb's own arguments.
    package let clause: Clause
}
