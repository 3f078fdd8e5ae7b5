internal import Facts
internal import Language
internal import Lexicon

/// Where in the tree the other side of a relation and the arguments of verbs stand.
extension RelationReader {
    // MARK: Owners

    /// The Y of "the leader of Y", "Y's leader", "a Y leader".
    func owner(of word: Int, _ pattern: RelationPattern) -> ActorMention? {
        if let owner = possessor(of: word), fits(owner, pattern) { return owner }
        for child in sentence.children(of: word) where child > word {
            guard sentence.tokens[child].relation == .nmod,
                let preposition = sentence.child(of: child, by: .case),
                FunctionWord.owning.contains(sentence.tokens[preposition].formHash)
                    || pattern.relation == .nationalOf
            else { continue }
            if let owner = mention(child), fits(owner, pattern) { return owner }
            // "A minority of Muslims from Myanmar".
            guard pattern.relation == .nationalOf else { continue }
            for inner in sentence.children(of: child)
            where sentence.tokens[inner].relation == .nmod {
                if let owner = mention(inner), fits(owner, pattern) { return owner }
            }
        }
        // In front of the noun, in the tree or only in the row: "US ally", "Sinn Fein chairman".
        var place = word - 1
        while place >= 0, place >= word - 6 {
            let token = sentence.tokens[place]
            // An apostrophe behind a plural is often read as a closing quotation mark.
            let joins = token.xpos == .hyph || token.xpos == .pos || isApostrophe(place)
            if token.upos == .det || token.upos == .punct && !joins { return nil }
            if token.upos == .verb || token.upos == .adp { return nil }
            if let owner = mention(place), owner.form == .name, fits(owner, pattern) {
                return owner
            }
            place -= 1
        }
        return nil
    }

    private func isApostrophe(_ word: Int) -> Bool {
        word > 0 && !sentence.tokens[word - 1].hasSpaceAfter && sentence.tokens[word].hasSpaceAfter
            && sentence.tokens[word].upos == .punct
            && (sentence.tokens[word - 1].xpos == .nnps || sentence.tokens[word - 1].xpos == .nns)
    }

    /// "As Russia seeks influence, Iran has become an ally": of whom the clause in front speaks.
    func owner(
        before word: Int, _ holder: ActorMention, _ pattern: RelationPattern
    ) -> ActorMention? {
        switch pattern.relation {
        case .allyOf, .opposedTo, .affiliatedWith: break
        default: return nil
        }
        guard let holderWord = sentence.tokens.indices.first(where: { $0 == holder.head }),
            let verb = sentence.head(of: holderWord), holderWord < word
        else { return nil }
        for clause in sentence.children(of: verb)
        where clause < holderWord && sentence.tokens[clause].relation == .advcl {
            guard let other = subject(of: clause), other.actor != holder.actor,
                fits(other, pattern)
            else { continue }
            return other
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
        for child in sentence.children(of: word)
        where sentence.tokens[child].relation == .obj || isObjectOfNoun(child, word) {
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

    /// The name behind a verb that was read as a noun.
    private func isObjectOfNoun(_ child: Int, _ word: Int) -> Bool {
        sentence.tokens[word].upos != .verb && child > word
            && sentence.tokens[child].upos == .propn
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

    /// The agent of a passive: "led by X".
    func agent(of verb: Int) -> ActorMention? {
        for child in sentence.children(of: verb) where child > verb {
            switch sentence.tokens[child].relation {
            case .oblAgent, .obl: break
            default: continue
            }
            guard let mark = sentence.child(of: child, by: .case),
                sentence.tokens[mark].formHash == FunctionWord.by
            else { continue }
            return mention(child)
        }
        return nil
    }

    /// The name right before a verb that was read as a noun.
    func subjectBefore(_ word: Int) -> ActorMention? {
        guard sentence.tokens[word].upos != .verb else { return nil }
        return mentionEnding(at: word - 1)
    }

    /// A mention with those joined to it: "X and Y".
    func withJoined(_ first: ActorMention) -> [ActorMention] {
        [first]
            + sentence.children(of: first.head).compactMap { child in
                sentence.tokens[child].relation == .conj ? mention(child) : nil
            }
    }

    /// "Bangladeshis and Rohingya, a minority": one noun means the name next to it.
    func lastJoined(_ first: ActorMention, before word: Int) -> ActorMention {
        guard sentence.tokens[word].relation == .appos else { return first }
        return withJoined(first).last { $0.head < word } ?? first
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
