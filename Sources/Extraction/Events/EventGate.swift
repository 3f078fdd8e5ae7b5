internal import Facts
internal import Language
internal import Lexicon

/// Lets through what tells of politics: the right kind of party on the right side.
struct EventGate {
    let context: EventContext
    let lexicon: FrameLexicon

    func admits(_ act: Act, in clause: TreeReader, isOffTopic: Bool) -> Bool {
        let traits = lexicon.classes[act.frame].traits
        let everybody = act.sources + act.targets
        guard !everybody.isEmpty, everybody.contains(where: isPolitical) else { return false }
        if traits.contains(.weak), act.embedded == nil,
            act.sources.isEmpty || act.targets.isEmpty
        {
            return false
        }
        if isOffTopic, !act.sources.contains(where: isAuthority) { return false }
        if traits.contains(.armed), !act.sources.isEmpty || !clause.isPassive(act.token),
            !act.sources.contains(where: isArmed)
        {
            return false
        }
        if traits.contains(.crowd), act.sources.isEmpty || act.sources.contains(where: isAuthority)
        {
            return false
        }
        if traits.contains(.labour), act.sources.contains(where: isArmed) || act.sources.isEmpty {
            return false
        }
        return true
    }

    private func isPolitical(_ party: Party) -> Bool {
        switch party.sector {
        case .business, .journalists, .medical, .education, .criminal, .elite, .unknown, .civilian:
            return party.country != nil
        case nil: return party.country != nil
        default: return true
        }
    }

    private func isAuthority(_ party: Party) -> Bool {
        switch party.sector {
        case .government, .military, .police, .judiciary, .legislature, .intelligence,
            .intergovernmental:
            true
        default: party.sector == nil && party.country != nil
        }
    }

    private func isArmed(_ party: Party) -> Bool {
        switch party.sector {
        case .government, .military, .police, .rebels, .paramilitary, .intelligence,
            .unidentifiedArmed, .criminal:
            true
        case nil: party.country != nil
        default: false
        }
    }
}
