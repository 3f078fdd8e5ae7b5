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
    }
}
