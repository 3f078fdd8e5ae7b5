internal import Facts
internal import Language
internal import Lexicon

/// Fills a side of an act that its frame could not fill, from what else its clause names.
///
/// Trees err most where phrases attach; a party that stands behind the predicate and belongs to it
/// somehow is more often the target than not.
struct PartyCompleter {
    let clause: TreeReader
    let parties: PartyFinder
    let lexicon: FrameLexicon

    func completed(_ act: Act, places: ArraySlice<PlaceMention>, sentence: Int) -> Act {
        var result = act
        let frame = lexicon.classes[act.frame]
        if act.isSymmetric {
            // "American and Russian negotiators opened talks in ⟦Geneva⟧"
            let firm = act.sources.filter { !$0.isPlace }
            if Set(firm.map(\.country)).count > 1 { result.sources = firm }
        }
        if act.type == .mobilize { result.targets.removeAll { isOwn($0, of: act) } }
        if result.targets.isEmpty, wantsTarget(act, frame) {
            result.targets = behind(act)
        }
        if act.type == .concede, result.targets.isEmpty { result.targets = pressing(act) }
        if frame.traits.contains(.domestic), result.targets.isEmpty {
            result.targets = people(of: act)
        }
        if act.mode == "investigate", result.targets.isEmpty { result.targets = suspects(of: act) }
        if act.type == .assault, result.targets.isEmpty {
            result.targets = whereStruck(act)
        }
        if act.type == .consult { result = hosted(result) }
        if act.type == .mobilize, result.sources.isEmpty { result = ofTheirOwn(result) }
        if act.type == .protest, !result.sources.contains(where: { $0.country != nil }) {
            result.sources = crowd(of: result, places: places, sentence: sentence)
        }
        return result
    }

    private func wantsTarget(_ act: Act, _ frame: FrameClass) -> Bool {
        guard
            clause.isVerb(act.token) || clause.token(act.token).upos == .adj
                || clause.hasChild(act.token, .acl)
        else { return false }
        if act.isSymmetric || act.type == .agree, Set(act.sources.map(\.country)).count > 1 {
            return false
        }
        if frame.targets.isEmpty || act.sources.isEmpty { return false }
        switch act.type {
        case .request, .reject, .threaten, .agree, .accuse, .support, .sanction, .aid, .mobilize:
            return true
        default: return false
        }
    }

    /// "⟦Paraguay⟧'s president declared a state of siege": the country that the sentence names as the
    /// doer's, which it is done to.
    private func people(of act: Act) -> [Party] {
        guard let doer = act.sources.first(where: { $0.isAuthority && $0.country != nil }) else {
            return []
        }
        let named = parties.actors.mentions(inSentence: parties.sentence).first {
            $0.form == .name && $0.country == doer.country && $0.actor != nil
                && $0.nameType != .person
        }
        return named.map { [parties.party($0)] } ?? []
    }

    /// "Opened an inquiry into whether ⟦a senator⟧ took bribes".
    private func suspects(of act: Act) -> [Party] {
        for verb in clause.sentence.tokens.indices where verb > act.token && clause.isVerb(verb) {
            guard mark(of: verb) == clause.words.whether, belongs(verb, to: act.token),
                let subject = clause.surfaceSubject(of: verb)
            else { continue }
            return parties.parties(at: subject, depth: .anybody, allowsPlaces: false)
        }
        return []
    }

    /// What a state moves belongs to it: neither its own ground nor "the aircraft carrier" is what
    /// the move is aimed at.
    private func isOwn(_ party: Party, of act: Act) -> Bool {
        guard let country = party.country else {
            return party.sector != .intergovernmental && party.sector != .refugees
        }
        return act.sources.contains { $0.country == country }
    }

    /// "Scrapped the levy under pressure from ⟦growers⟧": who yields, yields to whoever pressed him.
    private func pressing(_ act: Act) -> [Party] {
        guard let pressure = lexicon.objectClass(named: "pressure") else { return [] }
        for token in clause.sentence.tokens.indices
        where clause.token(token).upos == .noun && token != act.token
            && lexicon.isLemma(clause.lemma(token), inObjectClass: pressure)
        {
            var phrases = clause.obliques(of: token).filter {
                clause.words.doers.contains($0.preposition) || $0.preposition == clause.words.of
            }.map(\.token)
            phrases += clause.sentence.child(of: token, by: .nmodPoss).map { [$0] } ?? []
            for phrase in phrases {
                let found = parties.parties(at: phrase, depth: .anybody, allowsPlaces: false)
                    .filter { party in !act.sources.contains { $0.isSame(as: party) } }
                if !found.isEmpty { return found }
            }
        }
        return []
    }

    /// "Drones hit a depot in the Ukrainian city": what was struck belongs to where it stood.
    private func whereStruck(_ act: Act) -> [Party] {
        guard clause.isVerb(act.token), !clause.isPassive(act.token), !act.sources.isEmpty,
            let object = clause.patient(of: act.token), object > act.token
        else { return [] }
        for phrase in clause.obliques(of: act.token)
        where phrase.token > object && clause.words.sites.contains(phrase.preposition) {
            let found = parties.parties(at: phrase.token, depth: .anybody, allowsPlaces: true)
                .filter { party in
                    party.country != nil && !act.sources.contains { $0.country == party.country }
                }
            if let first = found.first { return [first] }
        }
        return held(by: object, act)
    }

    /// "Torched houses in a village in ⟦Myanmar⟧", "a hamlet in eastern ⟦Chad⟧": where the thing
    /// that was struck or taken lies.
    private func held(by thing: Int, _ act: Act) -> [Party] {
        guard parties.mentions(at: thing, allowsPlaces: false).isEmpty else { return [] }
        for phrase in clause.obliques(of: thing)
        where clause.words.sites.contains(phrase.preposition) {
            let found = parties.parties(at: phrase.token, depth: .anybody, allowsPlaces: true)
                .filter { $0.country != nil }
            if let first = found.first { return [first] }
        }
        return []
    }

    /// "Troops were sent to the border": whose they are moves them.
    private func ofTheirOwn(_ act: Act) -> Act {
        guard clause.isVerb(act.token), clause.isPassive(act.token),
            let patient = clause.patient(of: act.token)
        else { return act }
        let forces = parties.parties(at: patient, depth: .anybody, allowsPlaces: false).filter {
            $0.country != nil
        }
        guard !forces.isEmpty else { return act }
        var result = act
        result.sources = forces
        result.targets.removeAll { target in
            forces.contains { $0.isSame(as: target) || $0.country == target.country }
        }
        return result
    }

    /// "Was in Yangon for talks with the generals": who came, and to whom.
    private func hosted(_ act: Act) -> Act {
        guard !clause.isVerb(act.token), Set(act.sources.map(\.country)).count < 2,
            let head = clause.sentence.head(of: act.token),
            clause.obliques(of: head).contains(where: {
                $0.token == act.token && $0.preposition == clause.words.forWord
            }),
            let subject = clause.surfaceSubject(of: head)
        else { return act }
        let guests = parties.parties(at: subject, depth: .anybody, allowsPlaces: false)
        guard let guest = guests.first else { return act }
        var result = act
        var hosts = (act.sources + act.targets).filter {
            !$0.isSame(as: guest) && ($0.country == nil || $0.country != guest.country)
        }
        if hosts.isEmpty {
            hosts = parties.parties(at: head, depth: .head, allowsPlaces: true).filter {
                $0.isPlace && $0.country != guest.country
            }
        }
        guard !hosts.isEmpty else { return act }
        result.sources = guests
        result.targets = hosts
        return result
    }

    /// The first party behind the predicate that depends on it, however deep.
    private func behind(_ act: Act) -> [Party] {
        let all = clause.sentence.tokens.indices
        let mayFace = act.type != .mobilize && Set(act.sources.map(\.country)).count == 1
        for token in all where token > act.token {
            guard belongs(token, to: act.token),
                let party = parties.mentions(at: token, allowsPlaces: true).first,
                !act.sources.contains(where: {
                    $0.isSame(as: party)
                        || ($0.country != nil && $0.country == party.country
                            && !(mayFace && areOpposed($0, party)))
                }), !(act.speaker.map { $0.isSame(as: party) } ?? false),
                party.country != nil || (party.sector != nil && act.type != .mobilize)
            else { continue }
            return parties.parties(at: token, depth: .head, allowsPlaces: true)
        }
        return []
    }

    /// "Unions threatened to strike unless ⟦the government⟧ paid": people and their state face each
    /// other; two offices of a state do not.
    private func areOpposed(_ source: Party, _ party: Party) -> Bool {
        guard let mine = source.sector, let theirs = party.sector, mine != theirs,
            !clause.hasPronounOwner(party.token), !isSite(party.token),
            parties.actors.mention(headedBy: party.token, inSentence: parties.sentence)?.usage
                == .actor
        else { return false }
        return source.isAuthority != party.isAuthority
    }

    /// "Refused to take up their seats ⟦in parliament⟧".
    private func isSite(_ noun: Int) -> Bool {
        clause.sentence.child(of: noun, by: .case).map {
            clause.words.sites.contains(clause.lemma($0))
        } == true
    }

    private func belongs(_ token: Int, to predicate: Int) -> Bool {
        var current = token
        for _ in 0..<8 {
            guard let head = clause.sentence.head(of: current) else { return false }
            switch clause.relation(current) {
            case .parataxis, .aclRelcl: return false
            // "welcomed the ruling and said envoys would come"
            case .conj where head == predicate && clause.isVerb(current): return false
            case .nsubj where head == predicate: return false
            case .advcl
            where head == predicate && clause.hasChild(current, .mark)
                && !isInfinitive(current) && !clause.words.conditions.contains(mark(of: current)):
                return false
            default: break
            }
            if head == predicate { return true }
            current = head
        }
        return false
    }

    private func mark(of verb: Int) -> UInt64 {
        clause.sentence.child(of: verb, by: .mark).map { clause.token($0).formHash } ?? 0
    }

    private func isInfinitive(_ verb: Int) -> Bool {
        mark(of: verb) == clause.words.to
    }

    /// A crowd without a country of its own has that of the place or of the government addressed.
    private func crowd(of act: Act, places: ArraySlice<PlaceMention>, sentence: Int) -> [Party] {
        let here = places.first { $0.place.country != nil }
        let named = parties.actors.mentions(inSentence: sentence).first {
            $0.usage == .place && $0.country != nil
        }
        let country =
            here?.place.country ?? named?.country ?? act.targets.compactMap(\.country).first
        guard let country else { return act.sources }
        if let first = act.sources.first {
            return [
                Party(
                    token: first.token, actor: first.actor, span: first.span, country: country,
                    sector: first.sector ?? .civilian, isPlace: false)
            ]
        }
        // "Riots broke out in Kisumu"
        if isToldByNoun(act) {
            return [
                Party(
                    token: act.token, actor: nil, span: clause.token(act.token).span,
                    country: country, sector: .civilian, isPlace: false)
            ]
        }
        guard let subject = clause.surfaceSubject(of: act.token), subject != act.token,
            isPeople(subject)
        else { return act.sources }
        return [
            Party(
                token: subject, actor: nil, span: clause.token(subject).span, country: country,
                sector: .civilian, isPlace: false)
        ]
    }

    /// The happening is what its clause is about, rather than a circumstance of something else.
    private func isToldByNoun(_ act: Act) -> Bool {
        guard clause.token(act.token).upos == .noun else { return false }
        switch clause.relation(act.token) {
        case .nsubj, .nsubjPass, .root: return true
        default: return false
        }
    }

    /// Snow blocks roads, too.
    private func isPeople(_ token: Int) -> Bool {
        if clause.token(token).upos == .propn || clause.token(token).upos == .num { return true }
        let lemma = clause.lemma(token)
        if ["person", "crowd", "quantity", "refugee", "prisoner"].contains(where: { name in
            lexicon.objectClass(named: name).map { lexicon.isLemma(lemma, inObjectClass: $0) }
                == true
        }) {
            return true
        }
        return lexicon.members(ofLemma: lemma).contains {
            lexicon.classes[lexicon.members[Int($0)].frame].part == .noun
        }
    }
}
