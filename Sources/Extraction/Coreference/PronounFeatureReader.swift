internal import Language
internal import Lexicon

/// Reads what speaks for and against a phrase as the antecedent of a pronoun: distance, salience,
/// agreement, parallel roles, the bindings of the sentence, quotation.
struct PronounFeatureReader {
    let views: [SentenceView]
    let text: [UInt8]
    private(set) var features = ObservedFeatures()

    init(views: [SentenceView], text: [UInt8]) {
        self.views = views
        self.text = text
    }

    /// Fills `features`. `rank` counts the phrases between, `chain` is what the phrase belongs to.
    mutating func read(
        _ pronoun: Referent, _ phrase: Referent, rank: Int, chain: ReferentChain?
    ) {
        features.clear()
        readPlace(pronoun, phrase, rank: rank)
        readKind(pronoun, phrase)
        if let chain { readChain(pronoun, chain) }
        if pronoun.sentence == phrase.sentence { readBinding(pronoun, phrase) }
        readVerbs(pronoun, phrase)
    }

    private mutating func note(
        _ template: PronounTemplate, _ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0
    ) {
        features.add(template.rawValue, first, second, third)
    }

    // MARK: Place and role

    private func distance(_ pronoun: Referent, _ phrase: Referent) -> UInt64 {
        UInt64(pronoun.sentence - phrase.sentence)
    }

    private mutating func readPlace(_ pronoun: Referent, _ phrase: Referent, rank: Int) {
        let kind = pronoun.pronoun.rawValue
        let distance = distance(pronoun, phrase)
        let rank = UInt64(min(rank, 12))
        note(.distance, distance)
        note(.distanceByPronoun, distance, kind)
        note(.role, phrase.role)
        note(.roles, phrase.role, pronoun.role)
        note(.rolesByDistance, phrase.role, pronoun.role, min(distance, 2))
        note(.roleByPronoun, phrase.role, kind)
        note(.rank, rank)
        note(.rankByPronoun, rank, kind)
        note(.rankByDistance, min(rank, 8), distance)
        note(.preposition, phrase.preposition)
        note(.depth, UInt64(phrase.depth))
        note(.first, phrase.isFirst ? 1 : 0, min(distance, 2))
        note(.quoted, pronoun.isQuoted ? 1 : 0, phrase.isQuoted ? 1 : 0, kind)
        note(
            .parallel, phrase.token.relation == pronoun.token.relation ? 1 : 0, min(distance, 2))
    }

    // MARK: Agreement

    private func kind(of phrase: Referent) -> UInt64 {
        phrase.pronoun == .none
            ? 16 + UInt64(phrase.token.upos.rawValue) : phrase.pronoun.rawValue
    }

    private func code(_ gender: Gender?) -> UInt64 {
        guard let gender else { return 0 }
        return 1 + UInt64(Gender.allCases.firstIndex(of: gender) ?? 0)
    }

    private mutating func readKind(_ pronoun: Referent, _ phrase: Referent) {
        let own = pronoun.pronoun.rawValue
        let other = kind(of: phrase)
        let isPlural: UInt64 = phrase.isPlural ? 1 : 0
        note(.kind, own, other)
        note(.kindByDistance, own, other, distance(pronoun, phrase))
        note(.kindByRole, own, other, phrase.role)
        note(.number, own, isPlural << 1 | (phrase.hasConjunct ? 1 : 0), other)
        note(.gender, own, code(phrase.gender), other)
        note(.determiner, own, phrase.determiner)
        note(.determinerByKind, other, phrase.determiner)
        if phrase.pronoun != .none {
            note(.pronounPair, phrase.token.formHash, pronoun.token.formHash)
            note(
                .pronounPairByDistance, phrase.token.formHash, pronoun.token.formHash,
                distance(pronoun, phrase))
        } else if phrase.isName {
            note(.name, own, phrase.sight)
            note(.nameClass, own, UInt64(phrase.nameClass.rawValue))
        } else {
            let shape = NameShape(phrase.token, in: text)
            note(.noun, own, phrase.token.lemmaHash)
            note(.nounClass, own, code(of: phrase.noun), isPlural)
            note(.nounEnd, own, shape.suffixes.1, isPlural)
            note(.nounShortEnd, own, shape.suffixes.0, isPlural)
        }
    }

    private func code(of noun: ActorNoun?) -> UInt64 {
        guard let noun else { return 0 }
        return 1 + UInt64(ActorNoun.Class.allCases.firstIndex(of: noun.class) ?? 0)
    }

    // MARK: What the document has said of it

    private mutating func readChain(_ pronoun: Referent, _ chain: ReferentChain) {
        let own = pronoun.pronoun.rawValue
        let count = UInt64(min(chain.count, 6))
        note(.count, count)
        note(.countByPronoun, count, own)
        note(.lastSeen, UInt64(min(max(pronoun.sentence - chain.lastSentence, 0), 4)))
        for kind in 1...4 {
            note(.pronouns, own, UInt64(kind), UInt64(min(chain.pronouns[kind], 2)))
        }
        note(.pronounCount, own, UInt64(min(chain.pronounCount, 3)))
        if chain.lastPronoun == pronoun.pronoun {
            note(
                .lastPronoun, own,
                UInt64(min(max(pronoun.sentence - chain.lastPronounSentence, 0), 3)))
        }
        note(.named, own, chain.isNamed ? 1 : 0)
        if chain.gender != nil { note(.chainGender, own, code(chain.gender)) }
    }

    // MARK: One sentence

    private mutating func readBinding(_ pronoun: Referent, _ phrase: Referent) {
        let type: UInt64 = pronoun.isReflexive ? 1 : pronoun.isPossessive ? 2 : 3
        let path = path(pronoun, phrase)
        note(.binding, type, path)
        note(.bindingByRole, type, path, phrase.role)
        note(.bindingByRoles, type << 32 | path, phrase.role, pronoun.role)
        note(.isAfter, phrase.word > pronoun.word ? 1 : 0)
    }

    /// How the two hang together in the tree, in one number.
    private func path(_ pronoun: Referent, _ phrase: Referent) -> UInt64 {
        let tokens = views[pronoun.sentence].tokens
        let above = Int(tokens[pronoun.word].head)
        let other = Int(tokens[phrase.word].head)
        if above == phrase.word { return 1 }
        if other == pronoun.word { return 2 }
        if above == other { return 3 }
        var word = above
        var steps: UInt64 = 0
        while word >= 0, steps < 20 {
            if word == phrase.word { return 4 + min(steps, 2) }
            if other >= 0, Int(tokens[word].head) == other {
                return 16 + min(steps, 2) + 4 * UInt64(tokens[word].relation.rawValue)
            }
            word = Int(tokens[word].head)
            steps += 1
        }
        return 0
    }

    private mutating func readVerbs(_ pronoun: Referent, _ phrase: Referent) {
        let own = pronoun.pronoun.rawValue
        let tokens = views[pronoun.sentence].tokens
        let above = Int(pronoun.token.head)
        let other = views[phrase.sentence].sentence.head(of: phrase.word)
        let verb = above < 0 ? 1 : tokens[above].lemmaHash
        let otherVerb = other.map { views[phrase.sentence].tokens[$0].lemmaHash } ?? 1
        note(.sameVerb, verb == otherVerb ? 1 : 0)
        if above >= 0, tokens[above].upos == .verb {
            note(.verb, own, phrase.isName ? phrase.sight : code(of: phrase.noun), verb)
        }
        let says: UInt64 = NameWord.speaking.contains(otherVerb) ? 1 : 0
        let quotes: UInt64 = (phrase.isQuoted ? 2 : 0) | (pronoun.isQuoted ? 1 : 0)
        note(.speech, says << 2 | quotes, own, phrase.role)
    }
}
