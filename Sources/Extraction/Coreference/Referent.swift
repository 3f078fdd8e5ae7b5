internal import Facts
internal import Language
internal import Lexicon

/// A phrase that a pronoun may mean, or a pronoun: a noun with what is seen of it.
struct Referent {
    /// Which things a pronoun may stand for.
    enum PronounKind: UInt64 { case none, he, she, it, they }

    let sentence: Int
    let word: Int
    let token: Token
    let pronoun: PronounKind
    let isReflexive: Bool
    /// `her` and `its` in front of a noun.
    let isPossessive: Bool
    let isQuoted: Bool
    /// The gender that a given name or a title marks.
    let gender: Gender?
    /// The noun's row among those that stand for actors.
    let noun: ActorNoun?
    /// What a name names.
    let nameClass: NameClass
    /// What the gazetteer takes a name for.
    let sight: UInt64
    let determiner: UInt64
    let preposition: UInt64
    let hasConjunct: Bool
    /// Whether no noun stands before it in the sentence.
    let isFirst: Bool
    /// How far from the root of the tree, at most 4.
    let depth: Int
    /// Equal for phrases that are taken for the same without looking further.
    let key: UInt64
    /// The antecedent of a pronoun that is none itself, once it is known.
    var antecedent: (sentence: Int, word: Int)?
    /// The key of the antecedent of a pronoun, else its own.
    var chain: UInt64

    var isName: Bool { token.upos == .propn }
    var isPlural: Bool { token.xpos == .nns || token.xpos == .nnps }

    /// Subject, object, possessor … in one number.
    var role: UInt64 { Referent.role(of: token.relation) }

    static func role(of relation: DependencyRelation) -> UInt64 {
        switch relation {
        case .nsubj, .nsubjPass, .nsubjOuter: 1
        case .obj, .iobj: 2
        case .nmodPoss: 3
        case .obl, .oblAgent, .oblUnmarked: 4
        case .nmod, .nmodDesc, .nmodUnmarked: 5
        default: 10 + UInt64(relation.rawValue)
        }
    }
}
