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
            || isOpen(act, under: main) || isGerund(act, under: main)
            || isRemark(act, beside: main) || isFurther(act, of: main)
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

    /// "Rejected a Peruvian ⟦offer⟧", "said no to a ⟦request⟧": the refusal is the news.
    private func isTurnedDown(_ act: Act, by main: Act) -> Bool {
        guard main.type == .reject, !clause.isVerb(act.token) else { return false }
        return clause.patient(of: main.token) == act.token
            || clause.sentence.head(of: act.token) == main.token
                && clause.relation(act.token) == .obl
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

    /// "Appealed for help in ⟦feeding⟧ herders", "accused Chad of ⟦arming⟧ rebels", "teamed up to
    /// ⟦investigate⟧": a gerund or an aim inside what somebody says or agrees is not told as done,
    /// but for the violence that a charge is about.
    private func isGerund(_ act: Act, under main: Act) -> Bool {
        guard clause.isVerb(act.token), act.token > main.token else { return false }
        if main.type == .cooperate, act.mode == "investigate" {
            return clause.relation(act.token) == .advcl
                && clause.sentence.head(of: act.token) == main.token
        }
        guard main.type?.quadClass == .verbalConflict || main.type == .agree,
            clause.token(act.token).xpos == .vbg, hasPreposition(act.token)
        else { return false }
        if main.type == .accuse {
            // "Criticised Kiev for holding exercises" tells a fact, "accused it of" does not.
            guard act.type?.quadClass != .materialConflict,
                mark(of: act.token) != clause.words.forWord
            else { return false }
        }
        var current = act.token
        for _ in 0..<5 {
            guard let head = clause.sentence.head(of: current) else { return false }
            switch clause.relation(current) {
            case .advcl, .acl, .nmod, .obl, .obj, .xcomp: break
            case .conj where clause.isVerb(current) && current != act.token: return false
            case .conj: break
            default: return false
            }
            if head == main.token { return true }
            current = head
        }
        return false
    }

    private func mark(of verb: Int) -> UInt64 {
        clause.sentence.children(of: verb).first {
            $0 < verb && (clause.relation($0) == .mark || clause.relation($0) == .case)
        }.map { clause.token($0).formHash } ?? 0
    }

    private func hasPreposition(_ verb: Int) -> Bool {
        clause.sentence.children(of: verb).contains { child in
            child < verb && (clause.relation(child) == .mark || clause.relation(child) == .case)
                && clause.words.gerundMarks.contains(clause.token(child).formHash)
        }
    }

    /// "Backed Maduro, saying the island would ⟦stand by⟧ its ally": the words that go with a
    /// statement carry it on.
    private func isRemark(_ act: Act, beside main: Act) -> Bool {
        guard isVerbal(main.type), isVerbal(act.type), act.token > main.token,
            act.sources.isEmpty || sharesSource(act, main)
        else { return false }
        var current = act.token
        for _ in 0..<6 {
            guard let head = clause.sentence.head(of: current) else { return false }
            if clause.relation(current) == .ccomp, clause.token(head).xpos == .vbg,
                clause.relation(head) == .advcl, clause.sentence.head(of: head) == main.token
            {
                return true
            }
            current = head
        }
        return false
    }

    private func isVerbal(_ type: PLOVERType?) -> Bool {
        type?.quadClass == .verbalConflict || type?.quadClass == .verbalCooperation
    }

    private func sharesSource(_ act: Act, _ main: Act) -> Bool {
        act.sources.contains { one in
            main.sources.contains {
                one.isSame(as: $0) || (one.country != nil && one.country == $0.country)
            }
        }
    }

    /// What a demonstration demands is no event of its own.
    private func isDemand(_ act: Act, of main: Act) -> Bool {
        // "Asked its citizens to go on with the protest": the call is for the protest.
        guard main.type == .protest, !isBelow(main.token, act.token) else { return false }
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

    /// "Urged the rebels to lay down arms and ⟦observe⟧ the truce": asked for, too.
    private func isFurther(_ act: Act, of main: Act) -> Bool {
        switch main.type {
        case .request, .threaten, .agree, .reject: break
        default: return false
        }
        guard clause.relation(act.token) == .conj, clause.token(act.token).xpos == .vb,
            let first = clause.sentence.head(of: act.token),
            clause.sentence.head(of: first) == main.token,
            clause.sentence.child(of: act.token, by: .nsubj) == nil
        else { return false }
        return clause.sentence.children(of: first).contains {
            clause.relation($0) == .mark && clause.token($0).formHash == clause.words.to
        }
    }

    private func isBelow(_ token: Int, _ upper: Int) -> Bool {
        var current = token
        for _ in 0..<8 {
            guard let head = clause.sentence.head(of: current) else { return false }
            if head == upper { return true }
            current = head
        }
        return false
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
