internal import Lexicon

/// What a document has said so far with phrases that are taken for the same.
struct ReferentChain {
    private(set) var count = 0
    private(set) var pronounCount = 0
    private(set) var lastSentence = 0
    private(set) var lastPronoun = Referent.PronounKind.none
    private(set) var lastPronounSentence = 0
    /// How many pronouns of each kind, by raw value.
    private(set) var pronouns: [Int] = [0, 0, 0, 0, 0]
    private(set) var gender: Gender?
    /// Whether it began with a name.
    let isNamed: Bool

    init(_ referent: Referent) { isNamed = referent.isName }

    /// Takes a further phrase in.
    mutating func add(_ referent: Referent) {
        count += 1
        lastSentence = referent.sentence
        gender = referent.gender ?? gender
        guard referent.pronoun != .none else { return }
        pronounCount += 1
        pronouns[Int(referent.pronoun.rawValue)] += 1
        lastPronoun = referent.pronoun
        lastPronounSentence = referent.sentence
    }
}
