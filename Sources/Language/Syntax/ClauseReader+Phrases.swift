package import Facts

extension ClauseReader {
    /// The tokens of the noun phrase of a head word, without its preposition, what is joined to it,
    /// and what is added to it (relative clauses, participles, appositions).
    ///
    /// "of …" and other phrases that depend on the head belong to it.
    package func phrase(of head: Int) -> Range<Int> {
        extent(of: head) { relation in
            switch relation {
            case .acl, .aclRelcl, .appos, .conj, .cc, .parataxis, .advcl, .advclRelcl, .ccomp,
                .list, .discourse, .dep:
                false
            default: true
            }
        }
    }

    /// The same with everything that depends on the head, but its preposition.
    package func fullPhrase(of head: Int) -> Range<Int> {
        extent(of: head) { _ in true }
    }

    /// The head and its modifiers alone: no "of …" either.
    package func corePhrase(of head: Int) -> Range<Int> {
        extent(of: head) { relation in
            switch relation {
            case .det, .detPredet, .amod, .compound, .nummod, .flat, .nmodPoss, .fixed, .advmod,
                .goeswith, .nmodDesc:
                true
            default: false
            }
        }
    }

    /// The text of a range of tokens.
    package func span(of range: Range<Int>) -> TextSpan {
        guard let first = range.first, let last = range.last, last < sentence.tokens.count else {
            return TextSpan(Int(sentence.span.start), Int(sentence.span.start))
        }
        return token(first).span.union(token(last).span)
    }

    /// The word of a range on which the others depend; a noun if several could be.
    package func head(of range: Range<Int>) -> Int? {
        var best: Int?
        for index in range.clamped(to: sentence.tokens.indices) {
            if let head = sentence.head(of: index), range.contains(head) { continue }
            let isNominal = token(index).upos == .noun || token(index).upos == .propn
            if best == nil || isNominal { best = index }
            if isNominal { break }
        }
        return best
    }

    /// The heads of the phrases joined to this one: "A, B and C" gives B and C for A.
    package func conjuncts(of head: Int) -> [Int] {
        sentence.children(of: head).filter { child in
            guard token(child).relation == .conj else { return false }
            // A verb joined to a noun is an error of the parser, or a clause: no phrase.
            let isVerb = token(child).upos == .verb || token(child).upos == .aux
            return !isVerb || token(head).upos == .verb
        }
    }

    /// The heads of the appositions of a phrase: "Mr. Lee, the minister" gives minister for Lee.
    package func appositions(of head: Int) -> [Int] {
        sentence.children(of: head).filter { token($0).relation == .appos }
    }

    /// The range from the first to the last token of a subtree, without its case markers, and
    /// without punctuation at its ends.
    private func extent(
        of head: Int, keeping accepts: (DependencyRelation) -> Bool
    ) -> Range<Int> {
        var first = head
        var last = head
        var stack = [head]
        var budget = sentence.tokens.count
        while let index = stack.popLast(), budget > 0 {
            budget -= 1
            for child in sentence.children(of: index) {
                let relation = token(child).relation
                if relation == .punct { continue }
                if index == head {
                    if relation == .case || relation == .mark || relation == .cc { continue }
                    if relation == .cop || relation == .aux || !accepts(relation) { continue }
                    if relation == .nsubj || relation == .nsubjPass { continue }
                }
                first = min(first, child)
                last = max(last, child)
                stack.append(child)
            }
        }
        return first..<(last + 1)
    }
}
