internal import Facts
internal import Language

/// Writes the entities of a document as a roster, in order of first mention.
struct RosterWriter {
    let parsed: ParsedDocument
    let resolver: EntityResolver
    /// By entity: its index in the roster.
    private let order: [Int]
    private let positions: [Int]

    init(parsed: ParsedDocument, resolver: EntityResolver) {
        self.parsed = parsed
        self.resolver = resolver
        let order = resolver.entities.indices.sorted { left, right in
            let first = resolver.entities[left].drafts.min() ?? .max
            let second = resolver.entities[right].drafts.min() ?? .max
            return first != second ? first < second : left < right
        }
        var positions = [Int](repeating: 0, count: order.count)
        for (position, entity) in order.enumerated() { positions[entity] = position }
        self.order = order
        self.positions = positions
    }

    /// Everything the later stages need.
    func findings() -> ActorFindings {
        var actors: [Actor] = []
        var offices: [OfficeAttestation] = []
        for (position, index) in order.enumerated() {
            let titles = attestations(of: index, at: position)
            actors.append(actor(index, key: "a\(position + 1)", offices: titles))
            offices.append(contentsOf: titles)
        }
        let mentions = resolver.drafts.map(mention)
        return ActorFindings(
            actors: actors, mentions: mentions, offices: offices, places: places(), names: names(),
            pronounLinks: resolver.pronounLinks,
            stances: stances(),
            tokenCounts: parsed.sentences.map(\.tokens.count),
            nearby: nearbyHeads(),
            homeCountry: resolver.surroundings.isHomeCertain ? resolver.surroundings.home : nil)
    }

    // MARK: Mentions

    private func mention(_ draft: MentionDraft) -> ActorMention {
        let view = resolver.views[draft.sentence]
        return ActorMention(
            actor: draft.entity.map { positions[$0] }, sentence: draft.sentence, head: draft.head,
            tokens: draft.tokens, span: view.span(of: draft.tokens), form: draft.form,
            usage: draft.usage,
            country: draft.isDetached && draft.usage == .modifier ? nil : draft.country,
            sector: draft.sector,
            also: draft.also.map { positions[$0] }, nameType: nameType(draft))
    }

    private func names() -> [NamedPhrase] {
        var names: [NamedPhrase] = []
        for view in resolver.views {
            for (word, nameClass) in resolver.nameClasses[view.index].enumerated() {
                guard let type = NamedPhrase.NamedType(nameClass) else { continue }
                let extent = NameOutline.extent(of: word, in: view.sentence)
                names.append(
                    NamedPhrase(
                        sentence: view.index, head: word, tokens: extent,
                        span: view.span(of: extent), type: type))
            }
        }
        return names
    }

    private func nameType(_ draft: MentionDraft) -> ActorMention.NameType? {
        let head = resolver.views[draft.sentence].tokens[draft.head]
        guard draft.form == .name || draft.form == .nominal && head.upos == .propn else {
            return nil
        }
        switch draft.meaning {
        case .person: return .person
        case .organisation: return .organization
        case .country, .place: return .place
        case .people: return draft.usage == .modifier ? nil : .person
        case .event, .undetermined: return nil
        }
    }

    /// Words through which a phrase hangs in the tree although they are not its head: a title that
    /// the parser took for the head, the number in "thousands of protesters".
    private func nearbyHeads() -> [ActorFindings.NearbyHead] {
        var result: [ActorFindings.NearbyHead] = []
        for (index, draft) in resolver.drafts.enumerated() {
            let view = resolver.views[draft.sentence]
            for word in draft.tokens where word != draft.head {
                guard !draft.tokens.contains(Int(view.tokens[word].head)),
                    view.tokens[word].upos != .punct, view.tokens[word].upos != .adp
                else { continue }
                result.append(
                    ActorFindings.NearbyHead(
                        sentence: draft.sentence, word: word, mention: index,
                        isStronger: isTitleWord(word, of: draft)))
            }
            if let count = QuantityPhrase(view: view).count(over: draft.head) {
                result.append(
                    ActorFindings.NearbyHead(sentence: draft.sentence, word: count, mention: index))
            }
        }
        return result
    }

    /// Whether a nationality inside a person's title has taken the place of the name in the tree.
    private func isTitleWord(_ word: Int, of draft: MentionDraft) -> Bool {
        let tokens = resolver.views[draft.sentence].tokens
        guard draft.form == .name, draft.meaning == .person, word < draft.core.lowerBound,
            draft.tokens.contains(Int(tokens[draft.head].head))
                || tokens[draft.head].head == tokens[word].head,
            let other = resolver.draft(at: word, in: draft.sentence)
        else { return false }
        return resolver.drafts[other].form == .name
            && resolver.drafts[other].tokens.upperBound <= draft.core.lowerBound
    }

    private func stances() -> [ActorFindings.Stance] {
        var result: [ActorFindings.Stance] = []
        for draft in resolver.drafts {
            guard let entity = draft.entity else { continue }
            for stance in draft.stances {
                guard let other = resolver.draft(at: stance.name, in: draft.sentence),
                    let target = resolver.drafts[other].entity, target != entity
                else { continue }
                result.append(
                    ActorFindings.Stance(
                        actor: positions[entity], other: positions[target],
                        isAgainst: stance.isAgainst,
                        evidence: resolver.views[draft.sentence].span(of: draft.tokens)))
            }
        }
        return result
    }

    private func places() -> [FoundPlace] {
        resolver.drafts.compactMap { draft in
            guard draft.form == .name, let known = draft.known, known.isLocation else { return nil }
            return FoundPlace(
                sentence: draft.sentence, head: draft.head,
                span: resolver.views[draft.sentence].span(of: draft.core), entry: known.entry,
                alternatives: known.alternatives)
        }
    }

    // MARK: Actors

    private func actor(_ index: Int, key: String, offices: [OfficeAttestation]) -> Actor {
        let entity = resolver.entities[index]
        let phrases = phrases(of: entity)
        let name = name(of: entity, phrases: phrases, offices: offices)
        var aliases: [String] = []
        for phrase in phrases {
            for alias in [phrase.core, phrase.whole, phrase.bare]
            where alias != name && !alias.isEmpty && !aliases.contains(alias) {
                aliases.append(alias)
            }
        }
        return Actor(
            key: key, name: name, kind: entity.kind, country: entity.country,
            sector: entity.sector, role: offices.first?.words, aliases: aliases,
            mentions: entity.drafts.sorted().map { draft in
                resolver.views[resolver.drafts[draft].sentence].span(
                    of: resolver.drafts[draft].tokens)
            },
            rule: entity.kind == .person ? entity.knownID ?? entity.rule : entity.rule)
    }

    private struct Phrase {
        var core: String
        var whole: String
        /// Without the article.
        var bare: String
        var isName: Bool
        var words: Int
    }

    private func phrases(of entity: Entity) -> [Phrase] {
        entity.drafts.sorted().compactMap { index in
            let draft = resolver.drafts[index]
            guard draft.form != .pronoun else { return nil }
            let view = resolver.views[draft.sentence]
            var bare = draft.tokens
            while bare.count > 1, view.tokens[bare.lowerBound].upos == .det {
                bare = (bare.lowerBound + 1)..<bare.upperBound
            }
            return Phrase(
                core: words(draft.core, view), whole: words(draft.tokens, view),
                bare: words(bare, view), isName: draft.form == .name, words: draft.core.count)
        }
    }

    private func words(_ range: Range<Int>, _ view: SentenceView) -> String {
        parsed.words(at: view.span(of: range))
    }

    private func name(
        of entity: Entity, phrases: [Phrase], offices: [OfficeAttestation]
    ) -> String {
        if let known = entity.knownName { return known }
        var best: Phrase?
        for phrase in phrases where phrase.isName && phrase.words > best?.words ?? 0 {
            best = phrase
        }
        if let best { return best.core }
        if let office = offices.first, !entity.isPlural { return office.words + " (unnamed)" }
        return phrases.first?.bare ?? ""
    }

    // MARK: Offices

    /// "His Tajik counterpart, Rustam Nazarov": the office of the one who is meant by "his".
    private func officeOfPeer(_ index: Int, at position: Int) -> OfficeAttestation? {
        guard resolver.entities[index].isNamed else { return nil }
        for number in resolver.entities[index].drafts {
            let draft = resolver.drafts[number]
            guard let noun = draft.noun, let country = draft.country, let owner = draft.owner,
                resolver.nouns.cues.cue(WordHash.of(noun.head)) == .peer,
                let holder = resolver.draft(at: owner, in: draft.sentence),
                let entity = resolver.drafts[holder].entity,
                let found = resolver.entities[entity].offices.first
            else { continue }
            var office = found.office
            office.country = country
            office.body = nil
            let writer = OfficeWriter(parsed: parsed, resolver: resolver)
            guard let words = writer.words(office, of: resolver.drafts[found.draft]) else {
                continue
            }
            return OfficeAttestation(
                actor: position, words: words, isFormer: false, body: nil, noun: noun.id,
                isSpokesman: false, isNamed: true, isSingular: true, isSpecific: true,
                isCertain: true,
                evidence: resolver.views[draft.sentence].span(of: draft.tokens))
        }
        return nil
    }

    private func attestations(of index: Int, at position: Int) -> [OfficeAttestation] {
        var result: [OfficeAttestation] = []
        for found in resolver.entities[index].offices {
            let draft = resolver.drafts[found.draft]
            // "The two presidents" tells no office of either.
            guard
                draft.form == .name || !draft.isPlural
                    || draft.entity.map({
                        resolver.entities[$0].isPlural
                    }) ?? true
            else { continue }
            // A trade names nobody: "a teacher said".
            if draft.noun?.class == .person, !resolver.entities[index].isNamed { continue }
            let view = resolver.views[draft.sentence]
            guard
                let words = OfficeWriter(parsed: parsed, resolver: resolver)
                    .words(found.office, of: draft),
                !result.contains(where: { $0.words.lowercased() == words.lowercased() })
            else { continue }
            let body = found.office.body.flatMap { resolver.draft(at: $0, in: draft.sentence) }
            result.append(
                OfficeAttestation(
                    actor: position, words: words, isFormer: found.office.isFormer,
                    body: body.flatMap { resolver.drafts[$0].entity }.map { positions[$0] },
                    noun: draft.noun?.id ?? "title", isSpokesman: draft.noun?.class == .spokesman,
                    isNamed: resolver.entities[index].isNamed,
                    isSingular: !draft.isPlural || draft.form == .name,
                    isSpecific: found.office.body != nil || found.office.country != nil,
                    isCertain: found.office.body != nil
                        || found.office.country != nil
                            && draft.determiner != .indefinite,
                    evidence: view.span(of: draft.tokens)))
        }
        if let office = officeOfPeer(index, at: position) { result.append(office) }
        // "Professor Burrows" adds nothing to "chairman of the panel".
        let specific = result.filter { $0.isSpecific || $0.isFormer }
        return specific.isEmpty ? Array(result.prefix(1)) : specific
    }
}
