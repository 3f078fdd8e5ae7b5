internal import Facts
internal import Language
internal import Lexicon

/// Makes an event of an act: spans, date, place, numbers, contexts, confidence.
struct EventAssembler {
    let context: EventContext
    let lexicon: FrameLexicon
    let cameo: CAMEOTable
    let words: EventWords
    let clause: TreeReader
    let sentence: Int
    /// Where the account stood before this sentence.
    let scene: EventScene?

    /// `nil` if the act has no type.
    func draft(of act: Act) -> EventDraft? {
        guard let type = act.type else { return nil }
        let token = clause.token(act.token)
        let frame = lexicon.classes[act.frame]
        let placer = EventPlacer(
            context: context, clause: clause, lexicon: lexicon, sentence: sentence, scene: scene)
        let isPhysical = frame.traits.contains(.physical)
        let casualties = CasualtyReader(context: context, clause: clause, sentence: sentence)
        var rules = act.rules
        let status = status(of: act, rules: &rules)
        let mentions = ([act.token] + act.echoes).sorted().map { clause.token($0).span }
        let event = Event(
            trigger: token.span, sentence: sentence, type: type, mode: act.mode, cameo: act.cameo,
            goldstein: cameo.entry(for: act.cameo)?.goldstein, contexts: contexts(of: act, frame),
            status: status, sources: participants(act.sources),
            targets: participants(act.targets.filter { !isNobody($0) }),
            date: context.dater.date(
                ofTokens: [act.token] + act.echoes + happenings(of: act), inSentence: sentence),
            place: placer.place(of: act, isPhysical: isPhysical),
            casualties: casualties.casualties(of: act), attribution: act.speaker?.actor,
            confidence: confidence(of: act, frame), rules: rules, mentions: mentions)
        return EventDraft(
            event: event, head: token.lemmaHash, isDefinite: isDefinite(act.token),
            isNoun: !clause.isVerb(act.token), isBackground: isBackground(act),
            isBodily: placer.isBodily(act, isPhysical: isPhysical))
    }

    /// Each actor once, though the phrase names it twice: "Secretary of State Mike Pompeo".
    private func participants(_ parties: [Party]) -> [Participant] {
        var result: [Participant] = []
        for party in parties
        where party.actor == nil || !result.contains(where: { $0.actor == party.actor }) {
            result.append(participant(party))
        }
        return result
    }

    /// "The Friday ⟦blasts⟧ killed ten people": the noun that does the deed for nobody may tell when.
    private func happenings(of act: Act) -> [Int] {
        guard act.type == .assault, act.sources.isEmpty, clause.isVerb(act.token),
            !clause.isPassive(act.token), let subject = clause.agent(of: act.token),
            clause.token(subject).upos == .noun, !act.echoes.contains(subject),
            context.actors.mention(headedBy: subject, inSentence: sentence) == nil
        else { return [] }
        return [subject]
    }

    /// A thing, or somebody without country or kind: "the offices", "other nations", "the north".
    private func isNobody(_ party: Party) -> Bool {
        guard party.country == nil,
            let mention = context.actors.mention(headedBy: party.token, inSentence: sentence)
        else { return false }
        if mention.form == .nominal, let state = words.state,
            lexicon.isLemma(clause.lemma(party.token), inObjectClass: state)
        {
            return true
        }
        guard party.sector == nil, mention.also.isEmpty else { return false }
        switch mention.form {
        case .pronoun: return false
        case .nominal: return true
        case .name: return mention.nameType != .person && mention.nameType != .organization
        }
    }

    private func participant(_ party: Party) -> Participant {
        Participant(
            actor: party.actor, span: party.span, country: party.country, sector: party.sector)
    }

    /// Nouns below other phrases and participles without doer, with one side or none.
    private func isBackground(_ act: Act) -> Bool {
        let sides = (act.sources.isEmpty ? 0 : 1) + (act.targets.isEmpty ? 0 : 1)
        if sides == 2 || (act.isSymmetric && act.sources.count > 1) { return false }
        switch clause.relation(act.token) {
        case .nmod, .obl, .compound, .oblUnmarked, .nmodUnmarked, .appos, .conj, .nmodPoss, .dep,
            .advcl:
            return !clause.isVerb(act.token) && act.embedded == nil
        case .acl: return clause.isPassive(act.token)
        default: return false
        }
    }

    private func isDefinite(_ token: Int) -> Bool {
        guard token < clause.sentence.tokens.count, !clause.isVerb(token) else { return false }
        return clause.sentence.children(of: token).contains {
            clause.relation($0) == .det
                && words.function.definites.contains(clause.token($0).formHash)
        }
    }

    private func contexts(of act: Act, _ frame: FrameClass) -> [String] {
        var result: [String] = []
        if let context = act.context ?? frame.context { result.append(context) }
        return result
    }

    /// What the operators said, else words beside the predicate, else what the source vouches for.
    private func status(of act: Act, rules: inout [String]) -> EventStatus {
        if let status = act.status { return status }
        for token in [act.token] + act.sources.map(\.token) {
            for child in clause.sentence.children(of: token)
            where clause.relation(child) == .advmod || clause.relation(child) == .amod {
                let lemma = clause.lemma(child)
                guard let status = words.statuses[lemma] else { continue }
                if token != act.token, status != .alleged { continue }
                rules += [words.statusIDs[lemma]].compactMap { $0 }
                return status
            }
        }
        return act.isEnemysWord ? .alleged : .actual
    }

    /// Sums what speaks for the reading, and turns the sum into the share of such events that are
    /// right on the development sets.
    private func confidence(of act: Act, _ frame: FrameClass) -> Double {
        var score = 0.5
        if !act.sources.isEmpty { score += 0.15 }
        if !act.targets.isEmpty { score += 0.15 }
        score += min(Double(act.weight), 10) * 0.015
        if frame.traits.contains(.weak) { score -= 0.1 }
        if frame.traits.contains(.optional) { score -= 0.2 }
        if clause.isVerb(act.token) { score += 0.03 }
        return (words.calibration.share(at: min(max(score, 0.05), 0.98)) * 100).rounded() / 100
    }
}
