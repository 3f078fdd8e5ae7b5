extension ClauseReader {
    /// When, whether and with what certainty a predicate is asserted.
    package func mood(of predicate: Int) -> ClauseMood {
        mood(of: predicate, steps: Self.reach)
    }

    private func mood(of predicate: Int, steps: Int) -> ClauseMood {
        var mood = ClauseMood()
        readAuxiliaries(of: predicate, into: &mood)
        mood.negation = ownNegation(of: predicate)
        guard steps > 0 else { return mood }
        inherit(predicate, steps: steps, into: &mood)
        readConditionAndQuestion(of: predicate, into: &mood)
        return mood
    }

    /// Tense, aspect and modality by the verb's form and its auxiliaries.
    private func readAuxiliaries(of predicate: Int, into mood: inout ClauseMood) {
        let parts =
            children(of: predicate) { $0 == .aux || $0 == .auxPass || $0 == .cop } + [predicate]
        var isFirst = true
        for part in parts where part == predicate || part < predicate || isQuestion {
            let classes = part == predicate ? [] : classes(of: part)
            if let modality = Self.modality(of: classes) {
                mood.modality = modality
                mood.tense = modality == .future ? .future : .present
                isFirst = false
            } else if isFirst {
                switch token(part).xpos {
                case .vbd: mood.tense = .past
                case .vbz, .vbp: mood.tense = .present
                case .vbn where part == predicate && parts.count == 1 && isTopFinite(predicate):
                    // A past tense taken for a participle.
                    mood.tense = .past
                default: break
                }
                isFirst = mood.tense == .none
            }
            if part != predicate, token(part).lemmaHash == Self.have { mood.isPerfect = true }
        }
        if sentence.isAppointed(predicate) {
            mood.modality = .future
            mood.tense = .future
        }
        mood.isProgressive = token(predicate).xpos == .vbg && parts.count > 1
        mood.isImperative =
            parts.count == 1 && token(predicate).xpos == .vb && predicate == sentence.root
            && !hasSubject(predicate) && !hasMark(predicate)
    }

    private func isTopFinite(_ predicate: Int) -> Bool {
        switch token(predicate).relation {
        case .root, .ccomp, .acl, .aclRelcl: voice(of: predicate) == .active
        default: false
        }
    }

    private static func modality(of classes: WordClass) -> ClauseMood.Modality? {
        if classes.contains(.modalFuture) { return .future }
        if classes.contains(.modalPossible) { return .possible }
        if classes.contains(.modalAbility) { return .able }
        if classes.contains(.modalNecessary) { return .necessary }
        if classes.contains(.modalHypothetical) { return .hypothetical }
        return nil
    }

    // MARK: Negation

    private func ownNegation(of predicate: Int) -> Int? {
        for child in sentence.children(of: predicate) {
            let found = classes(of: child)
            switch token(child).relation {
            case .advmod, .aux, .ccPreconj, .cc:
                if found.contains(.negator) { return child }
            case .det where found.contains(.negativeDeterminer): return child
            case .mark, .case:
                if found.contains(.negativePreposition) { return child }
            case .nsubj, .nsubjPass, .obj:
                if let negation = negation(ofArgument: child) { return negation }
            default: continue
            }
        }
        return nil
    }

    /// "No troops left", "nobody left".
    private func negation(ofArgument argument: Int) -> Int? {
        if token(argument).upos == .pron, classes(of: argument).contains(.negator) {
            return argument
        }
        return sentence.children(of: argument).first {
            token($0).relation == .det && classes(of: $0).contains(.negativeDeterminer)
        }
    }

    // MARK: What the words above add

    private func inherit(_ predicate: Int, steps: Int, into mood: inout ClauseMood) {
        guard let head = sentence.head(of: predicate) else { return }
        switch token(predicate).relation {
        case .conj where isVerbal(predicate) && isVerbal(head) && mood.tense == .none:
            // "will meet and sign", "did not attack or kill": one auxiliary for both.
            let above = self.mood(of: head, steps: steps - 1)
            let shares = token(predicate).xpos == token(head).xpos
            mood.tense = above.tense
            if shares {
                mood.modality = above.modality
                mood.isPerfect = above.isPerfect
                mood.isProgressive = above.isProgressive
                if !hasSubject(predicate), mood.negation == nil { mood.negation = above.negation }
            }
        case .xcomp, .ccomp, .advcl, .acl:
            if isNegatedBy(head, predicate) {
                mood.negation = mood.negation == nil ? head : nil
            } else if token(predicate).relation == .xcomp, mood.negation == nil, steps > 0 {
                readGoingTo(head, steps: steps, into: &mood)
            }
        default: break
        }
    }

    /// "failed to go"; "kept him from going".
    private func isNegatedBy(_ head: Int, _ predicate: Int) -> Bool {
        let classes = classes(of: head)
        if isFinite(predicate) { return false }
        let relation = token(predicate).relation
        let isGerundAfterFrom =
            token(predicate).xpos == .vbg
            && sentence.children(of: predicate).contains { token($0).formHash == Self.from }
        if classes.contains(.negativeImplicative), isVerbal(head),
            relation == .xcomp || isGerundAfterFrom
        {
            return true
        }
        guard classes.contains(.negativeGerund), token(predicate).xpos == .vbg else { return false }
        return relation == .xcomp || isGerundAfterFrom
    }

    private static let from = FormHash.of("from")
    private static let go = FormHash.of("go")

    /// "is going to attack" is future.
    private func readGoingTo(_ head: Int, steps: Int, into mood: inout ClauseMood) {
        guard token(head).lemmaHash == Self.go, token(head).xpos == .vbg,
            sentence.child(of: head, by: .aux) != nil
        else { return }
        let above = self.mood(of: head, steps: steps - 1)
        mood.tense = .future
        mood.modality = .future
        mood.negation = mood.negation ?? above.negation
    }

    // MARK: Conditions and questions

    private func readConditionAndQuestion(of predicate: Int, into mood: inout ClauseMood) {
        var current = predicate
        for _ in 0..<Self.reach {
            let relation = token(current).relation
            if relation == .advcl || relation == .ccomp || relation == .root {
                for child in sentence.children(of: current) where token(child).relation == .mark {
                    guard classes(of: child).contains(.condition) else { continue }
                    if relation == .advcl {
                        mood.isConditional = true
                    } else {
                        mood.isQuestion = true
                    }
                }
            }
            guard relation != .root, relation != .aclRelcl, relation != .appos,
                let head = sentence.head(of: current)
            else { break }
            // What is said in a clause beside a condition is not conditional itself.
            current = head
        }
        if isQuestion, current == sentence.root { mood.isQuestion = true }
    }

    /// Whether the sentence ends with a question mark.
    private var isQuestion: Bool {
        for token in sentence.tokens.reversed() where token.upos == .punct {
            if token.formHash == Self.questionMark { return true }
            if token.span.count == 1, token.xpos == .sentenceEnd { return false }
        }
        return false
    }

    private static let questionMark = FormHash.of("?")
}
