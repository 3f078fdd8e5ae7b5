internal import Facts
internal import Language
internal import Lexicon

/// Reads which place a phrase of one sentence names: by the gazetteer, by a nationality beside a
/// word for a place, or by a name that the gazetteer lacks.
struct SiteReader {
    let context: EventContext
    let clause: TreeReader
    let sentence: Int
    /// The object class of words for places: "city", "province", "coast".
    let localities: UInt16?
    /// The object class of words for where people live: "capital", "village".
    let settlements: UInt16?
    let lexicon: FrameLexicon

    private var places: ArraySlice<PlaceMention> { context.places(inSentence: sentence) }

    /// The place of the gazetteer that the word itself names.
    func named(at token: Int) -> Place? {
        places.first {
            $0.head == token && !isDetached($0, sentence) && !isEndOfName($0)
        }?.place
    }

    /// "the Kasoa Medical ⟦Center⟧" is no town called Center.
    private func isEndOfName(_ mention: PlaceMention) -> Bool {
        guard mention.head > 0 else { return false }
        let before = mention.head - 1
        guard isBuilding(mention.head) || isLocality(mention.head),
            clause.token(before).upos == .propn || clause.token(before).upos == .adj
        else { return false }
        return clause.sentence.head(of: before) == mention.head
            && clause.token(before).span.end <= mention.place.span.start
            && !places.contains { $0.head == before }
    }

    /// The place that the sentence opens with, whatever the tree made of it: "In Dodoma, a
    /// spokesman …".
    var opening: Place? {
        let tokens = clause.sentence.tokens
        guard let first = tokens.first, clause.words.sites.contains(first.formHash),
            let comma = tokens.prefix(8).firstIndex(where: { $0.xpos == .comma })
        else { return nil }
        return places.first { $0.head > 0 && $0.head < comma && $0.head == comma - 1 }?.place
    }

    /// The place headed by the token or named within its phrase: "the city of Basra", "the
    /// Ukrainian city of Lozova", "the Kenyan capital".
    func place(at token: Int) -> Place? {
        if let hit = named(at: token) { return hit }
        var parts: [Int] = []
        for child in clause.sentence.children(of: token) {
            switch clause.relation(child) {
            case .nmod, .appos, .compound, .flat: parts.append(child)
            default: continue
            }
        }
        // "U.S. embassies in Kenya": where a thing is goes before whose it is.
        for part in parts where !isStateBefore(part, token) {
            if let hit = named(at: part) { return hit }
        }
        // "the town hall of Datu Piang, in the city of Cotabato"
        for part in parts where clause.relation(part) == .nmod && isLocality(part) {
            for child in clause.sentence.children(of: part) {
                if let hit = named(at: child) { return hit }
            }
        }
        if let name = unknownName([token] + parts) ?? facility(token) { return name }
        return isLocality(token) ? ofCountry(token) ?? meant(by: token) : nil
    }

    /// A state whose name only tells whose the noun behind it is.
    private func isStateBefore(_ part: Int, _ noun: Int) -> Bool {
        guard part < noun, clause.relation(part) == .compound,
            let mention = context.actors.mention(headedBy: part, inSentence: sentence),
            let actor = mention.actor
        else { return false }
        return mention.usage == .modifier && context.actors.actors[actor].kind == .country
            && !isLocality(noun)
    }

    /// "in ⟦the capital⟧", "in ⟦the town⟧": where the account is.
    private func meant(by token: Int) -> Place? {
        let isDefinite = clause.sentence.children(of: token).contains {
            clause.relation($0) == .det
                && clause.words.definites.contains(clause.token($0).formHash)
        }
        guard isDefinite, isSettlement(token) else { return nil }
        let country =
            ActorFindings.onlyCountry(named: context.actors.mentions(inSentence: sentence))
            ?? context.actors.leadingCountry
        return country.map { place(named: clause.token(token).span, in: $0) }
    }

    /// "in the Kenyan capital", "off the Indonesian coast".
    private func ofCountry(_ token: Int) -> Place? {
        for child in clause.sentence.children(of: token) where child < token {
            guard clause.relation(child) == .amod || clause.relation(child) == .nmodPoss,
                let mention = context.actors.mention(headedBy: child, inSentence: sentence),
                let country = mention.country
            else { continue }
            let end = Int(clause.token(token).span.end)
            let span = TextSpan(Int(mention.span.start), end)
            return place(named: span, in: country)
        }
        return nil
    }

    /// A name of a place that the gazetteer lacks; its country is that of the phrase, else the only
    /// one of the sentence or document.
    private func unknownName(_ tokens: [Int]) -> Place? {
        for name in context.actors.names(inSentence: sentence)
        where name.type == .place && tokens.contains(name.head) {
            guard clause.token(name.head).upos == .propn,
                context.actors.mention(headedBy: name.head, inSentence: sentence)?.country == nil
            else { continue }
            let country =
                tokens.lazy.compactMap { self.ofCountry($0)?.country }.first
                ?? ActorFindings.onlyCountry(named: context.actors.mentions(inSentence: sentence))
                ?? context.actors.leadingCountry
            return place(named: clause.token(name.head).span, in: country)
        }
        return nil
    }

    /// "the Kisutu courthouse", "the Kyzyl-Bel checkpoint": a word for a place or building behind a
    /// name that nobody bears.
    private func facility(_ token: Int) -> Place? {
        guard clause.token(token).upos == .noun, isLocality(token) || isBuilding(token) else {
            return nil
        }
        for child in clause.sentence.children(of: token) where child < token {
            guard clause.relation(child) == .compound, clause.token(child).upos == .propn,
                context.actors.mention(headedBy: child, inSentence: sentence)?.country == nil
            else { continue }
            var first = child
            while first > 0, !clause.token(first - 1).hasSpaceAfter { first -= 1 }
            let span = clause.token(first).span.union(clause.token(token).span)
            return place(named: span, in: ofCountry(token)?.country)
        }
        return nil
    }

    private func isBuilding(_ token: Int) -> Bool {
        let lemma = clause.lemma(token)
        return ["building", "base", "post"].contains { name in
            lexicon.objectClass(named: name).map { lexicon.isLemma(lemma, inObjectClass: $0) }
                == true
        }
    }

    private func place(named span: TextSpan, in country: CountryCode?) -> Place {
        let name = String(decoding: context.document.text[span.range], as: UTF8.self)
        return Place(span: span, name: name, country: country)
    }

    /// Whether the sentence names a place that the gazetteer lacks: an act in it is not where the
    /// account was before.
    var hasUnknownPlace: Bool {
        context.actors.names(inSentence: sentence).contains { name in
            name.type == .place
                && !places.contains { $0.head == name.head }
                && context.actors.mention(headedBy: name.head, inSentence: sentence)?.country == nil
        }
    }

    /// The place whose head stands nearest to the trigger: where the tree went astray, distance is
    /// the evidence that remains.
    func nearest(to token: Int) -> Place? {
        places.filter { isSite($0, sentence) }
            .min { abs($0.head - token) < abs($1.head - token) }?.place
    }

    /// Named as a place, not as somebody who acts.
    func isSite(_ mention: PlaceMention, _ sentence: Int) -> Bool {
        if isDetached(mention, sentence) { return false }
        guard let party = context.actors.mention(headedBy: mention.head, inSentence: sentence)
        else { return true }
        return party.usage == .place || (party.usage == .modifier && party.sector == nil)
    }

    /// "anti-⟦Pyongyang⟧" is nowhere.
    private func isDetached(_ mention: PlaceMention, _ sentence: Int) -> Bool {
        let token = context.parsed.sentences[sentence].tokens[mention.head]
        return mention.place.span.start > token.span.start
            && mention.place.span.end <= token.span.end
    }

    /// Whether a word stands for people or bodies, who are from somewhere rather than somewhere.
    func isSomebody(_ token: Int) -> Bool {
        guard let mention = context.actors.mention(headedBy: token, inSentence: sentence) else {
            return false
        }
        return mention.usage == .actor
    }

    private func isSettlement(_ token: Int) -> Bool {
        settlements.map { lexicon.isLemma(clause.lemma(token), inObjectClass: $0) } == true
    }

    private func isLocality(_ token: Int) -> Bool {
        localities.map { lexicon.isLemma(clause.lemma(token), inObjectClass: $0) } == true
    }
}
