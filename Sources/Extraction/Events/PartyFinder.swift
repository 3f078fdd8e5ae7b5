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
    /// The object class of words for any state: "nation", "country".
    let states: UInt16?
    /// The only country that the sentence, or else the document, names: nominals and office-holders
    /// without a country of their own belong to it.
    let onlyCountry: CountryCode?
    /// Where actors belong whose country no phrase tells.
    let homelands: Homelands

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
        if level > 0, clause.relation(token) == .acl, clause.isVerb(token) {
            if let agent = clause.agent(of: token) {
                collect(agent, .head, allowsPlaces, level + 1, &result)
            }
            return
        }
        if own.isEmpty {
            inside(token, depth, allowsPlaces, level, &result)
        } else {
            for party in own
            where !result.contains(where: { $0.actor == party.actor && $0.token == party.token }) {
                result.append(party)
            }
        }
        // "to five | Panamanian officers", where the parser tore the number off
        if result.isEmpty, clause.token(token).upos == .num,
            let counted = actors.mentions(inSentence: sentence).first(where: {
                $0.tokens.lowerBound == token + 1
            }), counted.head != token
        {
            result += mentions(at: counted.head, allowsPlaces: allowsPlaces)
        }
        if result.isEmpty, let counted = countedPeople(token) { result.append(counted) }
        // "condemned the conduct, and ministers met": what is joined to a thing is no party.
        if depth == .head, result.isEmpty { return }
        let first = own.first ?? result.first
        for child in joined(to: token) where !opensClause(child) {
            let known = result.count
            collect(child, depth, allowsPlaces, level + 1, &result)
            guard let first, sharesHome(of: first, child) else { continue }
            for position in known..<result.count { result[position] = result[position].at(first) }
        }
    }

    /// "Ugandan tanks and ⟦artillery⟧", "Ukrainian boats and ⟦their crewmen⟧": a phrase without a
    /// country of its own belongs with the one that it is joined to.
    private func sharesHome(
        of first: Party, _ token: Int, isDescribed: Bool = false
    ) -> Bool {
        guard first.country != nil, !first.isPlace,
            let lead = actors.mention(headedBy: first.token, inSentence: sentence),
            let mention = actors.mention(headedBy: token, inSentence: sentence),
            mention.form == .nominal, mention.also.isEmpty,
            isDescribed || lead.form == .nominal || lead.nameType == .person
                || lead.usage == .modifier && clause.hasPronounOwner(token)
        else { return false }
        switch mention.sector {
        case .intergovernmental, .nongovernmental, .refugees: return false
        default: break
        }
        return !actors.mentions(inSentence: sentence).contains { part in
            part.form == .name && part.head != token && mention.tokens.contains(part.head)
        }
    }

    /// "At least ⟦eight⟧ were detained": a number without a noun counts people.
    private func countedPeople(_ token: Int) -> Party? {
        let word = clause.token(token)
        guard word.upos == .num, clause.relation(token) == .nsubjPass,
            !clause.sentence.children(of: token).contains(where: {
                $0 > token && clause.relation($0) == .nmod
            })
        else { return nil }
        return Party(
            token: token, actor: nil, span: word.span, country: onlyCountry, sector: .civilian,
            isPlace: false)
    }

    /// ", and ⟦ministers⟧ are to discuss it": the subject of a clause of its own, which the parser
    /// took for a further part of the phrase before.
    private func opensClause(_ token: Int) -> Bool {
        let conjunction = clause.sentence.children(of: token).first {
            clause.relation($0) == .cc && $0 < token
        }
        guard let conjunction, conjunction > 0,
            clause.token(conjunction - 1).upos == .punct
        else { return false }
        var next = token + 1
        if let mention = actors.mention(headedBy: token, inSentence: sentence) {
            next = max(next, mention.tokens.upperBound)
        }
        guard next < clause.sentence.tokens.count else { return false }
        switch clause.token(next).xpos {
        case .vbd, .vbz, .vbp, .md: return true
        default: return false
        }
    }

    /// What is coordinated with a phrase, at whichever of its words it hangs: titles come torn from
    /// their names.
    private func joined(to token: Int) -> [Int] {
        var heads = [token]
        var inside = token..<token + 1
        if let mention = actors.mention(headedBy: token, inSentence: sentence) {
            inside = mention.tokens
            if mention.head != token { heads.append(mention.head) }
            if mention.form == .name {
                heads += mention.tokens.filter { $0 != token && $0 != mention.head }
            }
        }
        return heads.flatMap { head in
            clause.sentence.children(of: head).filter {
                clause.relation($0) == .conj && !clause.isVerb($0) && !inside.contains($0)
            }
        }
    }

    /// The mentions headed by the token itself.
    func mentions(at token: Int, allowsPlaces: Bool) -> [Party] {
        guard let mention = actors.mention(headedBy: token, inSentence: sentence) else { return [] }
        guard
            mention.usage == .actor || (allowsPlaces && mention.usage == .place)
                || (mention.usage == .modifier
                    && (mention.country != nil || mention.sector == .intergovernmental))
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
        // "U.S. embassies in Kenya and Tanzania" are of one state.
        if countries.isEmpty { countries = homeCountries(of: mention) }
        guard countries.count >= 2 else { return [whole] }
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
        where clause.words.sides.contains(phrase.preposition) {
            for token in [phrase.token] + conjuncts(of: phrase.token) {
                guard let part = actors.mention(headedBy: token, inSentence: sentence),
                    let country = part.country, part.form == .name, !countries.contains(country)
                else { continue }
                countries.append(country)
            }
        }
        return countries
    }

    /// "Nigeria, ⟦Chad⟧ and ⟦Niger⟧", each of which may hang on the one before.
    private func conjuncts(of token: Int) -> [Int] {
        var result: [Int] = []
        var open = [token]
        while let next = open.popLast(), result.count < 8 {
            let joined = Array(clause.sentence.children(of: next)).filter {
                clause.relation($0) == .conj && $0 > next
            }
            result += joined
            open += joined
        }
        return result.sorted()
    }

    private func isModifier(_ token: Int, of head: Int) -> Bool {
        guard let above = clause.sentence.head(of: token) else { return false }
        switch clause.relation(token) {
        case .amod, .compound, .nmodPoss: return above == head
        case .conj: return isModifier(above, of: head)
        default: return false
        }
    }

    func party(_ mention: ActorMention) -> Party {
        // "Anna Berg, Norway's finance minister, said": another phrase tells of the bearer.
        let bearer =
            mention.form == .name && mention.nameType == .person
            ? mention.actor.map { actors.actors[$0] } : nil
        return Party(
            token: mention.head, actor: mention.actor, span: mention.span,
            country: mention.country ?? bearer?.country ?? homeCountry(of: mention)
                ?? inheritedCountry(of: mention),
            sector: mention.sector ?? bearer?.sector,
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
        // "Kenyan police reinforcements": the adjective names nobody besides the police.
        adopt(from: token, &result)
        let bearers = result.filter { $0.sector != nil }
        result.removeAll { party in
            party.sector == nil && clause.sentence.head(of: party.token) == token
                && bearers.contains {
                    $0.country == party.country && clause.sentence.head(of: $0.token) == token
                }
        }
    }

    /// "⟦Canadian⟧ field hospital staff in Haiti": what the adjective before them says, holds for
    /// bearers whose country is but inferred.
    private func adopt(from head: Int, _ result: inout [Party]) {
        let adjectives = result.filter { party in
            party.token < head && party.country != nil
                && actors.mention(headedBy: party.token, inSentence: sentence).map {
                    $0.form == .name && $0.usage == .modifier && $0.nameType != .organization
                } == true
        }
        guard adjectives.count == 1, let adjective = adjectives.first, result.count == 2,
            let position = result.firstIndex(where: { $0.token != adjective.token }),
            sharesHome(of: adjective, result[position].token, isDescribed: true)
        else { return }
        result = [result[position].at(adjective)]
    }

    /// The order in which the parts of a phrase are asked. Rank 0: owners for a doer, objects of
    /// prepositions for an undergoer. Rank 1: modifiers before the noun. Rank 2: what is left.
    private func belongs(
        _ child: Int, of token: Int, to depth: RoleSlot.Depth, rank: Int, isQuantity: Bool
    ) -> Bool {
        let relation = clause.relation(child)
        switch relation {
        case .nmodPoss: return rank == (depth == .undergoer ? 2 : 0)
        case .compound where depth == .doer && isStruck(child, by: token): return false
        case .compound, .amod, .nmodDesc: return rank == 1
        case .appos, .flat: return rank == 2
        // "a camp held by gunmen"
        case .acl: return rank == 2 && clause.isPassive(child)
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

    /// "The ⟦embassy⟧ blast", "a school bombing": what stands before violence was struck by it.
    private func isStruck(_ part: Int, by noun: Int) -> Bool {
        guard let places = lexicon.objectClass(named: "target"),
            lexicon.isLemma(clause.lemma(part), inObjectClass: places)
        else { return false }
        return lexicon.members(ofLemma: clause.lemma(noun)).contains {
            lexicon.classes[lexicon.members[Int($0)].frame].type == .assault
        }
    }
}
