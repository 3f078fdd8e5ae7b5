/// A predicate with what belongs to it: who does what to whom, and how it is asserted.
///
/// Arguments are head words; `ClauseReader.phrase(of:)` gives their phrases. Coordinated phrases are
/// listed one by one, the first first.
package struct Clause: Sendable {
    package enum Voice: UInt8, Sendable { case active, passive }

    /// Index of the predicate: a verb, or the noun or adjective of a copular clause.
    package let predicate: Int
    package let voice: Voice
    /// Who does it: the subject of an active verb, the agent ("by") of a passive one.
    package let subjects: [ClauseArgument]
    /// To whom or what it is done: the object of an active verb, the subject of a passive one.
    package let objects: [ClauseArgument]
    /// To whom something is given or told (indirect object).
    package let recipients: [ClauseArgument]
    /// In text order. The agent of a passive verb is not among them.
    package let obliques: [Oblique]
    /// The particle of "break off", if any.
    package let particle: Int?
    /// Predicates of clauses that complete this one ("agreed to leave", "said that he left").
    package let complements: [Int]
    /// Predicates of adverbial clauses ("after he left", "to win", "killing two").
    package let adverbials: [Int]
    package let mood: ClauseMood

    /// The first oblique with a preposition (see `PhraseHash`).
    package func oblique(_ preposition: UInt64) -> Oblique? {
        obliques.first { $0.preposition == preposition }
    }
}
