internal import Facts
internal import Language
internal import Lexicon

/// Finds the acts of one sentence that stand as events: frames read, moods weighed, doubles joined.
struct SentenceActReader {
    let context: EventContext
    let lexicon: FrameLexicon
    let words: EventWords
    let index: Int
    let clause: TreeReader
    let parties: PartyFinder
    let speech: SpeechReader
    let denials: DenialReader

    init(context: EventContext, lexicon: FrameLexicon, words: EventWords, index: Int) {
        self.context = context
        self.lexicon = lexicon
        self.words = words
        self.index = index
        self.clause = TreeReader(
            context.parsed.sentences[index], lexicon: lexicon, words: words.function,
            syntax: words.syntax)
        self.parties = PartyFinder(
            clause: clause, actors: context.actors, sentence: index, lexicon: lexicon,
            quantities: words.quantity, states: words.state,
            onlyCountry: SentenceActReader.onlyCountry(in: context.actors, sentence: index),
            homelands: context.homelands)
        self.denials = DenialReader(clause: clause, table: words.denials)
        self.speech = SpeechReader(
            clause: clause, parties: parties, lexicon: lexicon, words: words)
    }

    private static func onlyCountry(in actors: ActorFindings, sentence: Int) -> CountryCode? {
        ActorFindings.onlyCountry(named: actors.mentions(inSentence: sentence))
            ?? actors.onlyCountryNamed ?? actors.leadingCountry
    }

    /// In the order of their triggers.
    func acts() -> [Act] {
        var reader = ActReader(
            clause: clause, lexicon: lexicon, parties: parties, denials: denials,
            actors: context.actors)
        var found: [Act] = []
        for token in clause.sentence.tokens.indices {
            if let act = reader.act(at: token) { found.append(act) }
        }
        var result: [Act] = []
        // What accusations are about that nobody made.
        var unsaid: Set<Int> = []
        for act in found where !reader.absorbed.contains(act.token) {
            var act = act
            act.speaker = speech.speaker(of: act.token)
            if act.sources.isEmpty, let speaker = act.speaker, clause.hasChild(act.token, .expl) {
                // "Syria said ⟦it⟧ was willing": no dummy, where somebody speaks of himself.
                act.sources = [speaker]
            }
            guard !act.isDropped, weighMood(of: &act, reader: &reader) else {
                if act.isNegated, let inner = act.embedded { unsaid.insert(inner) }
                continue
            }
            act.status = act.status ?? reader.embeddedStatus[act.token]
            result.append(act)
        }
        result += demands(besides: result, reader: &reader)
        result += menaces(besides: result, reader: &reader)
        result += blames(besides: result)
        result = result.filter {
            !reader.absorbed.contains($0.token) && $0.type != nil && !unsaid.contains($0.token)
        }
        for accusation in result
        where accusation.type == .accuse && clause.relation(accusation.token) == .parataxis {
            // "Soldiers had crossed the border, the government alleged."
            for position in result.indices
            where result[position].token == clause.sentence.head(of: accusation.token) {
                result[position].status = result[position].status ?? .alleged
            }
        }
        result += allegations(of: result)
        let completer = PartyCompleter(clause: clause, parties: parties, lexicon: lexicon)
        let places = context.places(inSentence: index)
        result = result.map { completer.completed($0, places: places, sentence: index) }
        let joined = EchoJoiner(clause: clause).joined(result.sorted { $0.token < $1.token })
        return SideActFilter(clause: clause).kept(joined)
    }

    /// "Tajikistan said Kyrgyz soldiers had opened fire on its men" accuses them, too.
    private func allegations(of acts: [Act]) -> [Act] {
        // A sentence by itself tells the deed.
        guard let member = words.allegation, context.parsed.sentences.count >= 4 else { return [] }
        var result: [Act] = []
        for act in acts where act.isEnemysWord {
            guard let speaker = act.speaker, act.status == nil || act.status == .alleged,
                let verb = speech.reportingVerb(above: act.token),
                !(acts + result).contains(where: { $0.token == verb || $0.type == .accuse })
            else { continue }
            let frame = lexicon.members[member].frame
            result.append(
                Act(
                    token: verb, member: member, frame: frame, type: .accuse,
                    mode: lexicon.classes[frame].mode, cameo: lexicon.classes[frame].cameo,
                    context: nil, sources: [speaker], targets: act.sources,
                    embedded: act.token, rules: [lexicon.members[member].id]))
        }
        return result
    }

    /// Applies auxiliaries, negation and conditions. False if nothing is left that is an event.
    private func weighMood(of act: inout Act, reader: inout ActReader) -> Bool {
        if isConditional(act.token) { return false }
        if isPurpose(act), !isPurposeOfJourney(act, &reader) { return false }
        if denials.denial(of: act.token) != nil {
            act.isNegated = true
            return false
        }
        if act.isNegated, act.embedded != nil, !clause.isNegated(act.token) {
            act.isNegated = false
        }
        let modal = clause.isVerb(act.token) ? clause.auxiliaries(of: act.token) : copulaModal(act)
        if clause.sentence.isAppointed(act.token), let expected = words.expected {
            return schedule(expected, &act)
        }
        for auxiliary in modal {
            guard let member = reader.matcher.member(at: auxiliary) else { continue }
            let frame = lexicon.classes[lexicon.members[member].frame]
            guard frame.part == .modal, let composition = frame.composition else { continue }
            return apply(modal: member, Int(composition), to: &act, reader: &reader)
        }
        return !act.isNegated && act.type != nil
    }

    /// "Are to hold talks on Thursday": what is arranged is expected.
    private func schedule(_ operatorNumber: Int, _ act: inout Act) -> Bool {
        guard let type = act.type, !act.isNegated else { return false }
        let row = lexicon.composition.row(
            operator: operatorNumber,
            embedded: CompositionTable.Embedded(
                type: type, mode: act.mode, cameo: act.cameo, isNegated: false, isOwn: false))
        guard let row, row.keepsEmbedded else { return false }
        act.rules.append(row.id)
        act.status = row.status ?? act.status
        return true
    }

    /// "in order to disperse them": told as an aim, not as done. Inquiries are begun by being aimed
    /// at.
    private func isPurpose(_ act: Act) -> Bool {
        guard act.mode != "investigate", clause.isVerb(act.token),
            !clause.sentence.isAppointed(act.token)
        else {
            return false
        }
        switch clause.relation(act.token) {
        case .advcl, .acl: break
        default: return false
        }
        if clause.ranked(by: act.token) != nil { return false }
        return clause.sentence.children(of: act.token).contains {
            clause.relation($0) == .mark && clause.token($0).formHash == clause.words.to
        }
    }

    /// "Was in Cairo to meet the president": who travels to meet somebody meets him.
    private func isPurposeOfJourney(_ act: Act, _ reader: inout ActReader) -> Bool {
        guard act.type == .consult,
            let head = clause.sentence.head(of: act.token)
        else { return false }
        guard let journey = reader.act(at: head) else { return true }
        return journey.type == nil || journey.type == .consult
    }

    private func hasUnless(_ token: Int) -> Bool {
        clause.sentence.children(of: token).contains { child in
            clause.relation(child) == .advcl
                && clause.sentence.children(of: child).contains {
                    clause.token($0).formHash == clause.words.unless
                }
        }
    }

    private func copulaModal(_ act: Act) -> [Int] {
        clause.sentence.children(of: act.token).filter { clause.relation($0) == .aux }
    }

    private func apply(
        modal member: Int, _ composition: Int, to act: inout Act, reader: inout ActReader
    ) -> Bool {
        guard let type = act.type else { return false }
        var composition = composition
        if hasUnless(act.token), !act.isNegated, let threat = words.threaten {
            composition = threat
        }
        let row = lexicon.composition.row(
            operator: composition,
            embedded: CompositionTable.Embedded(
                type: type, mode: act.mode, cameo: act.cameo, isNegated: act.isNegated,
                isOwn: false))
        guard let row, row.fate != .dropped, row.type != nil || row.keepsEmbedded else {
            return false
        }
        act.rules += [lexicon.members[member].id, row.id]
        act.isNegated = false
        if lexicon.composition.operators[composition] == words.demandModal {
            guard let speaker = act.speaker else { return false }
            act.targets = act.sources.isEmpty ? act.targets : act.sources
            act.sources = [speaker]
        } else if act.sources.isEmpty, let speaker = act.speaker,
            !clause.isPassive(act.token) || isMenace(type, by: speaker, act)
        {
            act.sources = [speaker]
        }
        if isForeign(act), type.quadClass != .verbalCooperation,
            type.quadClass != .materialCooperation
        {
            return lexicon.composition.operators[composition] == words.demandModal
        }
        if !row.keepsEmbedded {
            act.type = row.type
            if !row.keepsMode { act.mode = row.mode }
            if !row.cameo.isEmpty { act.cameo = row.cameo }
            act.isSymmetric = act.isSymmetric && row.type == type
        }
        act.status = row.status ?? act.status
        return true
    }

    /// "NATO told the Serbs that their guns would be destroyed": who foretells violence without a
    /// doer, does it.
    private func isMenace(_ type: PLOVERType, by speaker: Party, _ act: Act) -> Bool {
        guard type == .assault || type == .coerce, speaker.isArmed else { return false }
        return clause.agent(of: act.token) == nil
            && !act.targets.contains { $0.isSame(as: speaker) }
    }

    /// Whether somebody else than its doer foretells the act.
    private func isForeign(_ act: Act) -> Bool {
        guard let speaker = act.speaker, let country = speaker.country else { return false }
        return !act.sources.isEmpty
            && !act.sources.contains { $0.isSame(as: speaker) || $0.country == country }
    }

    private func isConditional(_ token: Int) -> Bool {
        var current = token
        for _ in 0..<6 {
            for child in clause.sentence.children(of: current)
            where clause.relation(child) == .mark || clause.relation(child) == .advmod {
                let word = clause.token(child).formHash
                if clause.words.conditions.contains(word) { return true }
                if clause.relation(current) == .advcl, clause.words.openEnds.contains(word),
                    clause.isPresent(current)
                {
                    return true
                }
            }
            guard let head = clause.sentence.head(of: current) else { return false }
            switch clause.relation(current) {
            case .obj, .obl, .xcomp, .conj, .nmod, .nsubj, .nsubjPass, .acl, .compound:
                current = head
            default: return false
            }
        }
        return false
    }

    /// Demands without a predicate of the lexicon: "said that China must drop its barriers".
    private func demands(besides acts: [Act], reader: inout ActReader) -> [Act] {
        var result: [Act] = []
        for token in clause.sentence.tokens.indices
        where clause.relation(token) == .aux && !isTaken(token, acts) && !isInverted(token) {
            guard let verb = clause.sentence.head(of: token),
                let member = reader.matcher.member(at: token),
                case let frame = lexicon.classes[lexicon.members[member].frame],
                frame.part == .modal, frame.type == .request,
                let speaker = speech.speaker(of: verb),
                let subject = clause.surfaceSubject(of: verb), !clause.isNegated(verb)
            else { continue }
            let targets = parties.parties(at: subject, depth: .anybody, allowsPlaces: false)
            guard !targets.isEmpty, !targets.contains(where: { $0.isSame(as: speaker) }) else {
                continue
            }
            var act = Act(
                token: verb, member: member, frame: lexicon.members[member].frame,
                type: .request, mode: nil, cameo: frame.cameo,
                rules: [lexicon.members[member].id])
            act.sources = [speaker]
            act.targets = targets
            act.speaker = speaker
            result.append(act)
        }
        return result
    }

    /// Threats without a predicate of the lexicon: "Ankara would close the base if Congress passed the
    /// bill, a minister warned".
    private func menaces(besides acts: [Act], reader: inout ActReader) -> [Act] {
        guard let menace = words.menace else { return [] }
        for token in clause.sentence.tokens.indices
        where clause.relation(token) == .aux && clause.token(token).xpos == .md
            && !isTaken(token, acts) && !isInverted(token)
        {
            guard let verb = clause.sentence.head(of: token), !clause.isNegated(verb),
                let report = speech.reportingVerb(above: verb),
                lexicon.isLemma(clause.lemma(report), inObjectClass: menace),
                !acts.contains(where: { $0.token == report || $0.type == .threaten }),
                let member = reader.matcher.member(at: token),
                case let frame = lexicon.classes[lexicon.members[member].frame],
                frame.part == .modal, frame.type != .request,
                let speaker = speech.speaker(of: verb),
                let subject = clause.surfaceSubject(of: verb)
            else { continue }
            let doers = parties.parties(at: subject, depth: .anybody, allowsPlaces: true)
            guard
                doers.contains(where: {
                    $0.isSame(as: speaker) || ($0.country != nil && $0.country == speaker.country)
                })
            else { continue }
            var act = Act(
                token: verb, member: member, frame: lexicon.members[member].frame,
                type: .threaten, mode: nil, cameo: "130", rules: [lexicon.members[member].id])
            act.sources = doers
            act.speaker = speaker
            act.targets = others(than: doers + [speaker], addressedBy: report, under: verb)
            return [act]
        }
        return []
    }

    /// "Britain said Iran was ⟦behind⟧ a plot": who is named as the author of a deed is accused.
    private func blames(besides acts: [Act]) -> [Act] {
        guard let member = lexicon.members.firstIndex(where: { $0.id == EventWords.blame }) else {
            return []
        }
        for token in clause.sentence.tokens.indices
        where clause.token(token).formHash == clause.words.behind
            && clause.relation(token) == .case
        {
            guard let deed = clause.sentence.head(of: token), clause.hasChild(deed, .cop),
                let subject = clause.sentence.child(of: deed, by: .nsubj),
                let speaker = speech.speaker(of: deed), !clause.isNegated(deed),
                !acts.contains(where: { $0.type == .accuse })
            else { continue }
            let targets = parties.parties(at: subject, depth: .anybody, allowsPlaces: true)
            guard !targets.isEmpty, !targets.contains(where: { $0.isSame(as: speaker) }) else {
                continue
            }
            let frame = lexicon.members[member].frame
            var act = Act(
                token: deed, member: member, frame: frame, type: .accuse, mode: nil,
                cameo: lexicon.classes[frame].cameo, rules: [lexicon.members[member].id])
            act.sources = [speaker]
            act.targets = targets
            act.speaker = speaker
            return [act]
        }
        return []
    }

    /// Whom a warning is given, else the first other side that the warned clause names.
    private func others(than own: [Party], addressedBy report: Int, under verb: Int) -> [Party] {
        let places = [clause.patient(of: report)].compactMap { $0 }
        let later = clause.sentence.tokens.indices.filter { $0 > verb && $0 != report }
        for token in places + later {
            let found = parties.mentions(at: token, allowsPlaces: false).filter { party in
                party.country != nil || party.sector == .intergovernmental
            }
            if let first = found.first,
                !own.contains(where: {
                    $0.isSame(as: first) || ($0.country != nil && $0.country == first.country)
                })
            {
                return [first]
            }
        }
        return []
    }

    /// "⟦Should⟧ the island secede": the subject behind the auxiliary makes a condition.
    private func isInverted(_ auxiliary: Int) -> Bool {
        guard auxiliary + 1 < clause.sentence.tokens.count else { return false }
        switch clause.token(auxiliary + 1).upos {
        case .det, .noun, .propn, .pron, .num: return true
        default: return false
        }
    }

    private func isTaken(_ auxiliary: Int, _ acts: [Act]) -> Bool {
        guard let verb = clause.sentence.head(of: auxiliary) else { return true }
        return acts.contains { $0.token == verb }
    }
}
