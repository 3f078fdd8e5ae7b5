internal import Facts
internal import Lexicon

/// Somebody on the roster while it is being built.
struct Entity {
    var kind: ActorKind
    var country: CountryCode?
    var sector: Sector?
    /// Id of the gazetteer's row, if it knows the name.
    var knownID: String?
    var knownName: String?
    /// The words of every name it goes by, in lower-case hashes.
    var names: [[UInt64]] = []
    /// Hashes of the nouns that describe it: "prime minister", "group".
    var nouns: [UInt64] = []
    var gender = Gender.unknown
    var isPlural = false
    /// Whether it has a name of its own.
    var isNamed = false
    var offices: [OfficeFound] = []
    /// Positions of its drafts, in text order.
    var drafts: [Int] = []
    var rule: String?

    /// A role that a phrase gives to it.
    struct OfficeFound {
        var office: Office
        var draft: Int
    }

    init(_ draft: MentionDraft, kind: ActorKind) {
        self.kind = kind
        self.country = draft.country
        self.sector = draft.sector
        self.gender = draft.gender
        self.isPlural = draft.isPlural
        self.rule = draft.rule
    }

    /// Whether people speak of it as "it".
    var isBody: Bool { kind == .organisation || kind == .country }

    /// Takes over what a further mention says.
    mutating func learn(from draft: MentionDraft) {
        if country == nil { country = draft.country }
        if sector == nil || sector == .unknown { sector = draft.sector ?? sector }
        if gender == .unknown, draft.form != .pronoun { gender = draft.gender }
        if let noun = draft.noun {
            for word in [noun.lemma, noun.head] {
                let hash = WordHash.of(word)
                if !nouns.contains(hash) { nouns.append(hash) }
            }
        }
    }
}
