extension ClauseReader {
    /// The subject a predicate has, or shares with the words above it; by form, not by sense: of a
    /// passive verb it is who suffers.
    package func surfaceSubject(of predicate: Int) -> ClauseArgument? {
        surfaceSubject(of: predicate, steps: Self.reach)
    }

    private func surfaceSubject(of predicate: Int, steps: Int) -> ClauseArgument? {
        guard steps > 0 else { return nil }
        if let own = ownSubject(of: predicate) { return own }
        guard let head = sentence.head(of: predicate) else { return nil }
        switch token(predicate).relation {
        case .aclRelcl:
            return hasRelativiser(predicate) ? nil : ClauseArgument(token: head, path: .relative)
        case .acl: return subjectOfAdnominal(predicate, noun: head, steps: steps)
        case .xcomp: return controller(of: predicate, under: head, steps: steps)
        case .ccomp, .csubj, .obj, .obl:
            guard !isFinite(predicate), isVerbal(predicate) else { return nil }
            return controller(of: predicate, under: head, steps: steps)
        case .advcl:
            if isFinite(predicate), !isVerbal(predicate) || hasMark(predicate) { return nil }
            return controller(of: predicate, under: head, steps: steps)
        case .conj:
            guard isVerbal(head) || sentence.child(of: head, by: .cop) != nil || hasSubject(head)
            else { return nil }
            return surfaceSubject(of: head, steps: steps - 1).map {
                ClauseArgument(token: $0.token, path: max($0.path, .sharedSubject))
            }
        case .parataxis:
            // "Troops entered the city, killing ten" is sometimes labelled so.
            guard token(predicate).xpos == .vbg, !isFinite(predicate) else { return nil }
            return controller(of: predicate, under: head, steps: steps)
        default: return nil
        }
    }

    /// The subject that depends on the predicate itself.
    private func ownSubject(of predicate: Int) -> ClauseArgument? {
        var found: ClauseArgument?
        for child in sentence.children(of: predicate) {
            switch token(child).relation {
            case .nsubj, .nsubjPass: return resolved(child)
            case .nsubjOuter: found = found ?? resolved(child)
            default: continue
            }
        }
        return found
    }

    func hasSubject(_ predicate: Int) -> Bool {
        sentence.children(of: predicate).contains { child in
            switch token(child).relation {
            case .nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjPass, .expl: true
            default: false
            }
        }
    }

    /// Of "troops stationed there", "the plan to attack", "people fleeing".
    private func subjectOfAdnominal(_ predicate: Int, noun: Int, steps: Int) -> ClauseArgument? {
        switch token(predicate).xpos {
        case .vbg, .vbn, .vbd:
            if hasMark(predicate) || sentence.child(of: predicate, by: .case) != nil { break }
            return ClauseArgument(token: noun, path: .participle)
        default: break
        }
        // "the decision to go", "accusations of killing": whose decision, whose accusations?
        if let owner = possessors(of: noun).first { return owner }
        guard let verb = sentence.head(of: noun), isVerbal(verb) else { return nil }
        return surfaceSubject(of: verb, steps: steps - 1).map {
            ClauseArgument(token: $0.token, path: .control)
        }
    }

    /// Who does what an infinitive or gerund under a verb says.
    private func controller(of predicate: Int, under head: Int, steps: Int) -> ClauseArgument? {
        let verbClasses = classes(of: head)
        let relation = token(predicate).relation
        let takesObject =
            verbClasses.contains(.objectControl)
            || (relation == .xcomp && !verbClasses.contains(.subjectControl))
        if takesObject, voice(of: head) == .active, relation != .advcl || hasGerundMark(predicate),
            let object = directObjects(of: head).first
        {
            return ClauseArgument(token: object.token, path: .control)
        }
        if voice(of: head) == .passive, relation == .advcl, !takesObject,
            token(predicate).xpos == .vbg,
            let agent = sentence.child(of: head, by: .oblAgent), isNominal(agent)
        {
            return ClauseArgument(token: agent, path: .control)
        }
        return surfaceSubject(of: head, steps: steps - 1).map {
            ClauseArgument(token: $0.token, path: .control)
        }
    }

    /// "accused him of stealing": the gerund belongs to the object.
    private func hasGerundMark(_ predicate: Int) -> Bool {
        token(predicate).xpos == .vbg && hasMark(predicate)
    }

    // MARK: Relative clauses

    func isRelativiser(_ index: Int) -> Bool {
        switch token(index).xpos {
        case .wdt, .wp, .wpPossessive: return true
        default:
            // "that" is often tagged as a conjunction.
            return token(index).formHash == Self.that && token(index).upos != .det
        }
    }

    static let that = FormHash.of("that")

    private func hasRelativiser(_ predicate: Int) -> Bool {
        sentence.children(of: predicate).contains { child in
            switch token(child).relation {
            case .obj, .iobj, .obl: isRelativiser(child)
            default: false
            }
        }
    }

    /// The word that the relative clause around a token describes.
    package func antecedent(of index: Int) -> Int? {
        var current = index
        for _ in 0..<(Self.reach * 2) {
            guard let head = sentence.head(of: current) else { return nil }
            switch token(current).relation {
            case .aclRelcl: return head
            case .ccomp where current != index && isFinite(current) && current > head: return nil
            default: current = head
            }
        }
        return nil
    }

    // MARK: Forms

    func isVerbal(_ index: Int) -> Bool {
        token(index).upos == .verb || token(index).upos == .aux
    }

    func isNominal(_ index: Int) -> Bool {
        switch token(index).upos {
        case .noun, .propn, .pron, .num, .x: true
        case .adj, .det: token(index).relation != .amod
        default: false
        }
    }

    func hasMark(_ predicate: Int) -> Bool {
        sentence.child(of: predicate, by: .mark) != nil
    }

    /// Whether the predicate has a tense of its own, by its form or an auxiliary.
    func isFinite(_ predicate: Int) -> Bool {
        switch token(predicate).xpos {
        case .vbd, .vbz, .vbp: return true
        default: break
        }
        return sentence.children(of: predicate).contains { child in
            switch token(child).relation {
            case .aux, .auxPass, .cop:
                switch token(child).xpos {
                case .vbd, .vbz, .vbp, .md: true
                default: false
                }
            default: false
            }
        }
    }
}
