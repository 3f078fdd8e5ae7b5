package import Facts

/// A common noun that stands for a political actor: a row of `actor-nouns.tsv`.
package struct ActorNoun: Sendable {
    /// What sort of word it is.
    package enum Class: String, Sendable, CaseIterable {
        /// A role somebody holds: "minister".
        case office
        /// Somebody who speaks for an organisation.
        case spokesman
        case person
        /// A relative of somebody: "brother".
        case kin
        /// An institution: "army".
        case body
        /// A part of an organisation: "the military wing of Hamas".
        case wing
        /// Many people under one word: "crowd".
        case collective
        /// A state by description: "the country".
        case country
        /// A party by description: "both sides".
        case side
        /// The counted noun behind it is meant: "thousands of protesters".
        case quantity
    }

    /// Where a bare phrase ("the police") takes its country from.
    package enum Homeland: String, Sendable, CaseIterable {
        /// The state that the text is about at this point.
        case state
        /// The place of the sentence.
        case place
        /// Only what the phrase itself says.
        case none
        /// As `state`; but the place such people are in, or sent to, is not theirs: "ambassador".
        case abroad
    }

    package let id: String
    package let lemma: String
    /// The last word of the lemma: "minister" of "prime minister".
    package let head: String
    package let `class`: Class
    package let kind: ActorKind
    package let sector: Sector?
    package let homeland: Homeland
    /// The state that every bearer of the word belongs to: the Vatican of "the pope".
    package let home: CountryCode?
}
