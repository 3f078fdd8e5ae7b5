internal import Facts
internal import Lexicon

/// Turns the preposition of "sealed off the road" into the particle that it is.
///
/// A parser that has not met a verb with its particle takes "off the road" for where it was sealed.
/// Table `particle-verbs.tsv` names verbs whose particle may stand before their object.
struct ParticleMender: Sendable {
    private let particles: WordMap<Set<UInt64>>

    /// Throws if the table is missing or a row is torn.
    init() throws(LexiconError) {
        let table = try Table(embedded: "particle-verbs.tsv")
        let verb = try table.index(of: "verb")
        let particle = try table.index(of: "particle")
        var particles: [UInt64: Set<UInt64>] = [:]
        var order: [UInt64] = []
        for row in table.rows {
            let hash = WordHash.of(String(row.fields[verb]))
            if particles[hash] == nil { order.append(hash) }
            particles[hash, default: []].insert(WordHash.of(String(row.fields[particle])))
        }
        self.particles = WordMap(order.map { ($0, particles[$0, default: []]) })
    }

    /// Whether a verb goes with a particle, by the table.
    func knows(_ verb: UInt64, with particle: UInt64) -> Bool {
        particles[verb]?.contains(particle) ?? false
    }

    /// Hangs particles on their verbs and makes objects of what they seemed to govern. Only right
    /// behind the verb, and only where it has no object and is not passive. Linear, but for
    /// sentences with such a verb.
    func mend(_ tokens: inout ContiguousArray<Token>) {
        for index in 1..<max(tokens.count, 1) where tokens[index].relation == .case {
            let verb = index - 1
            let noun = Int(tokens[index].head)
            guard tokens[verb].upos == .verb, noun > index, tokens[noun].head == Int32(verb),
                tokens[index + 1].upos != .adp,
                isAdverbial(tokens[noun].relation), !isPassive(verb, tokens),
                let known = particles[tokens[verb].lemmaHash],
                known.contains(tokens[index].formHash)
            else { continue }
            tokens[index].head = Int32(verb)
            tokens[index].relation = .compoundPrt
            tokens[index].xpos = .rp
            tokens[noun].relation = .obj
        }
        for index in tokens.indices where tokens[index].relation == .obj {
            giveToVerb(index, in: &tokens)
        }
    }

    /// "Spirited away the men": an adverb has no object, its verb has.
    private func giveToVerb(_ object: Int, in tokens: inout ContiguousArray<Token>) {
        let adverb = Int(tokens[object].head)
        guard adverb >= 0, tokens[adverb].upos == .adv || tokens[adverb].upos == .adp else {
            return
        }
        let verb = Int(tokens[adverb].head)
        guard verb >= 0, verb < adverb, tokens[verb].upos == .verb, !isPassive(verb, tokens) else {
            return
        }
        tokens[object].head = Int32(verb)
    }

    private func isAdverbial(_ relation: DependencyRelation) -> Bool {
        switch relation {
        case .obl, .oblUnmarked, .nmod: true
        default: false
        }
    }

    /// "Was cut off from the town", "cut the town off from the sea": nothing to mend.
    private func isPassive(_ verb: Int, _ tokens: ContiguousArray<Token>) -> Bool {
        tokens.contains {
            $0.head == Int32(verb)
                && ($0.relation == .obj || $0.relation == .auxPass || $0.relation == .nsubjPass)
        }
    }
}
