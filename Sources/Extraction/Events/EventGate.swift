internal import Facts
internal import Language
internal import Lexicon

/// Lets through what tells of politics: the right kind of party on the right side.
struct EventGate {
    let context: EventContext
    let lexicon: FrameLexicon

    func admits(_ act: Act, in clause: TreeReader, topic: TopicFilter.Verdict) -> Bool {
        let traits = lexicon.classes[act.frame].traits
        let everybody = act.sources + act.targets
        guard !everybody.isEmpty, everybody.contains(where: isPolitical) else { return false }
        if traits.contains(.weak), act.embedded == nil,
            act.sources.isEmpty || act.targets.isEmpty
        {
            return false
        }
        switch topic {
        case .politics: break
        case .elsewhere: return false
        case .doubtful: guard act.sources.contains(where: \.isAuthority) else { return false }
        }
        if act.type == .assault || act.type == .coerce { return isViolence(act, traits, clause) }
        return true
    }

    /// Crime, accidents and nature do what armies do; a political party must be on one side.
    private func isViolence(_ act: Act, _ traits: FrameClass.Traits, _ clause: TreeReader) -> Bool {
        if act.sources.isEmpty, clause.isVerb(act.token), !clause.isPassive(act.token),
            let subject = clause.agent(of: act.token), act.echoes.isEmpty, act.embedded == nil,
            !instrument(subject, clause), !traits.contains(.victim)
        {
            return false
        }
        if !act.echoes.isEmpty || act.embedded != nil { return true }
        // "Russian missiles" are of the state; a Russian is one of the people.
        let isPlain = (act.targets + act.sources).allSatisfy {
            $0.isPlain && !($0.sector == nil && $0.country != nil)
        }
        if act.sources.isEmpty, clause.isVerb(act.token), !clause.isPassive(act.token) {
            return true
        }
        if act.sources.isEmpty { return !isPlain || !clause.isVerb(act.token) }
        return !isPlain
    }

    private func instrument(_ subject: Int, _ clause: TreeReader) -> Bool {
        let lemma = clause.lemma(subject)
        let classes = ["weapons", "bombardment", "instrument"].compactMap {
            lexicon.objectClass(named: $0)
        }
        return classes.contains { lexicon.isLemma(lemma, inObjectClass: $0) }
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
