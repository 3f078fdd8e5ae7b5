internal import Facts
internal import Language
internal import Lexicon

/// Finds who stands behind a phrase: the head itself, its parts, and what it is coordinated with.
struct PartyFinder {
    let clause: TreeReader
    let actors: ActorFindings
    let sentence: Int
    let lexicon: FrameLexicon
    let quantities: UInt16?
    /// The only country that the sentence, or else the document, names: nominals and office-holders
    /// without a country of their own belong to it.
    let onlyCountry: CountryCode?

    /// Everybody that a phrase names, in text order; empty if it names nobody.
    func parties(at token: Int, depth: RoleSlot.Depth, allowsPlaces: Bool = true) -> [Party] {
        var result: [Party] = []
        collect(token, depth, allowsPlaces, 0, &result)
        return result
    }

    private func collect(
        _ token: Int, _ depth: RoleSlot.Depth, _ allowsPlaces: Bool, _ level: Int,
        _ result: inout [Party]
    ) {
        guard level < 5 else { return }
        if case .through(let preposition) = depth {
            for oblique in clause.obliques(of: token) where oblique.preposition == preposition {
                collect(oblique.token, .anybody, allowsPlaces, level + 1, &result)
            }
            return
        }
        let own = mentions(at: token, allowsPlaces: allowsPlaces)
        if own.isEmpty {
            inside(token, depth, allowsPlaces, level, &result)
        } else {
            for party in own
            where !result.contains(where: { $0.actor == party.actor && $0.token == party.token }) {
                result.append(party)
            }
        }
        // A title torn from its name answers for the name, which may be joined to another.
        var heads = [token]
        for party in own where !heads.contains(party.token) { heads.append(party.token) }
        for head in heads {
            for child in clause.sentence.children(of: head)
            where clause.relation(child) == .conj && !clause.isVerb(child) {
                collect(child, depth, allowsPlaces, level + 1, &result)
            }
        }
    }

    /// The mentions headed by the token itself.
    func mentions(at token: Int, allowsPlaces: Bool) -> [Party] {
        guard let mention = actors.mention(headedBy: token, inSentence: sentence) else { return [] }
        guard
            mention.usage == .actor || (allowsPlaces && mention.usage == .place)
                || (mention.usage == .modifier && mention.country != nil)
        else { return [] }
        return joint(mention)
            + mention.also.map { index in
                let actor = actors.actors[index]
                return Party(
                    token: mention.head, actor: index, span: mention.span,
                    country: actor.country, sector: actor.sector, isPlace: false)
            }
    }

    /// "Hungarian and Romanian officials" are two parties.
    private func joint(_ mention: ActorMention) -> [Party] {
        let whole = party(mention)
        guard mention.form == .nominal, mention.also.isEmpty else { return [whole] }
        var countries: [CountryCode] = []
        for token in mention.tokens where token != mention.head {
            guard let part = actors.mention(headedBy: token, inSentence: sentence),
                let country = part.country, part.form == .name, !countries.contains(country),
                isModifier(token, of: mention.head)
            else { continue }
            countries.append(country)
        }
        if countries.count < 2 { countries = homeCountries(of: mention) }
        guard countries.count == 2 else { return [whole] }
        return countries.map { country in
            Party(
                token: mention.head, actor: country == whole.country ? whole.actor : nil,
                span: mention.span, country: country, sector: whole.sector, isPlace: false)
        }
    }

    /// "The prime ministers of India and Sri Lanka", "envoys from Venezuela and Guyana".
    private func homeCountries(of mention: ActorMention) -> [CountryCode] {
        guard clause.sentence.tokens[mention.head].xpos == .nns else { return [] }
        var countries: [CountryCode] = []
        for phrase in clause.obliques(of: mention.head)
        where clause.words.origins.contains(phrase.preposition) {
            let joined = clause.sentence.children(of: phrase.token).filter {
                clause.relation($0) == .conj
            }
            for token in [phrase.token] + joined {
                guard let part = actors.mention(headedBy: token, inSentence: sentence),
                    let country = part.country, part.form == .name, !countries.contains(country)
                else { continue }
                countries.append(country)
            }
        }
        return countries
    }

    private func isModifier(_ token: Int, of head: Int) -> Bool {
        guard let above = clause.sentence.head(of: token) else { return false }
        switch clause.relation(token) {
        case .amod, .compound, .nmodPoss: return above == head
        case .conj: return isModifier(above, of: head)
        default: return false
        }
    }

    /// "refugees from Somalia", "rebels in Chad": the country that the phrase itself names.
    private func homeCountry(of mention: ActorMention) -> CountryCode? {
        guard mention.form == .nominal, mention.sector != .intergovernmental else { return nil }
        for phrase in clause.obliques(of: mention.head)
        where clause.words.origins.contains(phrase.preposition) {
            if let inner = actors.mention(headedBy: phrase.token, inSentence: sentence),
                let country = inner.country
            {
                return country
            }
        }
        return nil
    }

    private func inheritedCountry(of mention: ActorMention) -> CountryCode? {
        switch mention.sector {
        case nil, .intergovernmental, .nongovernmental, .refugees, .unknown, .business: return nil
        default: break
        }
        guard mention.form == .nominal || mention.nameType == .person else { return nil }
        return onlyCountry
    }

    func party(_ mention: ActorMention) -> Party {
        Party(
            token: mention.head, actor: mention.actor, span: mention.span,
            country: mention.country ?? homeCountry(of: mention) ?? inheritedCountry(of: mention),
            sector: mention.sector,
            isPlace: mention.usage == .place)
    }

    /// Whoever is named inside a phrase whose head is no actor.
    private func inside(
        _ token: Int, _ depth: RoleSlot.Depth, _ allowsPlaces: Bool, _ level: Int,
        _ result: inout [Party]
    ) {
        let isQuantity =
            clause.token(token).upos == .num
            || quantities.map { lexicon.isLemma(clause.lemma(token), inObjectClass: $0) } == true
        if depth == .head && !isQuantity { return }
        for rank in 0..<3 where result.isEmpty {
            for child in clause.sentence.children(of: token)
            where belongs(child, of: token, to: depth, rank: rank, isQuantity: isQuantity) {
                collect(child, depth, allowsPlaces, level + 1, &result)
            }
        }
    }

    /// The order in which the parts of a phrase are asked. Rank 0: owners for a doer, objects of
    /// prepositions for an undergoer. Rank 1: modifiers before the noun. Rank 2: what is left.
    private func belongs(
        _ child: Int, of token: Int, to depth: RoleSlot.Depth, rank: Int, isQuantity: Bool
    ) -> Bool {
        let relation = clause.relation(child)
        switch relation {
        case .nmodPoss: return rank == (depth == .undergoer ? 2 : 0)
        case .compound, .amod, .nmodDesc: return rank == 1
        case .appos, .flat: return rank == 2
        case .nmod, .obl, .dep, .oblAgent:
            guard let preposition = clause.obliques(of: token).first(where: { $0.token == child })
            else { return rank == 1 && child < token }
            let word = preposition.preposition
            if isQuantity { return rank == 0 && word == clause.words.of }
            switch depth {
            case .doer:
                if word == clause.words.of { return rank == 2 }
                return rank == 0 && clause.words.doers.contains(word)
            case .undergoer: return rank == 0 && clause.words.undergoers.contains(word)
            default: return rank == 2
            }
        default: return false
        }
    }
}
