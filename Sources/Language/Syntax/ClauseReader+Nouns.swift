extension ClauseReader {
    /// What belongs to a noun of happening, as "attack" in "Iran's attack on the base".
    package func noun(at noun: Int) -> NounFrame {
        let support = support(of: noun)
        var obliques = obliques(of: noun)
        if let support, support.role != .oblique {
            obliques += support.clause.obliques.filter { $0.token != noun }
            obliques.sort { $0.token < $1.token }
        }
        return NounFrame(
            noun: noun, possessors: possessors(of: noun), modifiers: modifiers(of: noun),
            obliques: obliques, support: support,
            negation: negation(ofNoun: noun) ?? support?.clause.mood.negation)
    }

    /// Whose a noun is: by 's, by a possessive pronoun, by "whose".
    package func possessors(of noun: Int) -> [ClauseArgument] {
        children(of: noun, by: .nmodPoss)
    }

    /// Nouns and adjectives before a noun, in text order.
    package func modifiers(of noun: Int) -> [Int] {
        children(of: noun) { $0 == .amod || $0 == .compound || $0 == .nmodDesc }
            .flatMap { [$0] + conjuncts(of: $0) }
    }

    /// The verb that carries a noun: its head, if the noun is subject, object or oblique there.
    func support(of noun: Int) -> NounSupport? {
        var index = noun
        // "held talks and meetings": the second noun has the verb of the first.
        for _ in 0..<Self.reach where token(index).relation == .conj {
            guard let head = sentence.head(of: index), !isVerbal(head) else { return nil }
            index = head
        }
        if sentence.child(of: index, by: .cop) != nil {
            return NounSupport(
                verb: index, role: .predicate, isLight: true, clause: clause(of: index))
        }
        guard let verb = sentence.head(of: index) else { return nil }
        guard isVerbal(verb) else { return nil }
        let role: NounSupport.Role
        switch token(index).relation {
        case .obj, .nsubjPass: role = .object
        case .nsubj, .nsubjOuter: role = voice(of: verb) == .passive ? .object : .subject
        case .obl, .oblAgent: role = .oblique
        default: return nil
        }
        return NounSupport(
            verb: verb, role: role, isLight: classes(of: verb).contains(.lightVerb),
            clause: clause(of: verb))
    }

    private func negation(ofNoun noun: Int) -> Int? {
        for child in sentence.children(of: noun) {
            let found = classes(of: child)
            switch token(child).relation {
            case .det where found.contains(.negativeDeterminer): return child
            case .case where found.contains(.negativePreposition): return child
            case .advmod where found.contains(.negator): return child
            default: continue
            }
        }
        return nil
    }
}
