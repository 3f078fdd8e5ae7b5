internal import Facts
internal import Language
internal import Lexicon

/// Where in the tree the two sides of a relation stand.
extension RelationReader {
    /// The mention that a word heads, if somebody on the roster is meant.
    func mention(_ word: Int) -> ActorMention? {
        guard let mention = actors.mention(headedBy: word, inSentence: index),
            mention.actor != nil
        else { return nil }
        return mention
    }

    // MARK: Holders

    /// Who is said to be what the noun says.
    func holder(of word: Int) -> ActorMention? {
        if let named = namedHolder(of: word) { return named }
        guard let own = mention(word), let actor = own.actor else { return nil }
        // "The group's leader said": the description stands for somebody named before.
        return isNamed(actor) ? own : nil
    }

    private func isNamed(_ actor: Int) -> Bool {
        actors.mentions.contains { $0.actor == actor && $0.form == .name }
    }

    /// The same by apposition, title or predicate in this sentence.
    func namedHolder(of word: Int) -> ActorMention? {
        let token = sentence.tokens[word]
        switch token.relation {
        case .appos, .nmodDesc, .compound, .flat, .nmodUnmarked:
            if let head = sentence.head(of: word), let named = mention(head),
                token.relation == .appos || named.form == .name, named.head != word
            {
                return named
            }
        case .xcomp, .obl, .advcl, .obj, .nmod:
            if token.relation != .obj || isCopular(word), isPredicative(word),
                let verb = sentence.head(of: word), let named = subject(of: verb)
            {
                return named
            }
        default: break
        }
        if sentence.child(of: word, by: .cop) != nil, let named = subject(of: word) {
            return named
        }
        // "its leader, Hassan Nasrallah": the name is the apposition.
        for child in sentence.children(of: word) where child > word {
            let relation = sentence.tokens[child].relation
            guard relation == .appos || relation == .flat, let named = mention(child),
                named.form == .name
            else { continue }
            return named
        }
        if let own = mention(word), own.form == .name, own.head != word { return own }
        return beforeComma(word)
    }

    /// "Pakistan, though still a US ally, ...": the parser rarely sees the apposition.
    private func beforeComma(_ word: Int) -> ActorMention? {
        var place = word - 1
        while place >= 0, place >= word - 8 {
            let token = sentence.tokens[place]
            if token.xpos == .comma { break }
            switch token.upos {
            case .adj, .noun, .propn, .det, .adv, .sconj, .part: break
            default: return nil
            }
            place -= 1
        }
        guard place > 0, sentence.tokens[place].xpos == .comma,
            sentence.tokens[place + 1].upos == .sconj || sentence.tokens[place + 1].upos == .adv,
            let named = mentionEnding(at: place - 1)
        else { return nil }
        return named
    }

    private func mentionEnding(at word: Int) -> ActorMention? {
        actors.mentions(inSentence: index).first { mention in
            mention.tokens.upperBound == word + 1
                && mention.actor != nil && mention.form == .name
        }
    }

    private func isCopular(_ word: Int) -> Bool { sentence.tokens[word].relation == .xcomp }

    /// "emerged as a partner", "though still an ally", "remains a member".
    private func isPredicative(_ word: Int) -> Bool {
        switch sentence.tokens[word].relation {
        case .xcomp: return true
        case .advcl: return sentence.child(of: word, by: .nsubj) == nil
        default: break
        }
        guard let preposition = sentence.child(of: word, by: .case) else { return false }
        return sentence.tokens[preposition].formHash == FunctionWord.as
    }

    // MARK: Owners

    /// The Y of "the leader of Y", "Y's leader", "a Y leader".
    func owner(of word: Int, _ pattern: RelationPattern) -> ActorMention? {
        if let owner = possessor(of: word), fits(owner, pattern) { return owner }
        for child in sentence.children(of: word) where child > word {
            guard sentence.tokens[child].relation == .nmod, let owner = mention(child),
                let preposition = sentence.child(of: child, by: .case),
                FunctionWord.owning.contains(sentence.tokens[preposition].formHash),
                fits(owner, pattern)
            else { continue }
            return owner
        }
        // In front of the noun, in the tree or only in the row: "US ally", "Sinn Fein chairman".
        var place = word - 1
        while place >= 0, place >= word - 6 {
            let token = sentence.tokens[place]
            if token.upos == .det || token.upos == .punct && token.xpos != .hyph { return nil }
            if token.upos == .verb || token.upos == .adp { return nil }
            if let owner = mention(place), owner.form == .name, fits(owner, pattern) {
                return owner
            }
            place -= 1
        }
        return nil
    }

    private func fits(_ owner: ActorMention, _ pattern: RelationPattern) -> Bool {
        guard let actor = owner.actor else { return false }
        return pattern.object.map { actors.actors[actor].kind == $0 } ?? true
    }

    /// "Y's".
    func possessor(of word: Int) -> ActorMention? {
        sentence.child(of: word, by: .nmodPoss).flatMap(mention)
    }

    /// "Australian", "Russian" in front of a noun.
    func countryModifier(of word: Int) -> ActorMention? {
        if let owner = possessor(of: word), let actor = owner.actor,
            actors.actors[actor].kind == .country
        {
            return owner
        }
        var place = word - 1
        while place >= 0, place >= word - 5 {
            let token = sentence.tokens[place]
            if token.upos == .det || token.upos == .adp || token.upos == .verb { return nil }
            if let owner = mention(place), let actor = owner.actor,
                actors.actors[actor].kind == .country
            {
                return owner
            }
            place -= 1
        }
        return nil
    }

    // MARK: Arguments

    /// Who does what a verb or predicate says, through control and coordination.
    func subject(of word: Int) -> ActorMention? {
        var place = word
        for _ in 0..<6 {
            for child in sentence.children(of: place) {
                let relation = sentence.tokens[child].relation
                guard relation == .nsubj || relation == .nsubjPass || relation == .nsubjOuter
                else { continue }
                return mention(child)
            }
            switch sentence.tokens[place].relation {
            case .xcomp, .advcl, .conj, .ccomp:
                guard let head = sentence.head(of: place) else { return nil }
                place = head
            case .acl, .aclRelcl:
                return sentence.head(of: place).flatMap(mention)
            default: return nil
            }
        }
        return nil
    }

    /// The objects of a verb with their conjuncts; through a possessor's noun too ("counter
    /// China's influence").
    func directObjects(of word: Int) -> [ActorMention] {
        var result: [ActorMention] = []
        for child in sentence.children(of: word) where sentence.tokens[child].relation == .obj {
            for place in withConjuncts(child) {
                if let mention = mention(place) {
                    result.append(mention)
                } else if let owner = possessor(of: place) {
                    result.append(owner)
                }
            }
        }
        return result
    }

    /// The mentions behind a preposition.
    func complements(of word: Int, preposition: UInt64?) -> [ActorMention] {
        var result: [ActorMention] = []
        for child in sentence.children(of: word) where child > word {
            switch sentence.tokens[child].relation {
            case .nmod, .obl, .oblAgent: break
            default: continue
            }
            guard let mark = sentence.child(of: child, by: .case),
                sentence.tokens[mark].formHash == preposition
            else { continue }
            result.append(contentsOf: withConjuncts(child).compactMap(mention))
        }
        return result
    }

    private func withConjuncts(_ word: Int) -> [Int] {
        [word] + sentence.children(of: word).filter { sentence.tokens[$0].relation == .conj }
    }

    func isNegated(_ word: Int) -> Bool {
        sentence.children(of: word).contains { child in
            sentence.tokens[child].lemmaHash == FunctionWord.not
        }
    }
}
