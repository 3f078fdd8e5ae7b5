internal import Facts
internal import Language
internal import Lexicon

/// Drops what a sentence mentions beside its acts without telling that it happened: what talks are
/// about, what a crowd demands, what somebody stands for.
struct SideActFilter {
    let clause: TreeReader

    func kept(_ acts: [Act]) -> [Act] {
        acts.filter { act in
            !isStanding(act) && !isOneSidedParticiple(act)
                && !acts.contains { isAside(act, of: $0) }
        }
    }

    private func isAside(_ act: Act, of main: Act) -> Bool {
        guard act.token != main.token, main.embedded != act.token else { return false }
        return isTurnedDown(act, by: main) || isTopic(act, of: main) || isDemand(act, of: main)
            || isOpen(act, under: main)
    }

    /// "Which advocates its destruction": the present tense of a relative clause describes.
    private func isStanding(_ act: Act) -> Bool {
        guard clause.relation(act.token) == .aclRelcl else { return false }
        let form = clause.token(act.token).xpos
        return (form == .vbz || form == .vbp) && clause.auxiliaries(of: act.token).isEmpty
    }

    /// "A team trying to broker a deal": told in passing, with one side only.
    private func isOneSidedParticiple(_ act: Act) -> Bool {
        guard clause.relation(act.token) == .acl, clause.token(act.token).xpos == .vbg else {
            return false
        }
        return act.echoes.isEmpty && (act.sources.isEmpty || act.targets.isEmpty)
    }

    /// "Rejected a US ⟦offer⟧": the refusal is the news.
    private func isTurnedDown(_ act: Act, by main: Act) -> Bool {
        main.type == .reject && !clause.isVerb(act.token)
            && clause.patient(of: main.token) == act.token
    }

    /// "Negotiations on a ⟦pullback⟧", "rejected a proposal for ⟦signing⟧".
    private func isTopic(_ act: Act, of main: Act) -> Bool {
        switch main.type {
        case .consult, .agree, .request, .reject, .threaten: break
        default: return false
        }
        guard let head = clause.sentence.head(of: act.token),
            let phrase = clause.obliques(of: head).first(where: { $0.token == act.token })
        else { return false }
        let isIts =
            head == main.token || head == main.embedded || main.echoes.contains(head)
            || clause.patient(of: main.token) == head
        guard isIts else { return false }
        if clause.isVerb(act.token) {
            return !clause.isVerb(head) && clause.token(act.token).xpos == .vbg
        }
        return main.type == .consult && clause.words.topics.contains(phrase.preposition)
    }

    /// What a demonstration demands is no event of its own.
    private func isDemand(_ act: Act, of main: Act) -> Bool {
        guard main.type == .protest else { return false }
        switch act.type {
        case .request: break
        case .accuse, .reject, .support:
            return clause.relation(act.token) == .acl
                && (clause.sentence.head(of: act.token).map {
                    $0 == main.token || main.echoes.contains($0) || main.embedded == $0
                } ?? false)
        default: return false
        }
        return act.sources.isEmpty
            || act.sources.contains { one in
                main.sources.contains {
                    one.isSame(as: $0) || (one.country != nil && one.country == $0.country)
                }
            }
    }

    /// "Demanded a truce before ⟦allowing⟧ aid".
    private func isOpen(_ act: Act, under main: Act) -> Bool {
        switch main.type {
        case .request, .reject, .threaten, .agree: break
        default: return false
        }
        guard clause.relation(act.token) == .advcl, clause.token(act.token).xpos == .vbg,
            clause.sentence.head(of: act.token) == main.token
        else { return false }
        return clause.sentence.children(of: act.token).contains {
            clause.token($0).formHash == clause.words.before
        }
    }
}
