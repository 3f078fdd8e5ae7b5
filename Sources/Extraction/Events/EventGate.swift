internal import Facts
internal import Language
internal import Lexicon

/// Lets through what tells of politics: the right kind of party on the right side.
struct EventGate {
    let context: EventContext
    let lexicon: FrameLexicon
    private let things: [UInt16]
    private let instruments: [UInt16]
    private let person: UInt16?
    /// Words for people whom states hold or silence.
    private let victims: [UInt16]

    init(context: EventContext, lexicon: FrameLexicon) {
        self.context = context
        self.lexicon = lexicon
        self.things = EventGate.stateThings.compactMap { lexicon.objectClass(named: $0) }
        self.instruments = ["weapons", "bombardment", "instrument"].compactMap {
            lexicon.objectClass(named: $0)
        }
        self.person = lexicon.objectClass(named: "person")
        self.victims = ["prisoner", "engaged"].compactMap { lexicon.objectClass(named: $0) }
    }

    /// Object classes of things that belong to states or are fought over.
    private static let stateThings = [
        "weapons", "bombardment", "instrument", "troops", "territory", "property", "building",
        "base", "road", "border", "media", "post", "target", "aid", "money", "restriction",
        "policy", "agreement", "proposal", "resolution", "police", "peacekeeper", "law", "trial",
        "diplomat", "relations", "talks", "demand", "economy", "claim",
    ]

    /// - Parameter isUnrest: whether the sentences before tell of protests or force.
    func admits(
        _ act: Act, in clause: TreeReader, sentence: Int, topic: TopicFilter.Verdict,
        isUnrest: Bool
    ) -> Bool {
        let traits = lexicon.classes[act.frame].traits
        let everybody = act.sources + act.targets
        if everybody.isEmpty, traits.contains(.alone), topic == .politics {
            return happens(act, clause) && !context.places(inSentence: sentence).isEmpty
        }
        guard !everybody.isEmpty, everybody.contains(where: isPolitical) else { return false }
        if traits.contains(.visit), !act.sources.isEmpty, !act.sources.contains(where: isEnvoy) {
            return false
        }
        if isWeak(act), act.sources.isEmpty { return false }
        switch topic {
        case .politics: break
        case .elsewhere: guard isOfficial(act, sentence) else { return false }
        case .doubtful:
            guard act.sources.contains(where: \.isAuthority) || isOfficial(act, sentence) else {
                return false
            }
        }
        if act.type == .assault || act.type == .coerce {
            return isViolence(act, traits, clause, sentence)
                || isUnrest && isVictimOnly(act, clause)
        }
        return isPublic(act, clause, sentence)
    }

    /// "The bombing in Nairobi shook the city": told as a happening, not as a circumstance.
    private func happens(_ act: Act, _ clause: TreeReader) -> Bool {
        switch clause.relation(act.token) {
        case .nsubj, .nsubjPass, .root: return !clause.isVerb(act.token)
        default: return false
        }
    }

    /// Whether somebody's journey is a visit: refugees, teams and tourists travel for themselves.
    private func isEnvoy(_ party: Party) -> Bool {
        switch party.sector {
        case .civilian, .refugees, .education, .criminal: return false
        case nil: return party.actor.map { context.actors.actors[$0].kind == .person } ?? false
        default: return true
        }
    }

    /// Whether an act tells the toll of a deed told elsewhere: "at least 40 people were wounded".
    func isToll(
        _ act: Act, in clause: TreeReader, topic: TopicFilter.Verdict
    ) -> Bool {
        guard act.type == .assault, act.sources.isEmpty, clause.isVerb(act.token),
            topic != .elsewhere, act.embedded == nil, !isByNobody(act, clause)
        else { return false }
        let isSuffered =
            clause.isPassive(act.token)
            || lexicon.classes[act.frame].traits.contains(.victim)
        return isSuffered && act.targets.allSatisfy(\.isPlain)
    }

    /// "Prosecutors charged the governor over the Games", "the prime minister was shot as he left a
    /// cinema": an office or force of a state takes part that no match, weather or film has.
    private func isOfficial(_ act: Act, _ sentence: Int) -> Bool {
        let isConflict: Bool
        switch act.type?.quadClass {
        case .verbalConflict, .materialConflict: isConflict = true
        default: isConflict = false
        }
        guard isConflict else { return false }
        return (act.sources + act.targets).contains { party in
            switch party.sector {
            case .judiciary, .legislature, .police: return party.country != nil
            case .government:
                let mention = context.actors.mention(
                    headedBy: party.token, inSentence: sentence)
                return mention?.nameType == .person && party.country != nil
            default: return false
            }
        }
    }

    /// Whether an act that means something only between two has found both by now.
    func stands(_ act: Act, addressed event: Event) -> Bool {
        !isWeak(act) || !event.targets.isEmpty || !act.targets.isEmpty
    }

    private func isWeak(_ act: Act) -> Bool {
        let isMutual = act.isSymmetric && act.sources.count > 1
        return lexicon.classes[act.frame].traits.contains(.weak) && act.embedded == nil && !isMutual
    }

    /// Whether somebody takes part who stands for more than himself: a state, an office, a force, a
    /// movement, or people of two countries. Dissent and demands are public whoever utters them.
    private func isPublic(_ act: Act, _ clause: TreeReader, _ sentence: Int) -> Bool {
        let everybody = act.sources + act.targets
        if everybody.contains(where: { isSolid($0, act, clause, sentence) }) { return true }
        switch act.type {
        case .protest, .accuse, .request, .reject, .threaten, .sanction:
            // What companies demand of each other is business; shopkeepers strike like others.
            return everybody.contains {
                $0.sector != nil && $0.country != nil
                    && ($0.sector != .business || act.type == .protest)
            }
        case .retreat, .concede:
            return Set(everybody.compactMap(\.country)).count > 1
                || isPoliticalVictim(act, clause)
        case .aid, .cooperate, .consult:
            return Set(everybody.compactMap(\.country)).count > 1
        default: return false
        }
    }

    /// A political party beyond an adjective: "Korean" in "a Korean pianist" is none, in "Korean
    /// missiles" and "the Korean offer" it is.
    private func isSolid(
        _ party: Party, _ act: Act, _ clause: TreeReader, _ sentence: Int
    ) -> Bool {
        guard isPolitical(party) else { return false }
        if party.sector != nil { return !party.isPlain }
        guard let mention = context.actors.mention(headedBy: party.token, inSentence: sentence)
        else { return true }
        switch (mention.form, mention.usage) {
        case (.nominal, _): return false
        case (.name, .modifier):
            guard let head = clause.sentence.head(of: party.token) else { return true }
            return head == act.token || act.echoes.contains(head) || isStateThing(head, clause)
        default: return true
        }
    }

    /// Things that stand for the state they belong to.
    private func isStateThing(_ token: Int, _ clause: TreeReader) -> Bool {
        let lemma = clause.lemma(token)
        if clause.isVerb(token) { return true }
        return things.contains { lexicon.isLemma(lemma, inObjectClass: $0) }
            || lexicon.members(ofLemma: lemma).contains {
                lexicon.classes[lexicon.members[Int($0)].frame].part == .noun
            }
    }

    /// Crime, accidents and nature do what armies do; a political party must be on one side.
    private func isViolence(
        _ act: Act, _ traits: FrameClass.Traits, _ clause: TreeReader, _ sentence: Int
    ) -> Bool {
        if isByNobody(act, clause) { return false }
        if act.mode == "cyber" || isAcrossStates(act) {
            return act.targets.contains { $0.country != nil }
        }
        if act.sources.isEmpty, clause.isVerb(act.token), !clause.isPassive(act.token),
            let subject = clause.agent(of: act.token), act.echoes.isEmpty, act.embedded == nil,
            !instrument(subject, clause), !traits.contains(.victim)
        {
            return false
        }
        if !act.echoes.isEmpty || act.embedded != nil { return true }
        // "Russian missiles" are of the state; a Russian is one of the people.
        let isPlain = (act.targets + act.sources).allSatisfy {
            $0.isPlain && !isSolid($0, act, clause, sentence)
        }
        if act.sources.isEmpty, clause.isVerb(act.token), !clause.isPassive(act.token) {
            return true
        }
        if act.sources.isEmpty {
            return !isPlain || !clause.isVerb(act.token) || isPoliticalVictim(act, clause)
        }
        return !isPlain
    }

    /// "A Palestinian was stabbed by an Israeli settler": people of two states.
    private func isAcrossStates(_ act: Act) -> Bool {
        let doers = Set(act.sources.compactMap(\.country))
        let victims = Set(act.targets.compactMap(\.country))
        return !doers.isEmpty && !victims.isEmpty && doers.isDisjoint(with: victims)
            && (act.sources + act.targets).allSatisfy { $0.sector != nil }
    }

    /// "Eight were detained", behind an account of a protest.
    private func isVictimOnly(_ act: Act, _ clause: TreeReader) -> Bool {
        act.sources.isEmpty && clause.isVerb(act.token) && clause.isPassive(act.token)
            && !isByNobody(act, clause) && act.targets.contains { $0.country != nil }
    }

    /// Captives and activists, and whoever is carried off: what befalls them is politics.
    private func isPoliticalVictim(_ act: Act, _ clause: TreeReader) -> Bool {
        act.targets.contains { party in
            guard party.country != nil else { return false }
            if act.cameo.hasPrefix("181") { return true }
            let lemma = clause.lemma(party.token)
            return victims.contains { lexicon.isLemma(lemma, inObjectClass: $0) }
        }
    }

    /// "Invaded by wild boar": a doer is named who is nobody.
    private func isByNobody(_ act: Act, _ clause: TreeReader) -> Bool {
        guard act.sources.isEmpty, clause.isVerb(act.token), clause.isPassive(act.token),
            let doer = clause.agent(of: act.token), clause.token(doer).upos == .noun
        else { return false }
        let isPerson = person.map {
            lexicon.isLemma(clause.lemma(doer), inObjectClass: $0)
        }
        return isPerson != true && !instrument(doer, clause)
    }

    private func instrument(_ subject: Int, _ clause: TreeReader) -> Bool {
        let lemma = clause.lemma(subject)
        return instruments.contains { lexicon.isLemma(lemma, inObjectClass: $0) }
            || lexicon.members(ofLemma: lemma).contains {
                lexicon.classes[lexicon.members[Int($0)].frame].part == .noun
            }
    }

    private func isPolitical(_ party: Party) -> Bool {
        switch party.sector {
        case .business, .journalists, .medical, .education, .criminal, .elite, .unknown, .civilian,
            nil:
            party.country != nil
        default: true
        }
    }
}
