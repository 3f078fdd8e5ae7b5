/// How a clause asserts its predicate: when, whether, with what certainty.
package struct ClauseMood: Hashable, Sendable {
    package enum Tense: UInt8, Sendable {
        case past, present, future
        /// An infinitive, participle or gerund that has the time of the clause above.
        case none
    }

    package enum Modality: UInt8, Sendable {
        case asserted
        /// will, shall, "going to"
        case future
        /// may, might, could
        case possible
        /// can
        case able
        /// must, should, ought
        case necessary
        /// would
        case hypothetical
    }

    package var tense: Tense = .none
    package var isPerfect = false
    package var isProgressive = false
    package var modality: Modality = .asserted
    /// The word that denies the predicate: not, never, no, without, "failed to"; `nil` if it holds.
    package var negation: Int?
    /// Whether the predicate stands under if, unless or whether.
    package var isConditional = false
    /// Whether it is asked, not said.
    package var isQuestion = false
    /// Whether it is a command: a bare verb without subject at the top of the sentence.
    package var isImperative = false

    package var isNegated: Bool { negation != nil }

    package init() {}
}
