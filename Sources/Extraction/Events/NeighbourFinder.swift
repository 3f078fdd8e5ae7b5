internal import Facts
internal import Language
internal import Lexicon

/// Finds the parties of a verb by word order, where the tree gives none.
struct NeighbourFinder {
    let clause: TreeReader
    let parties: PartyFinder

    /// The head of the phrase right before an active verb that has no subject: "⟦Pakistan⟧ today
    /// threatened". Auxiliaries, adverbs and days may stand between.
    func before(_ verb: Int) -> Int? {
        guard clause.isVerb(verb), !clause.isPassive(verb), isFinite(verb) else { return nil }
        var edge = verb
        while edge > 0, isTransparent(edge - 1, before: verb) { edge -= 1 }
        let phrases = mentions.filter {
            $0.tokens.upperBound >= edge && $0.tokens.lowerBound < edge
                && $0.tokens.upperBound <= verb && $0.usage != .place
        }
        guard let phrase = longest(phrases), !isIntroduced(phrase.tokens.lowerBound) else {
            return nil
        }
        return phrase.head
    }

    /// The head of the phrase right behind an active verb that has no object: "sued ⟦the United
    /// States⟧".
    func after(_ verb: Int) -> Int? {
        guard clause.isVerb(verb), !clause.isPassive(verb) else { return nil }
        let end = clause.sentence.tokens.count
        var edge = verb + 1
        while edge < end, isModifier(edge) { edge += 1 }
        let phrases = mentions.filter {
            $0.tokens.lowerBound <= edge && $0.tokens.lowerBound > verb
                && $0.tokens.upperBound > edge
        }
        guard let phrase = longest(phrases), phrase.usage == .actor else { return nil }
        return phrase.head
    }

    private var mentions: ArraySlice<ActorMention> {
        parties.actors.mentions(inSentence: parties.sentence)
    }

    private func longest(_ phrases: some Sequence<ActorMention>) -> ActorMention? {
        var best: ActorMention?
        for phrase in phrases where phrase.tokens.count > best?.tokens.count ?? 0 { best = phrase }
        return best
    }

    private func isFinite(_ verb: Int) -> Bool {
        switch clause.token(verb).xpos {
        case .vbd, .vbz, .vbp: true
        case .vbn: !clause.hasChild(verb, .auxPass) && clause.relation(verb) != .acl
        default: !clause.auxiliaries(of: verb).isEmpty
        }
    }

    private func isTransparent(_ token: Int, before verb: Int) -> Bool {
        switch clause.token(token).upos {
        case .aux, .adv: return true
        default: break
        }
        switch clause.relation(token) {
        case .oblUnmarked, .nmodUnmarked: return true
        // "Russia ⟦in turn⟧ threw out"
        case .case:
            return clause.sentence.head(of: token).map {
                clause.relation($0) == .obl && isTransparent($0, before: verb)
            } == true
        case .obl:
            return clause.sentence.head(of: token) == verb
                && parties.mentions(at: token, allowsPlaces: true).isEmpty
        default: return false
        }
    }

    private func isModifier(_ token: Int) -> Bool {
        switch clause.token(token).upos {
        case .det, .num, .adj: true
        case .verb: clause.relation(token) == .amod
        default: false
        }
    }

    private func isIntroduced(_ token: Int) -> Bool {
        guard token > 0 else { return false }
        switch clause.token(token - 1).upos {
        case .adp, .sconj, .part: return true
        default: return false
        }
    }
}
