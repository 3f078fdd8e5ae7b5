internal import Facts
internal import Language

/// Joins predicates of one sentence that tell of one act: "killed in an attack".
struct EchoJoiner {
    let clause: TreeReader

    func joined(_ acts: [Act]) -> [Act] {
        var result: [Act] = []
        for act in acts {
            if let position = result.firstIndex(where: { isSame($0, act) }) {
                result[position] = join(result[position], act)
            } else {
                result.append(act)
            }
        }
        return result
    }

    private func isSame(_ first: Act, _ second: Act) -> Bool {
        guard first.type == second.type, first.status == second.status,
            !areDistinct(first, second)
        else { return false }
        if isDeedOf(first, second) { return true }
        guard agree(first.sources, second.sources), agree(first.targets, second.targets) else {
            return false
        }
        return isLinked(first.token, second.token) || isLinked(second.token, first.token)
            || shares(first, second)
    }

    /// "The ⟦bombings⟧ at the embassies ⟦killed⟧ ten passers-by": the building and the people are
    /// struck by one deed.
    private func isDeedOf(_ noun: Act, _ verb: Act) -> Bool {
        noun.type == .assault && clause.relation(noun.token) == .nsubj
            && clause.sentence.head(of: noun.token) == verb.token
            && !clause.isVerb(noun.token) && clause.isVerb(verb.token)
            && agree(noun.sources, verb.sources)
    }

    /// "Arrested five men and imposed a curfew" is two acts, though one actor did both.
    private func areDistinct(_ first: Act, _ second: Act) -> Bool {
        guard first.type == .coerce, let one = first.mode, let two = second.mode, one != two else {
            return false
        }
        return clause.isVerb(first.token) && clause.isVerb(second.token)
            && clause.relation(second.token) == .conj
    }

    private func shares(_ first: Act, _ second: Act) -> Bool {
        !first.sources.isEmpty && !first.targets.isEmpty
            && first.sources.contains { one in second.sources.contains { one.isSame(as: $0) } }
            && first.targets.contains { one in second.targets.contains { one.isSame(as: $0) } }
    }

    /// Empty sides agree with everything; others if they share a party or a country.
    private func agree(_ first: [Party], _ second: [Party]) -> Bool {
        first.isEmpty || second.isEmpty
            || first.contains { one in
                second.contains {
                    one.isSame(as: $0) || (one.country != nil && one.country == $0.country)
                }
            }
    }

    private func isLinked(_ lower: Int, _ upper: Int) -> Bool {
        var current = lower
        for _ in 0..<4 {
            guard let head = clause.sentence.head(of: current) else { return false }
            switch clause.relation(current) {
            case .nsubj, .nsubjPass, .obj, .obl, .nmod, .conj, .advcl, .acl, .xcomp, .oblAgent,
                .compound, .aclRelcl, .nmodPoss, .dep, .appos:
                break
            default: return false
            }
            if head == upper { return true }
            current = head
        }
        return false
    }

    private func join(_ first: Act, _ second: Act) -> Act {
        var (main, other) = first.weight >= second.weight ? (first, second) : (second, first)
        if clause.isVerb(other.token), !clause.isVerb(main.token) { swap(&main, &other) }
        var result = main
        if isDeedOf(first, second) {
            // Those whom the bombing struck are named with it, but did not kill.
            result.sources = first.sources
        } else if result.sources.isEmpty {
            result.sources = other.sources
        }
        let isWhole =
            (main.isSymmetric || other.isSymmetric)
            && Set(result.sources.map(\.country)).count > 1
        if isWhole {
            result.targets = []
        } else if result.targets.isEmpty {
            result.targets = other.targets
        } else if isDeedOf(first, second) {
            result.targets += other.targets.filter { one in
                !result.targets.contains { $0.isSame(as: one) }
            }
        }
        result.echoes += [other.token] + other.echoes
        result.rules += other.rules.filter { !result.rules.contains($0) }
        result.speaker = result.speaker ?? other.speaker
        return result
    }
}
