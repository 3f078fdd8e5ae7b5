internal import Facts
internal import Language
internal import Lexicon

extension EntityResolver {
    /// Gives a description its entity: an earlier one that it can mean, else a new one.
    mutating func resolveNominal(_ index: Int) {
        if let same = drafts[index].sameAs {
            if drafts[same].entity == nil, same > index, drafts[same].form == .name {
                resolveNameAhead(same, describedBy: index)
            }
            if let entity = drafts[same].entity {
                inherit(index)
                return assign(index, to: entity)
            }
        }
        inherit(index)
        if drafts[index].noun?.class == .country, drafts[index].isPlural {
            drafts[index].country = nil
        }
        let draft = drafts[index]
        guard let noun = draft.noun else { return }
        if let entity = antecedent(of: draft, noun) {
            if entity.count > 1 { drafts[index].also = Array(entity.dropFirst()) }
            return assignDescription(index, to: entity[0])
        }
        if noun.class == .side || noun.class == .country && !draft.isPlural { return }
        settleCountry(index, noun)
        found(index, noun)
        assignJoint(index, noun)
    }

    /// Gives a description the entity of its key, or a new one.
    mutating func found(_ index: Int, _ noun: ActorNoun) {
        let key = key(of: drafts[index], noun)
        if let key, let entity = entity(for: key) { return assign(index, to: entity) }
        let entity = create(index, kind: kind(of: drafts[index], noun), key: key)
        assign(index, to: entity)
    }

    /// "Malaysia's Prime Minister, Najib Razak": the name behind takes country and sector along.
    private mutating func resolveNameAhead(_ name: Int, describedBy index: Int) {
        inherit(index)
        drafts[name].country = drafts[name].country ?? drafts[index].country
        drafts[name].sector = drafts[index].sector ?? drafts[name].sector
        drafts[name].sameAs = nil
        resolveName(name)
    }

    private mutating func assignDescription(_ index: Int, to entity: Int) {
        assign(index, to: entity)
        drafts[index].country = entities[entity].country ?? drafts[index].country
        drafts[index].sector = entities[entity].sector ?? drafts[index].sector
    }

    private func kind(of draft: MentionDraft, _ noun: ActorNoun) -> ActorKind {
        draft.isPlural && noun.kind == .person ? .group : noun.kind
    }

    // MARK: Country and sector from the owner and the surroundings

    /// Takes country and sector from the possessor or of-phrase, if the phrase lacks its own.
    mutating func inherit(_ index: Int) {
        let draft = drafts[index]
        guard let owner = draft.owner, let position = self.draft(at: owner, in: draft.sentence)
        else { return }
        if drafts[position].entity == nil, position > index, drafts[position].form != .pronoun {
            // An of-phrase behind the noun is read first.
            if drafts[position].form == .name {
                resolveName(position)
            } else {
                resolveNominal(position)
            }
        }
        let entity = drafts[position].entity.map { entities[$0] }
        let country = drafts[position].country ?? entity?.country
        let sector = drafts[position].sector ?? entity?.sector
        if drafts[index].country == nil {
            drafts[index].country = country
            if drafts[index].office != nil, draft.office?.country == nil {
                drafts[index].office?.country = country
            }
        }
        guard let noun = draft.noun, let sector else { return }
        let isGeneric =
            noun.sector == nil || noun.class == .spokesman
            || noun.class == .wing && entity?.kind != .country
        if drafts[index].sector == nil || isGeneric && drafts[index].rule == noun.id {
            drafts[index].sector = noun.class == .wing ? sector : noun.sector ?? sector
        }
    }

    // MARK: Antecedents

    /// What two descriptions must share to mean one actor without further evidence.
    private func key(of draft: MentionDraft, _ noun: ActorNoun) -> String? {
        let country = draft.country?.code ?? ""
        let sector = draft.sector?.rawValue ?? ""
        switch noun.class {
        case .body:
            guard draft.determiner != .indefinite, !country.isEmpty else { return nil }
            return "body \(noun.lemma) \(country) \(sector)"
        case .office, .spokesman:
            guard !draft.isPlural, draft.determiner != .indefinite, !country.isEmpty else {
                return nil
            }
            return
                "office \(words(draft.office?.words ?? draft.core, in: draft.sentence)) \(country)"
        case .person, .collective:
            guard draft.isPlural || noun.class == .collective,
                draft.determiner == .none
                    || draft.determiner == .definite, isUncounted(draft)
            else { return nil }
            return "group \(noun.lemma) \(country) \(sector)"
        default: return nil
        }
    }

    private func isUncounted(_ draft: MentionDraft) -> Bool {
        !draft.core.contains { views[draft.sentence].tokens[$0].upos == .num }
    }

    /// The earlier entities that a description means; `nil` if it brings somebody new.
    private func antecedent(of draft: MentionDraft, _ noun: ActorNoun) -> [Int]? {
        switch noun.class {
        case .country, .side: return countries(of: draft, noun)
        case .quantity: return nil
        default: break
        }
        guard
            draft.determiner == .definite || draft.determiner == .demonstrative
                || draft.determiner == .both
        else { return nil }
        let hasOwnCountry = draft.country != nil
        let number = number(of: draft)
        if let number, draft.isPlural, noun.class == .body,
            draft.determiner == .both || draft.determiner == .definite
                || draft.sector == .government
        {
            return several(number, for: draft) { $0.kind == .country && $0.country != nil }
        }
        if let number, draft.isPlural, noun.class == .office {
            return several(number, for: draft) {
                $0.kind == .person && !$0.isPlural && $0.country != nil
            } ?? several(number, for: draft) { $0.kind == .country && $0.country != nil }
        }
        let lemma = WordHash.of(noun.lemma)
        for index in entities.indices.reversed() {
            if hasOwnCountry, entities[index].country != draft.country { continue }
            if entities[index].nouns.contains(lemma), entities[index].isPlural == draft.isPlural,
                !isOtherBody(entities[index], draft, noun)
            {
                return [index]
            }
            if matchesByName(entities[index], draft, noun) { return [index] }
        }
        return hasOwnCountry ? nil : general(draft, noun)
    }

    /// "The police" in a sentence about another place are others than those before.
    private func isOtherBody(
        _ entity: Entity, _ draft: MentionDraft, _ noun: ActorNoun
    ) -> Bool {
        guard noun.homeland == .state, noun.class == .body, draft.country == nil,
            let state = surroundings.placeNamed(in: draft.sentence)
        else { return false }
        return entity.country != nil && entity.country != state
    }

    /// "The Commission" after "the European Commission", "the prime minister" after a title.
    private func matchesByName(
        _ entity: Entity, _ draft: MentionDraft, _ noun: ActorNoun
    ) -> Bool {
        guard entity.isNamed, entity.kind == .organisation, noun.class == .body else {
            return false
        }
        let head = views[draft.sentence].tokens[draft.head].formHash
        return entity.names.contains { $0.last == head || $0.first == head }
    }

    /// "The group", "the party": the latest organisation that can be called so.
    private func general(_ draft: MentionDraft, _ noun: ActorNoun) -> [Int]? {
        // "The United Nations' highest judicial body": a sector from a modifier says enough.
        let isSpecific = noun.sector == nil && draft.sector != nil && draft.rule != noun.id
        guard noun.class == .body, !draft.isPlural, draft.core.count <= 2 || isSpecific,
            noun.homeland != .state
        else { return nil }
        return recent { entity in
            guard entity.kind == .organisation, entity.isNamed else { return false }
            if isSpecific { return entity.sector == draft.sector }
            if noun.sector == nil { return entity.sector != .government }
            return entity.sector == noun.sector
        }
    }

    private func recent(_ accepts: (Entity) -> Bool) -> [Int]? {
        for draft in drafts.indices.reversed() {
            guard let entity = drafts[draft].entity, accepts(entities[entity]) else { continue }
            return [entity]
        }
        return nil
    }

    // MARK: Countries and sides

    /// How many "both", "the two" and "the three" are; `nil` where no word counts them.
    private func number(of draft: MentionDraft) -> Int? {
        if draft.determiner == .both { return 2 }
        for word in draft.core {
            switch views[draft.sentence].tokens[word].formHash {
            case FunctionWord.two: return 2
            case FunctionWord.three: return 3
            default: continue
            }
        }
        return nil
    }

    private func countries(of draft: MentionDraft, _ noun: ActorNoun) -> [Int]? {
        if draft.country != nil, noun.class == .country { return nil }
        guard draft.determiner != .indefinite else { return nil }
        if draft.isPlural || noun.class == .side {
            let number = number(of: draft)
            guard draft.determiner != .none || number != nil else { return nil }
            return several(number ?? 2, for: draft) { $0.kind == .country && $0.country != nil }
        }
        guard draft.determiner == .definite || draft.determiner == .demonstrative else {
            return nil
        }
        return stateAtHand(in: draft)
    }

    /// "The country": the only state that the sentence names before, else the only one of the
    /// sentence before, else the one where the text is at home, else the one named last.
    private func stateAtHand(in draft: MentionDraft) -> [Int]? {
        let home = surroundings.home.flatMap { entity(for: "country \($0.code)") }
        for sentence in [draft.sentence, draft.sentence - 1] where sentence >= 0 {
            var named: [Int] = []
            for position in drafts.indices.reversed() {
                let other = drafts[position]
                if other.sentence < sentence { break }
                guard other.sentence == sentence, other.form == .name, let entity = other.entity,
                    entities[entity].kind == .country,
                    sentence < draft.sentence || other.head < draft.head,
                    !named.contains(entity)
                else { continue }
                named.append(entity)
            }
            if named.count == 1 { return named }
            if let home, named.contains(home) { return [home] }
            if named.count > 1 { break }
        }
        return recentCountry()
    }

    /// "The country": the one named last; where its sentence names several, the one that the
    /// document speaks of most.
    private func recentCountry() -> [Int]? {
        guard let last = recent({ $0.kind == .country })?.first,
            let sentence = entities[last].drafts.last.map({ drafts[$0].sentence })
        else { return nil }
        var best = last
        for draft in drafts.indices.reversed() where drafts[draft].entity != nil {
            guard drafts[draft].sentence == sentence else {
                if drafts[draft].sentence < sentence { break }
                continue
            }
            guard let entity = drafts[draft].entity, entities[entity].kind == .country,
                entities[entity].drafts.count > entities[best].drafts.count
            else { continue }
            best = entity
        }
        return [best]
    }

    /// The entities that "both" or "the three" means, in text order: those named last, but one that
    /// does something to them in this sentence is not among them.
    private func several(
        _ number: Int, for draft: MentionDraft, _ accepts: (Entity) -> Bool
    ) -> [Int]? {
        // "The two countries" may have been named as places only.
        several(number, for: draft, amongPlaces: false, accepts)
            ?? several(number, for: draft, amongPlaces: true, accepts)
    }

    private func several(
        _ number: Int, for draft: MentionDraft, amongPlaces: Bool, _ accepts: (Entity) -> Bool
    ) -> [Int]? {
        let others = doers(beside: draft)
        // Nor is the state that a doer acts for: "We are reaching out to both sides".
        let states = Set(others.compactMap { entities[$0].country })
        var found: [Int] = []
        var position = drafts.count - 1
        while position >= 0 {
            defer { position -= 1 }
            guard let entity = drafts[position].entity, accepts(entities[entity]),
                !others.contains(entity), amongPlaces || drafts[position].usage != .place,
                entities[entity].country.map({ !states.contains($0) }) ?? true
            else { continue }
            let group = [entity] + drafts[position].also
            if group.count == number { return group }
            if !found.contains(entity) { found.append(entity) }
            if found.count == number { return found.reversed() }
        }
        return nil
    }

    /// The subjects of the sentence before the draft.
    private func doers(beside draft: MentionDraft) -> Set<Int> {
        let tokens = views[draft.sentence].tokens
        if tokens[draft.head].relation == .nsubj { return [] }
        var result: Set<Int> = []
        for other in drafts where other.sentence == draft.sentence && other.head < draft.head {
            guard let entity = other.entity, tokens[other.head].relation == .nsubj else {
                continue
            }
            result.insert(entity)
        }
        return result
    }
}
