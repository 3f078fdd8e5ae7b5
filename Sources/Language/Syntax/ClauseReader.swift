/// Reads who does what to whom off the tree of one sentence.
///
/// Follows UD 2.16 through passives, control, relative clauses, participles and coordination. Trees
/// come from a parser that errs: every method accepts any tree, answers with less rather than
/// trapping, and where labels contradict word forms trusts the forms ("by" behind a participle is an
/// agent whatever its label). All paths up the tree are bounded.
package struct ClauseReader: Sendable {
    package let sentence: ParsedSentence
    let words: SyntaxWords
    /// How far up the tree arguments are sought.
    static let reach = 6

    package init(_ sentence: ParsedSentence, words: SyntaxWords) {
        self.sentence = sentence
        self.words = words
    }

    /// The clause of a predicate: a verb, or the noun or adjective of a copular clause.
    ///
    /// For a noun of happening ("the attack on") use `noun(at:)`.
    package func clause(of predicate: Int) -> Clause {
        let voice = voice(of: predicate)
        var subjects: [ClauseArgument] = []
        var objects = directObjects(of: predicate)
        var recipients = children(of: predicate, by: .iobj)
        let surface = expanded(surfaceSubject(of: predicate))
        if voice == .active {
            subjects = surface
        } else if objects.isEmpty {
            objects = surface
        } else {
            recipients = surface
        }
        var obliques = obliques(of: predicate)
        if voice == .passive {
            subjects = takeAgents(from: &obliques)
            if subjects.isEmpty { subjects = sharedAgents(of: predicate) }
        } else if objects.isEmpty {
            objects = sharedObjects(of: predicate)
        }
        return Clause(
            predicate: predicate, voice: voice, subjects: subjects, objects: objects,
            recipients: recipients, obliques: obliques,
            particle: sentence.child(of: predicate, by: .compoundPrt),
            complements: children(of: predicate) { $0 == .ccomp || $0 == .xcomp },
            adverbials: children(of: predicate) { $0 == .advcl },
            mood: mood(of: predicate))
    }

    /// Every verb and every predicate with a copula, in text order.
    package var predicates: [Int] {
        sentence.tokens.indices.filter { index in
            let token = sentence.tokens[index]
            if token.upos == .verb { return token.relation != .case && token.relation != .fixed }
            return sentence.child(of: index, by: .cop) != nil
        }
    }

    // MARK: Small steps

    func token(_ index: Int) -> Token { sentence.tokens[index] }

    func classes(of index: Int) -> WordClass {
        words.classes(of: token(index).lemmaHash).union(words.classes(of: token(index).formHash))
    }

    func children(of index: Int, where accepts: (DependencyRelation) -> Bool) -> [Int] {
        sentence.children(of: index).filter { accepts(token($0).relation) }
    }

    /// The children with a relation, relative pronouns resolved, coordination expanded.
    func children(of index: Int, by relation: DependencyRelation) -> [ClauseArgument] {
        var arguments: [ClauseArgument] = []
        for child in sentence.children(of: index) where token(child).relation == relation {
            arguments += expanded(resolved(child))
        }
        return arguments
    }

    /// What a token stands for: a relative pronoun stands for the word its clause describes.
    func resolved(_ index: Int) -> ClauseArgument {
        guard isRelativiser(index), let antecedent = antecedent(of: index) else {
            return ClauseArgument(token: index, path: .direct)
        }
        return ClauseArgument(token: antecedent, path: .relative)
    }

    /// An argument and the phrases joined to it by "and" or "or".
    func expanded(_ argument: ClauseArgument?) -> [ClauseArgument] {
        guard let argument else { return [] }
        // "the men and women who left": the pronoun stands for all of them.
        return [argument]
            + conjuncts(of: argument.token).map { conjunct in
                ClauseArgument(
                    token: conjunct,
                    path: argument.path == .direct ? .conjunct : argument.path)
            }
    }
}
