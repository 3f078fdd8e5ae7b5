internal import Facts
internal import Language
internal import Lexicon

/// The country of a party that its mention does not tell.
extension PartyFinder {
    /// "refugees from Somalia", "rebels in Chad": the country that the phrase itself names.
    func homeCountry(of mention: ActorMention) -> CountryCode? {
        guard mention.form == .nominal, mention.sector != .intergovernmental else { return nil }
        for phrase in clause.obliques(of: mention.head)
        where clause.words.origins.contains(phrase.preposition) {
            if let inner = actors.mention(headedBy: phrase.token, inSentence: sentence),
                let country = inner.country
            {
                return country
            }
            // "people in the south of Rwanda"
            for inner in clause.obliques(of: phrase.token)
            where inner.preposition == clause.words.of {
                if let part = actors.mention(headedBy: inner.token, inSentence: sentence),
                    part.usage == .place || part.form == .name, let country = part.country
                {
                    return country
                }
            }
        }
        return nil
    }

    func inheritedCountry(of mention: ActorMention) -> CountryCode? {
        switch mention.sector {
        case .intergovernmental, .nongovernmental, .refugees, .business: return nil
        default: break
        }
        if let actor = mention.actor, let home = homelands.country(of: actor) { return home }
        if mention.sector == nil, mention.nameType == .person, mention.tokens.count > 1 {
            return onlyCountry
        }
        switch mention.sector {
        case nil, .unknown: return nil
        default: break
        }
        switch mention.form {
        case .nominal:
            if isStateWord(mention.head) || isOfStatelessBody(mention) || isSeveralBodies(mention) {
                return nil
            }
            if isDealtWith(mention) { return actors.homeCountry }
            return onlyCountry ?? (isResident(mention) ? actors.homeCountry : nil)
        case .pronoun: return mention.actor == nil ? nil : onlyCountry
        case .name: return mention.nameType == .person ? onlyCountry : nil
        }
    }

    /// "Western governments": states of which the text names none.
    private func isSeveralBodies(_ mention: ActorMention) -> Bool {
        guard mention.sector == .government, clause.token(mention.head).xpos == .nns,
            let actor = mention.actor
        else { return false }
        return actors.actors[actor].kind == .organisation
    }

    /// Whether such people are where the text is at home unless it says otherwise.
    private func isResident(_ mention: ActorMention) -> Bool {
        switch mention.sector {
        case .rebels, .unidentifiedArmed, .criminal, .refugees, .paramilitary, nil: return false
        default: break
        }
        // "Jutland's duke", "a relief column": of somebody else, or of anywhere.
        return !clause.sentence.children(of: mention.head).contains {
            clause.relation($0) == .nmodPoss
                || clause.relation($0) == .det
                    && clause.words.indefinites.contains(clause.token($0).formHash)
        }
    }

    /// "A former Chilean minister met ⟦both candidates⟧": who is dealt with by somebody from abroad
    /// is of the country that the text is about.
    private func isDealtWith(_ mention: ActorMention) -> Bool {
        switch clause.relation(mention.head) {
        case .obj, .iobj: break
        default: return false
        }
        guard let home = actors.homeCountry, home != onlyCountry,
            let verb = clause.sentence.head(of: mention.head),
            let subject = clause.surfaceSubject(of: verb),
            let doer = actors.mention(headedBy: subject, inSentence: sentence)
        else { return false }
        return doer.country != nil && doer.country == onlyCountry
    }

    /// "Al-Qaeda leaders", "the U.N. war crimes court", "leaders of the six Gulf Cooperation Council
    /// states": of a body that no state has. "The Conservative government" is of a state.
    private func isOfStatelessBody(_ mention: ActorMention) -> Bool {
        mention.tokens.contains { token in
            guard token != mention.head,
                let part = actors.mention(headedBy: token, inSentence: sentence),
                part.form == .name, part.country == nil, part.nameType == .organization
            else { return false }
            switch part.sector {
            case nil, .party: return false
            case .intergovernmental, .nongovernmental: return true
            default: return token < mention.head && part.usage == .modifier
            }
        }
    }

    /// "Other nations" belong to no country that the text names elsewhere.
    private func isStateWord(_ token: Int) -> Bool {
        states.map { lexicon.isLemma(clause.lemma(token), inObjectClass: $0) } == true
    }
}
