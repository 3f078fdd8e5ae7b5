internal import Facts
internal import Language
internal import Lexicon

/// Tells acts that the words around them deny: "refrained from ⟦attacking⟧", "without ⟦talks⟧".
struct DenialReader {
    let clause: TreeReader
    let table: DenialTable

    /// The word that introduces or governs the act and says that it did not take place.
    func denial(of act: Int) -> Int? { denial(of: act, steps: 4) }

    private func denial(of act: Int, steps: Int) -> Int? {
        if let word = introduction(of: act) { return word }
        guard let head = clause.sentence.head(of: act) else { return nil }
        let link = clause.relation(act)
        if governs(head, act, link) { return head }
        guard steps > 0 else { return nil }
        switch link {
        case .xcomp: return denial(of: head, steps: steps - 1)
        case .advcl where clause.token(head).upos == .adp || clause.token(head).upos == .sconj:
            // "of attacking", where the parser took the preposition for the head
            return governs(clause.sentence.head(of: head), act, through: head)
        case .conj:
            // "refrained from criticizing Iran and from accusing Syria"
            guard clause.token(act).xpos == clause.token(head).xpos,
                !clause.hasChild(act, .nsubj), !clause.hasChild(act, .nsubjPass)
            else { return nil }
            return denial(of: head, steps: steps - 1)
        default: return nil
        }
    }

    private func governs(_ head: Int?, _ act: Int, through preposition: Int) -> Int? {
        guard let head else { return nil }
        let word = DenialTable.Link.marker(clause.token(preposition).formHash)
        return table.rows(of: clause.lemma(head)).contains {
            $0.link == word && $0.needsNegation == clause.isNegated(head)
        } ? head : nil
    }

    private func introduction(of act: Int) -> Int? {
        for child in clause.sentence.children(of: act) where child < act {
            switch clause.relation(child) {
            case .mark, .case, .advmod, .cc: break
            default: continue
            }
            for row in table.rows(of: clause.lemma(child)) where row.link == .own {
                if row.particle == 0 || clause.token(child + 1).formHash == row.particle {
                    return child
                }
            }
        }
        return nil
    }

    private func governs(_ head: Int, _ act: Int, _ link: DependencyRelation) -> Bool {
        let rows = table.rows(of: clause.lemma(head))
        guard !rows.isEmpty else { return false }
        let marker = marker(of: act)
        for row in rows where row.particle == 0 || clause.hasParticle(row.particle, at: head) {
            let fits =
                switch row.link {
                case .own: false
                case .object: link == .obj || link == .nsubjPass
                case .gerund: marker == 0 && isGerund(act) && isComplement(link)
                case .marker(let word): marker == word && isComplement(link)
                }
            if fits, clause.isNegated(head) == row.needsNegation { return true }
        }
        return false
    }

    /// "attacking", "being attacked"
    private func isGerund(_ act: Int) -> Bool {
        if clause.token(act).xpos == .vbg { return true }
        return clause.sentence.children(of: act).contains {
            clause.relation($0) == .auxPass && clause.token($0).xpos == .vbg
        }
    }

    private func isComplement(_ link: DependencyRelation) -> Bool {
        switch link {
        case .xcomp, .advcl, .acl, .ccomp, .obl, .nmod, .obj, .dep: true
        default: false
        }
    }

    /// "decided ⟦against attacking⟧"; operators weigh infinitives, gerunds and objects themselves.
    func hasPreposition(_ act: Int) -> Bool {
        let marker = marker(of: act)
        return marker != 0 && marker != clause.words.to
    }

    /// The preposition or "to" before an act; 0 for none.
    private func marker(of act: Int) -> UInt64 {
        for child in clause.sentence.children(of: act) where child < act {
            let relation = clause.relation(child)
            if relation == .mark || relation == .case { return clause.token(child).formHash }
        }
        return 0
    }
}
