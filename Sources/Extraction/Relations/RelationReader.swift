internal import Facts
internal import Language
internal import Lexicon

/// Reads the relations that one sentence states.
struct RelationReader {
    let sentence: ParsedSentence
    let index: Int
    let actors: ActorFindings
    let patterns: RelationPatternTable
    let nouns: ActorNounTable

    /// In text order of the words that state them.
    func relations() -> [Relation] {
        var result: [Relation] = []
        for word in sentence.tokens.indices {
            for pattern in patterns.patterns(for: sentence.tokens[word].lemmaHash) {
                switch pattern.frame {
                case .noun: readNoun(word, pattern, into: &result)
                case .bond: readBond(word, pattern, into: &result)
                case .verb: readVerb(word, pattern, into: &result)
                case .adjective: readAdjective(word, pattern, into: &result)
                }
            }
            readNationality(word, into: &result)
        }
        return result
    }

    // MARK: Frames

    /// "X, the leader of Y", "the two neighbours".
    private func readNoun(
        _ word: Int, _ pattern: RelationPattern, into result: inout [Relation]
    ) {
        let token = sentence.tokens[word]
        guard token.upos == .noun || token.upos == .propn, !isInsideTitle(word) else { return }
        if readPair(word, pattern, into: &result) { return }
        guard let holder = holder(of: word), let owner = owner(of: word, pattern) else { return }
        add(pattern, holder, owner, at: word, to: &result)
    }

    /// The "deputy" of "deputy prime minister".
    private func isInsideTitle(_ word: Int) -> Bool {
        guard word + 1 < sentence.tokens.count else { return false }
        return sentence.tokens[word + 1].upos == .noun
            || nouns.noun(sentence.tokens[word + 1].formHash)?.class == .office
    }

    private func readPair(
        _ word: Int, _ pattern: RelationPattern, into result: inout [Relation]
    ) -> Bool {
        guard let mention = mention(word), let first = mention.actor, !mention.also.isEmpty else {
            return false
        }
        switch pattern.relation {
        case .allyOf, .opposedTo, .neighborOf, .relativeOf, .atWarWith: break
        default: return true
        }
        for other in mention.also {
            result.append(
                Relation(
                    subject: first, kind: pattern.relation, object: .actor(other),
                    evidence: mention.span, rule: pattern.id))
        }
        return true
    }

    /// "X's dispute with Y", "the war between X and Y".
    private func readBond(
        _ word: Int, _ pattern: RelationPattern, into result: inout [Relation]
    ) {
        guard sentence.tokens[word].upos == .noun else { return }
        let objects = complements(of: word, preposition: pattern.preposition)
        guard let first = objects.first else { return }
        let holder = possessor(of: word) ?? sentence.head(of: word).flatMap(subject)
        guard let holder, holder.actor != first.actor else { return }
        for object in objects { add(pattern, holder, object, at: word, to: &result) }
    }

    /// "X opposes Y", "X belongs to Y".
    private func readVerb(
        _ word: Int, _ pattern: RelationPattern, into result: inout [Relation]
    ) {
        let token = sentence.tokens[word]
        guard token.upos == .verb || token.upos == .adj, !isNegated(word),
            let subject = subject(of: word)
        else { return }
        let objects: [ActorMention]
        if let preposition = pattern.preposition {
            objects = complements(of: word, preposition: preposition)
        } else {
            objects = directObjects(of: word)
        }
        for object in objects { add(pattern, subject, object, at: word, to: &result) }
    }

    /// "X is critical of Y".
    private func readAdjective(
        _ word: Int, _ pattern: RelationPattern, into result: inout [Relation]
    ) {
        guard sentence.tokens[word].upos == .adj || sentence.tokens[word].upos == .verb,
            !isNegated(word), let subject = subject(of: word) ?? holder(of: word)
        else { return }
        for object in complements(of: word, preposition: pattern.preposition) {
            add(pattern, subject, object, at: word, to: &result)
        }
    }

    /// "Valeska Paris, an Australian woman"; "Russian gas giant Gazprom" is a part of its country.
    private func readNationality(_ word: Int, into result: inout [Relation]) {
        guard let noun = nouns.noun(sentence.tokens[word].lemmaHash),
            noun.class == .person || noun.class == .body,
            sentence.tokens[word].upos == .noun,
            let named = namedHolder(of: word),
            let country = countryModifier(of: word), named.actor != country.actor
        else { return }
        let kind: RelationKind
        switch (noun.class, actors.actors[named.actor ?? 0].kind) {
        case (.person, .person): kind = .nationalOf
        case (.body, .organisation): kind = .partOf
        default: return
        }
        guard let subject = named.actor, let object = country.actor else { return }
        result.append(
            Relation(
                subject: subject, kind: kind, object: .actor(object),
                evidence: named.span.union(sentence.tokens[word].span), rule: noun.id))
    }

    private func add(
        _ pattern: RelationPattern, _ subject: ActorMention, _ object: ActorMention, at word: Int,
        to result: inout [Relation]
    ) {
        guard let first = subject.actor, let second = object.actor, first != second else { return }
        if let wanted = pattern.object, actors.actors[second].kind != wanted { return }
        for actor in [first] + subject.also {
            result.append(
                Relation(
                    subject: actor, kind: pattern.relation, object: .actor(second),
                    evidence: subject.span.union(object.span).union(sentence.tokens[word].span),
                    rule: pattern.id))
        }
    }
}
