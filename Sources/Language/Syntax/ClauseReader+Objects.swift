extension ClauseReader {
    /// Whether the subject of a verb suffers what the verb says.
    package func voice(of predicate: Int) -> Clause.Voice {
        voice(of: predicate, steps: Self.reach)
    }

    private func voice(of predicate: Int, steps: Int) -> Clause.Voice {
        var hasHave = false
        var hasAuxiliary = false
        var hasBe = false
        for child in sentence.children(of: predicate) {
            switch token(child).relation {
            case .auxPass, .nsubjPass, .csubjPass: return .passive
            case .aux:
                hasAuxiliary = true
                if token(child).lemmaHash == Self.have { hasHave = true }
                if token(child).lemmaHash == Self.be { hasBe = true }
            case .oblAgent where token(predicate).xpos == .vbn: return .passive
            default: break
            }
        }
        let xpos = token(predicate).xpos
        guard xpos == .vbn || xpos == .vbd, isVerbal(predicate) else { return .active }
        if xpos == .vbn, hasBe, !hasHave { return .passive }
        if hasAuxiliary { return .active }
        switch token(predicate).relation {
        case .acl: return isActiveParticiple(predicate) ? .active : .passive
        case .amod: return .passive
        case .advcl, .xcomp, .parataxis:
            return xpos == .vbn && sentence.child(of: predicate, by: .nsubj) == nil
                ? .passive : .active
        case .conj:
            guard xpos == .vbn, steps > 0, sentence.child(of: predicate, by: .nsubj) == nil,
                let head = sentence.head(of: predicate)
            else { return .active }
            return voice(of: head, steps: steps - 1)
        default: return .active
        }
    }

    /// A past tense behind a noun, taken for a participle: "a bomb exploded", "gunmen killed ten".
    private func isActiveParticiple(_ predicate: Int) -> Bool {
        let classes = classes(of: predicate)
        if sentence.child(of: predicate, by: .oblAgent) != nil { return false }
        if classes.contains(.intransitive) { return true }
        guard !classes.contains(.ditransitive), let object = sentence.child(of: predicate, by: .obj)
        else { return false }
        return object > predicate
    }

    static let be = FormHash.of("be")
    static let have = FormHash.of("have")
    static let by = FormHash.of("by")

    /// The objects of a verb, and what a relative clause leaves out ("the man they killed").
    func directObjects(of predicate: Int) -> [ClauseArgument] {
        let own = children(of: predicate, by: .obj)
        if !own.isEmpty { return own }
        guard token(predicate).relation == .aclRelcl, isVerbal(predicate),
            voice(of: predicate) == .active, let antecedent = sentence.head(of: predicate),
            let subject = sentence.children(of: predicate).first(where: {
                token($0).relation == .nsubj
            }), !isRelativiser(subject)
        else { return [] }
        let hasOtherGap = sentence.children(of: predicate).contains { child in
            let relation = token(child).relation
            if relation == .ccomp || relation == .xcomp { return true }
            let isLink = relation == .obl || relation == .advmod || relation == .iobj
            return isLink && (isRelativiser(child) || token(child).xpos == .wrb)
        }
        return hasOtherGap ? [] : expanded(ClauseArgument(token: antecedent, path: .relative))
    }

    /// "arrested and tortured protesters": one object for both verbs.
    func sharedObjects(of predicate: Int) -> [ClauseArgument] {
        guard isVerbal(predicate) else { return [] }
        if token(predicate).relation == .conj, let head = sentence.head(of: predicate),
            isVerbal(head), voice(of: head) == .active, sharesObject(predicate)
        {
            // Of two joined verbs the object usually hangs on the first and stands behind both.
            return directObjects(of: head).filter { $0.token > predicate }
                .map { ClauseArgument(token: $0.token, path: .sharedObject) }
        }
        for child in sentence.children(of: predicate) where token(child).relation == .conj {
            guard isVerbal(child), voice(of: child) == .active, !hasSubject(child),
                child - predicate <= 4, sharesObject(predicate),
                token(child).xpos == token(predicate).xpos
            else { continue }
            return children(of: child, by: .obj)
                .map { ClauseArgument(token: $0.token, path: .sharedObject) }
        }
        return []
    }

    /// Whether nothing but the object can follow: no phrase or clause of its own.
    private func sharesObject(_ predicate: Int) -> Bool {
        !sentence.children(of: predicate).contains { child in
            switch token(child).relation {
            case .ccomp, .xcomp, .obl, .oblUnmarked, .advcl: child > predicate
            default: false
            }
        }
    }

    /// Removes the agents of a passive verb from its obliques.
    func takeAgents(from obliques: inout [Oblique]) -> [ClauseArgument] {
        var agents: [ClauseArgument] = []
        obliques.removeAll { oblique in
            let isAgent =
                oblique.preposition == Self.by && isNominal(oblique.token)
                && token(oblique.token).upos != .num
            if isAgent { agents.append(ClauseArgument(token: oblique.token, path: oblique.path)) }
            return isAgent
        }
        return agents
    }

    /// "was arrested and beaten by police": the agent hangs on one of the verbs.
    func sharedAgents(of predicate: Int) -> [ClauseArgument] {
        var partners = children(of: predicate) { $0 == .conj }
        if token(predicate).relation == .conj, let head = sentence.head(of: predicate) {
            partners.insert(head, at: 0)
        }
        for partner in partners where voice(of: partner) == .passive && !hasOwnSubject(partner) {
            var obliques = obliques(of: partner)
            let agents = takeAgents(from: &obliques).filter { $0.token > predicate }
            if !agents.isEmpty {
                return agents.map { ClauseArgument(token: $0.token, path: .sharedSubject) }
            }
        }
        return []
    }

    private func hasOwnSubject(_ predicate: Int) -> Bool {
        token(predicate).relation == .conj && hasSubject(predicate)
    }

    // MARK: Obliques

    /// The phrases with prepositions that depend on a word, coordination expanded.
    package func obliques(of index: Int) -> [Oblique] {
        var obliques: [Oblique] = []
        for child in sentence.children(of: index) {
            switch token(child).relation {
            case .obl, .oblAgent, .nmod, .oblUnmarked, .nmodUnmarked: break
            // "after the attack" is labelled as a clause now and then.
            case .advcl where !isVerbal(child) && sentence.child(of: child, by: .case) != nil: break
            default: continue
            }
            append(child, to: &obliques)
        }
        return obliques
    }

    private func append(_ phrase: Int, to obliques: inout [Oblique]) {
        let (preposition, token) = preposition(of: phrase)
        let target = resolved(phrase)
        obliques.append(
            Oblique(
                preposition: preposition, prepositionToken: token, token: target.token,
                path: target.path))
        for conjunct in conjuncts(of: target.token) {
            let own = self.preposition(of: conjunct)
            obliques.append(
                Oblique(
                    preposition: own.hash == 0 ? preposition : own.hash,
                    prepositionToken: own.hash == 0 ? token : own.token, token: conjunct,
                    path: .conjunct))
        }
    }

    /// The preposition of a phrase; hash 0 and token -1 if it has none.
    package func preposition(of phrase: Int) -> (hash: UInt64, token: Int) {
        var hash: UInt64 = 0
        var first = -1
        for child in sentence.children(of: phrase)
        where token(child).relation == .case && child < phrase {
            if first < 0 { first = child }
            hash = PhraseHash.joining(hash, token(child).formHash)
            for part in sentence.children(of: child) where token(part).relation == .fixed {
                hash = PhraseHash.joining(hash, token(part).formHash)
            }
        }
        return (hash, first)
    }
}
