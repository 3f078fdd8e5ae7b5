internal import Language

/// The words around a proper noun: its name and its phrase.
struct NameOutline {
    let head: Int
    /// The proper nouns in a row that belong together: "Trinity College".
    let core: Range<Int>

    init(head: Int, in sentence: ParsedSentence) {
        let tokens = sentence.tokens
        var start = head
        while start > 0, tokens[start - 1].upos == .propn,
            NameOutline.belongs(start - 1, to: head, tokens)
        {
            start -= 1
        }
        var end = head + 1
        while end < tokens.count {
            if tokens[end].upos == .propn, (start..<end).contains(Int(tokens[end].head)) {
                end += 1
            } else if tokens[end].xpos == .hyph || tokens[end].xpos == .sym, end + 1 < tokens.count,
                tokens[end + 1].upos == .propn, (start..<end).contains(Int(tokens[end + 1].head))
            {
                end += 2
            } else {
                break
            }
        }
        self.head = head
        self.core = start..<end
    }

    private static func belongs(
        _ word: Int, to head: Int, _ tokens: ContiguousArray<Token>
    ) -> Bool {
        let above = Int(tokens[word].head)
        return above == head || above == Int(tokens[head].head) || (word...head).contains(above)
    }

    /// The phrase that the word heads: with determiners, modifiers and relative clauses; without
    /// preposition, apposition and conjuncts, which are phrases of their own.
    static func extent(of head: Int, in sentence: ParsedSentence) -> Range<Int> {
        var first = head
        var last = head
        var open: [Int] = []
        for child in sentence.children(of: head)
        where isInside(sentence.tokens[child].relation) {
            open.append(child)
        }
        while let word = open.popLast() {
            first = min(first, word)
            last = max(last, word)
            open.append(contentsOf: sentence.children(of: word))
        }
        while last > head, sentence.tokens[last].upos == .punct,
            sentence.tokens[last].xpos != .closingBracket,
            sentence.tokens[last].xpos != .closingQuote
        {
            last -= 1
        }
        if last > first, sentence.tokens[last].xpos == .pos { last -= 1 }
        return first..<(last + 1)
    }

    private static func isInside(_ relation: DependencyRelation) -> Bool {
        switch relation {
        case .det, .amod, .compound, .nummod, .nmodPoss, .flat, .nmodDesc, .detPredet, .goeswith,
            .fixed, .ccPreconj, .nmodUnmarked, .nmod, .acl, .aclRelcl, .advclRelcl:
            true
        default: false
        }
    }
}
