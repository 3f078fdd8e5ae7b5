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
            for pattern in standing(at: word) {
                switch pattern.frame {
                case .noun: readNoun(word, pattern, into: &result)
                case .bond: readBond(word, pattern, into: &result)
                case .verb: readVerb(word, pattern, into: &result)
                case .adjective: readAdjective(word, pattern, into: &result)
                case .part: readPart(word, pattern, into: &result)
                }
            }
            readNationality(word, into: &result)
            readMembership(word, into: &result)
        }
        return result
    }

    /// The rows that apply to a word; those of two words go before those of one: a "policy chief"
    /// is no chief.
    private func standing(at word: Int) -> [RelationPattern] {
        let all = patterns(at: word).filter { stands($0, at: word) }
        let pairs = all.filter { $0.first != nil }
        return pairs.isEmpty ? all : pairs
    }

    /// The rows of a word by its lemma, and by its form where the tagger saw another word class.
    private func patterns(at word: Int) -> [RelationPattern] {
        let token = sentence.tokens[word]
        let rows = patterns.patterns(for: token.lemmaHash)
        return token.formHash == token.lemmaHash
            ? rows : rows + patterns.patterns(for: token.formHash)
    }

    /// Whether the first word of a row of two stands before the second.
    private func stands(_ pattern: RelationPattern, at word: Int) -> Bool {
        guard let first = pattern.first else { return true }
        var before = word - 1
        if before > 0, sentence.tokens[before].xpos == .hyph { before -= 1 }
        return before >= 0 && sentence.tokens[before].formHash == first
    }

    // MARK: Frames

    /// "X, the leader of Y", "the two neighbours".
    private func readNoun(
        _ word: Int, _ pattern: RelationPattern, into result: inout [Relation]
    ) {
        guard isNoun(word), !isInsideTitle(word), !isDiminished(word, pattern) else { return }
        if readPair(word, pattern, into: &result) { return }
        guard let holder = holder(of: word) ?? critics(at: word, pattern) else { return }
        guard let owner = owner(of: word, pattern) ?? owner(before: word, holder, pattern) else {
            readMutual(word, holder, pattern, into: &result)
            return
        }
        let isPlural = sentence.tokens[word].xpos == .nns
        for holder in isPlural ? withJoined(holder) : [lastJoined(holder, before: word)] {
            add(pattern, holder, owner, at: word, to: &result)
        }
    }

    /// Whether a word is a noun, or only tagged as an adverb behind an adjective: "a US ally".
    private func isNoun(_ word: Int) -> Bool {
        let upos = sentence.tokens[word].upos
        if upos == .noun || upos == .propn { return true }
        guard upos == .adv || upos == .adj, word > 0 else { return false }
        let before = sentence.tokens[word - 1].upos
        guard before == .adj || before == .propn || before == .det else { return false }
        guard word + 1 < sentence.tokens.count else { return true }
        let next = sentence.tokens[word + 1].upos
        return next == .punct || next == .adp || next == .verb || next == .aux
    }

    /// "Former leader", "deputy head": no leader now, or none at all.
    private func isDiminished(_ word: Int, _ pattern: RelationPattern) -> Bool {
        guard pattern.relation == .leaderOf else { return false }
        var place = word - 1
        while place >= 0, place >= word - 4 {
            let token = sentence.tokens[place]
            if token.formHash == FunctionWord.former || token.formHash == FunctionWord.ex
                || token.formHash == FunctionWord.vice || token.formHash == FunctionWord.deputy
                || token.formHash == FunctionWord.assistant
            {
                return true
            }
            if token.upos == .det || token.upos == .adp || token.upos == .verb { return false }
            place -= 1
        }
        return false
    }

    /// "⟦Critics⟧ of the president": people who are known by nothing else.
    private func critics(at word: Int, _ pattern: RelationPattern) -> ActorMention? {
        guard pattern.relation == .opposedTo, sentence.tokens[word].xpos == .nns else { return nil }
        return mention(word)
    }

    private func isMutual(_ relation: RelationKind) -> Bool {
        switch relation {
        case .allyOf, .opposedTo, .neighborOf, .relativeOf, .atWarWith: true
        default: false
        }
    }

    /// "India and Pakistan are neighbours", "X and Y, longtime rivals".
    private func readMutual(
        _ word: Int, _ holder: ActorMention, _ pattern: RelationPattern,
        into result: inout [Relation]
    ) {
        guard isMutual(pattern.relation),
            sentence.tokens[word].xpos == .nns || sentence.tokens[word].lemmaHash != pattern.lemma
        else { return }
        let all = withJoined(holder)
        for other in all.dropFirst() { add(pattern, all[0], other, at: word, to: &result) }
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
        guard isMutual(pattern.relation) else { return true }
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
        let sides = complements(of: word, preposition: FunctionWord.between)
        if sides.count > 1, isMutual(pattern.relation) {
            for other in sides.dropFirst() { add(pattern, sides[0], other, at: word, to: &result) }
            return
        }
        let objects = complements(of: word, preposition: pattern.preposition)
        guard let first = objects.first else { return }
        let holder =
            possessor(of: word)
            ?? (sentence.child(of: word, by: .cop) != nil ? subject(of: word) : nil)
            ?? sentence.head(of: word).flatMap(subject)
        guard let holder, holder.actor != first.actor else { return }
        for object in objects { add(pattern, holder, object, at: word, to: &result) }
    }

    /// "X opposes Y", "X belongs to Y", "Y, led by X".
    private func readVerb(
        _ word: Int, _ pattern: RelationPattern, into result: inout [Relation]
    ) {
        let token = sentence.tokens[word]
        guard token.upos == .verb || token.upos == .adj || isMistakenVerb(word),
            !isNegated(word)
        else { return }
        if let preposition = pattern.preposition {
            guard let subject = subject(of: word) else { return }
            for object in complements(of: word, preposition: preposition) {
                add(pattern, subject, object, at: word, to: &result)
            }
        } else if token.xpos == .vbn, let agent = agent(of: word) {
            guard let undergoer = subject(of: word) else { return }
            add(pattern, agent, undergoer, at: word, to: &result)
        } else if token.xpos != .vbn || sentence.child(of: word, by: .auxPass) == nil {
            guard let subject = subject(of: word) ?? subjectBefore(word) else { return }
            for object in directObjects(of: word) {
                for subject in withJoined(subject) {
                    add(pattern, subject, object, at: word, to: &result)
                }
            }
        }
    }

    /// "Anna Kovacs heads Greenpeace": two names with a plural between are no compound.
    private func isMistakenVerb(_ word: Int) -> Bool {
        guard sentence.tokens[word].xpos == .nns, word > 0, word + 1 < sentence.tokens.count,
            sentence.tokens[word - 1].upos == .propn
        else { return false }
        let next = sentence.tokens[word + 1].upos
        return next == .propn || next == .det
    }

    /// "The UN security council": the phrase is a part of what stands before its noun.
    private func readPart(
        _ word: Int, _ pattern: RelationPattern, into result: inout [Relation]
    ) {
        guard isNoun(word), let own = mention(word), own.form == .nominal,
            let owner = owner(of: word, pattern), owner.tokens.upperBound <= word
        else { return }
        add(pattern, own, owner, at: word, to: &result)
    }

    /// "X is critical of Y".
    private func readAdjective(
        _ word: Int, _ pattern: RelationPattern, into result: inout [Relation]
    ) {
        guard sentence.tokens[word].upos == .adj || sentence.tokens[word].upos == .verb,
            sentence.tokens[word].xpos != .jjr,
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
            nouns.cues.cue(sentence.tokens[word].lemmaHash) != .peer,
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

    /// "Anna Kovacs of Greenpeace".
    private func readMembership(_ word: Int, into result: inout [Relation]) {
        guard let named = mention(word), named.form == .name, named.head == word,
            let subject = named.actor, actors.actors[subject].kind == .person
        else { return }
        for child in sentence.children(of: word)
        where child > word && sentence.tokens[child].relation == .nmod {
            guard let mark = sentence.child(of: child, by: .case),
                sentence.tokens[mark].formHash == FunctionWord.of, let body = mention(child),
                body.form == .name, let object = body.actor,
                actors.actors[object].kind == .organisation
            else { continue }
            result.append(
                Relation(
                    subject: subject, kind: .memberOf, object: .actor(object),
                    evidence: named.span.union(body.span), rule: "name.of"))
        }
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
