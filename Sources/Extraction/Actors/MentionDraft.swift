internal import Facts
internal import Language
internal import Lexicon

/// A phrase that may stand for an actor, before it is known for which.
struct MentionDraft {
    enum Determiner { case none, definite, indefinite, demonstrative, possessive, both }

    var sentence: Int
    var head: Int
    /// The whole phrase.
    var tokens: Range<Int>
    /// The name alone, or the noun with its modifiers.
    var core: Range<Int>
    var form: ActorMention.Form
    var usage: ActorMention.Usage
    var meaning: NameSegment.Meaning
    var country: CountryCode?
    var sector: Sector?
    var known: KnownName?
    var noun: ActorNoun?
    var office: Office?
    var pronoun: Pronoun?
    var determiner = Determiner.none
    var isPlural = false
    var gender = Gender.unknown
    /// The possessor's or of-phrase's head word, from which country and sector may come.
    var owner: Int?
    /// Whether `owner` was a possessor ("its army") rather than an of-phrase.
    var ownerIsPossessor = false
    /// Further states that share the noun: "Hungarian and Romanian officials".
    var joint: [CountryCode] = []
    /// The state of an ethnic group, which holds only if nothing says where it acts.
    var ethnicity: CountryCode?
    /// Whether the phrase names a people without a state, so that none may be guessed.
    var isStateless = false
    /// Whether the name only tells whom somebody is for or against: "anti-Syria".
    var isDetached = false
    /// Whether many states have an organisation of this name: "Democratic Party".
    var isGeneric = false
    /// Whom the phrase is for or against.
    var stances: [OriginReader.Stance] = []
    /// Another draft of the sentence that means the same: an apposition, a predicate.
    var sameAs: Int?
    var rule: String?
    var isQuoted = false

    /// Position in the roster being built.
    var entity: Int?
    var also: [Int] = []
}

/// A role that the text gives to somebody: "former Prime Minister of Pakistan".
struct Office {
    /// The words of the bare office: "Prime Minister", "Secretary of State".
    var words: Range<Int>
    /// The noun at its centre.
    var noun: Int
    var isFormer: Bool
    var country: CountryCode?
    /// The head word of the name or noun whose office it is: `Sinn Fein` chairman.
    var body: Int?
}
