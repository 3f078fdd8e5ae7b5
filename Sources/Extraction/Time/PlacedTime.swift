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
    /// Hash of the word before it, such as "until"; `nil` at the start of the sentence.
    let opener: UInt64?
    /// It belongs to a noun phrase and dates nothing but its noun.
    let isAttributive: Bool

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
        self.opener = first > 0 ? tokens[first - 1].formHash : nil
        if let noun = PlacedTime.described(by: first..<end, in: sentence) {
            self.governed = [noun]
            self.isAttributive = true
        } else {
            self.governed = PlacedTime.chain(from: head, in: sentence)
            self.isAttributive = PlacedTime.isPartOfPhrase(head, in: sentence)
        }
    }

    /// "the 1960 treaty", "the April 22 attack", "its 2016 election", "Friday's talks": the noun that
    /// an expression between determiner and noun describes; it says nothing of the verb.
    private static func described(by tokens: Range<Int>, in sentence: ParsedSentence) -> Int? {
        let words = sentence.tokens
        var next = tokens.upperBound
        guard next < words.count, tokens.lowerBound > 0 else { return nil }
        if words[next].xpos == .pos {
            next += 1
        } else {
            let before = words[tokens.lowerBound - 1]
            guard before.upos == .det || before.xpos == .prpPossessive || before.xpos == .pos,
                words[tokens.lowerBound].upos != .det
            else { return nil }
        }
        var noun: Int?
        while next < words.count {
            switch words[next].upos {
            case .noun, .propn: noun = next
            case .adj, .num: break
            default: return noun
            }
            next += 1
        }
        return noun
    }

    /// "the treaty of 1960", and what the tree hangs inside a noun phrase.
    private static func isPartOfPhrase(_ head: Int, in sentence: ParsedSentence) -> Bool {
        switch sentence.tokens[head].relation {
        case .nmodPoss, .compound, .amod, .nummod: true
        case .nmod: isOf(head, in: sentence)
        default: false
        }
    }

    private static let of = WordHash.of("of")

    private static func isOf(_ head: Int, in sentence: ParsedSentence) -> Bool {
        sentence.children(of: head).contains {
            sentence.tokens[$0].relation == .case && sentence.tokens[$0].formHash == of
        }
    }

    private static func chain(from head: Int, in sentence: ParsedSentence) -> [Int] {
        guard var token = sentence.head(of: head) else { return [] }
        var chain = [token]
        switch sentence.tokens[head].relation {
        // "last month's explosion", "the 2010 raid": only the noun is dated.
        case .nmodPoss, .compound, .amod, .nummod: return chain
        // "the treaty of 1960"
        case .nmod where isOf(head, in: sentence): return chain
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
