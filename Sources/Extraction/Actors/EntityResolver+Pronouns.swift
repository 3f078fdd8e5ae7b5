internal import Facts
internal import Language
internal import Lexicon

extension EntityResolver {
    /// How far back a pronoun looks, in sentences.
    private static let reach = 3

    /// Gives a pronoun the most salient entity that agrees with it.
    mutating func resolvePronoun(_ index: Int) {
        let draft = drafts[index]
        guard let pronoun = draft.pronoun,
            views[draft.sentence].tokens[draft.head].relation != .expl
        else { return }
        if pronoun.isFirstPerson {
            if let entity = speaker(of: draft) { assignPronoun(index, to: entity) }
            return
        }
        if let found = linked(index, pronoun) ?? antecedent(of: index, pronoun) {
            assignPronoun(index, to: found.entity)
            drafts[index].also = found.also
        }
    }

    /// The actor that the antecedent stands for, where the antecedent is one.
    private func linked(_ index: Int, _ pronoun: Pronoun) -> (entity: Int, also: [Int])? {
        let link = linkAt[drafts[index].sentence][drafts[index].head]
        guard link >= 0 else { return nil }
        let place = pronounLinks[Int(link)]
        guard let draft = draft(at: place.antecedentWord, in: place.antecedentSentence),
            let entity = drafts[draft].entity
        else { return nil }
        guard pronoun.gender == .unknown else { return (entity, []) }
        return (entity, drafts[draft].also + partners(of: place, besides: entity))
    }

    /// "India and Pakistan … they": those who are joined to the antecedent.
    private func partners(of place: PronounLink, besides entity: Int) -> [Int] {
        let view = views[place.antecedentSentence]
        var partners: [Int] = []
        for child in view.sentence.children(of: place.antecedentWord)
        where view.tokens[child].relation == .conj {
            guard let draft = draft(at: child, in: place.antecedentSentence),
                let partner = drafts[draft].entity, partner != entity,
                !partners.contains(partner)
            else { continue }
            partners.append(partner)
        }
        return partners
    }

    private mutating func assignPronoun(_ index: Int, to entity: Int) {
        assign(index, to: entity)
        drafts[index].country = entities[entity].country
        drafts[index].sector = entities[entity].sector
    }

    private func antecedent(of index: Int, _ pronoun: Pronoun) -> (entity: Int, also: [Int])? {
        let draft = drafts[index]
        var best: (entity: Int, also: [Int], score: Double)?
        var position = index - 1
        var seen: Set<Int> = []
        while position >= 0, drafts[position].sentence >= draft.sentence - EntityResolver.reach {
            defer { position -= 1 }
            let candidate = drafts[position]
            let isPair = !candidate.also.isEmpty
            guard let entity = candidate.entity, !isPair || pronoun.gender == .unknown,
                isPair || agrees(entities[entity], candidate, pronoun),
                !isClauseMate(candidate, draft, pronoun)
            else { continue }
            var score = salience(of: candidate, for: draft)
            // "They" fits two better than it fits one body of many.
            if isPair { score += 2 }
            if !seen.insert(entity).inserted { score += 0.5 }
            score += min(1.5, 0.3 * Double(entities[entity].drafts.count))
            if candidate.form == .pronoun, candidate.pronoun?.gender == pronoun.gender {
                score += 1
            }
            if best.map({ score > $0.score }) ?? true { best = (entity, candidate.also, score) }
        }
        guard let best else { return nil }
        if pronoun.gender == .neuter, best.score < 1 { return nil }
        return (best.entity, best.also)
    }

    private func agrees(
        _ entity: Entity, _ candidate: MentionDraft, _ pronoun: Pronoun
    ) -> Bool {
        switch pronoun.gender {
        case .masculine, .feminine:
            return entity.kind == .person && !entity.isPlural
                && entity.gender.agrees(with: pronoun.gender)
        case .neuter:
            return entity.isBody && !entity.isPlural && candidate.usage != .place
        case .unknown:
            if entity.kind == .group || entity.kind == .population { return true }
            return entity.isPlural || entity.kind == .organisation
                || entity.kind == .country && candidate.usage == .actor
        }
    }

    /// "He told him": subject and object of one verb are two people.
    private func isClauseMate(
        _ candidate: MentionDraft, _ draft: MentionDraft, _ pronoun: Pronoun
    ) -> Bool {
        guard candidate.sentence == draft.sentence, !pronoun.isPossessive else { return false }
        let tokens = views[draft.sentence].tokens
        if Int(tokens[draft.head].head) == candidate.head { return true }
        // A verb joined to another shares its subject: "X met Y and urged them". A pronoun that is
        // the subject of its own verb shares nothing: "X came and he left".
        switch tokens[draft.head].relation {
        case .obj, .iobj, .obl: break
        default: return tokens[candidate.head].head == tokens[draft.head].head
        }
        var verb = tokens[draft.head].head
        while verb >= 0 {
            if tokens[candidate.head].head == verb { return true }
            guard tokens[Int(verb)].relation == .conj else { return false }
            verb = tokens[Int(verb)].head
            guard tokens[candidate.head].relation == .nsubj else { return false }
        }
        return false
    }

    private func salience(of candidate: MentionDraft, for draft: MentionDraft) -> Double {
        let relation = views[candidate.sentence].tokens[candidate.head].relation
        var score: Double
        switch relation {
        case .nsubj, .nsubjPass, .nsubjOuter: score = 3
        case .obj, .iobj: score = 1.5
        case .nmodPoss: score = 1.2
        case .obl, .oblAgent, .conj: score = 1
        case .compound, .amod: score = -1
        default: score = 0.5
        }
        score -= 1.6 * Double(draft.sentence - candidate.sentence)
        if candidate.sentence == draft.sentence { score += 0.2 }
        if candidate.isQuoted != draft.isQuoted { score -= 1 }
        if candidate.form == .name { score += 0.3 }
        return score
    }

    // MARK: Speakers

    /// Whose words a quotation is: the subject of the verb outside of it.
    private func speaker(of draft: MentionDraft) -> Int? {
        guard draft.isQuoted else { return nil }
        for sentence in [draft.sentence, draft.sentence + 1, draft.sentence - 1]
        where views.indices.contains(sentence) {
            if let entity = speaker(in: sentence, near: draft) { return entity }
        }
        return nil
    }

    private func speaker(in sentence: Int, near draft: MentionDraft) -> Int? {
        let view = views[sentence]
        var best: (entity: Int, distance: Int)?
        for word in 0..<view.count where !view.quoted[word] {
            guard view.tokens[word].relation == .nsubj,
                let index = self.draft(at: word, in: sentence),
                let entity = drafts[index].entity, let verb = view.sentence.head(of: word),
                view.tokens[verb].upos == .verb, !view.quoted[verb]
            else { continue }
            let distance = sentence == draft.sentence ? abs(word - draft.head) : 0
            if best.map({ distance < $0.distance }) ?? true { best = (entity, distance) }
        }
        return best?.entity
    }
}
