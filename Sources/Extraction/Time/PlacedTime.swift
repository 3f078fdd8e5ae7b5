internal import Facts
internal import Language

/// A time expression in the tree of its sentence.
struct PlacedTime: Sendable {
    /// Index into the expressions of the document.
    let index: Int
    /// Its tokens, end excluded.
    let tokens: Range<Int>
    /// The token whose own head lies outside.
    let head: Int
    /// The word that governs it; `nil` where it is the root.
    let governor: Int?
    /// The words it dates: its governor and, where that is a noun, the words above up to the verb.
    ///
    /// Parsers hang "a talk with X on Friday" on X; the talk and its verb are dated all the same.
    let governed: [Int]

    /// `nil` where the expression covers no token of the sentence.
    init?(_ expression: TimeExpression, index: Int, in sentence: ParsedSentence) {
        let tokens = sentence.tokens
        guard
            let first = tokens.firstIndex(where: { $0.span.end > expression.span.start }),
            tokens[first].span.start < expression.span.end
        else { return nil }
        var end = first
        while end < tokens.count, tokens[end].span.start < expression.span.end { end += 1 }
        var head = first
        for token in first..<end {
            guard let next = sentence.head(of: token) else {
                head = token
                break
            }
            if next < first || next >= end {
                head = token
                break
            }
        }
        self.index = index
        self.tokens = first..<end
        self.head = head
        self.governor = sentence.head(of: head)
        self.governed = PlacedTime.chain(from: head, in: sentence)
    }

    private static func chain(from head: Int, in sentence: ParsedSentence) -> [Int] {
        guard var token = sentence.head(of: head) else { return [] }
        var chain = [token]
        switch sentence.tokens[head].relation {
        // "last month's explosion", "the 2010 raid": only the noun is dated.
        case .nmodPoss, .compound, .amod, .nummod: return chain
        default: break
        }
        while chain.count < 5, sentence.tokens[token].upos != .verb {
            switch sentence.tokens[token].relation {
            case .nmod, .obl, .obj, .flat, .appos, .compound, .nmodUnmarked, .oblUnmarked,
                .nmodDesc:
                break
            default: return chain
            }
            guard let next = sentence.head(of: token) else { return chain }
            chain.append(next)
            token = next
        }
        return chain
    }
}
