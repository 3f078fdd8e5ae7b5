package import Facts

/// A sentence with tags, lemmas and a dependency tree.
///
/// Heads form one tree: exactly one token has head -1. Children are listed in text order.
package struct ParsedSentence: Sendable {
    package let span: TextSpan
    package let tokens: ContiguousArray<Token>
    /// `childList[childStart[i] ..< childStart[i + 1]]` are the children of token `i`.
    private let childStart: ContiguousArray<Int32>
    private let childList: ContiguousArray<Int32>
    /// Index of the root; -1 in an empty sentence.
    package let root: Int

    /// Counts out the children of every token. Linear in the number of tokens.
    package init(span: TextSpan, tokens: ContiguousArray<Token>) {
        let count = tokens.count
        var start = ContiguousArray<Int32>(repeating: 0, count: count + 1)
        var root = -1
        for (index, token) in tokens.enumerated() {
            if token.head >= 0 { start[Int(token.head) + 1] += 1 } else { root = index }
        }
        for index in 0..<count { start[index + 1] += start[index] }
        var next = start
        var list = ContiguousArray<Int32>(repeating: 0, count: Int(start[count]))
        for (index, token) in tokens.enumerated() where token.head >= 0 {
            list[Int(next[Int(token.head)])] = Int32(index)
            next[Int(token.head)] += 1
        }
        self.span = span
        self.tokens = tokens
        self.childStart = start
        self.childList = list
        self.root = root
    }

    /// The indices of the words that depend on the token, in text order.
    package func children(of token: Int) -> LazyMapSequence<Slice<ContiguousArray<Int32>>, Int> {
        let range = Int(childStart[token])..<Int(childStart[token + 1])
        return Slice(base: childList, bounds: range).lazy.map { Int($0) }
    }

    /// The first child with the relation, if any.
    package func child(of token: Int, by relation: DependencyRelation) -> Int? {
        for child in children(of: token) where tokens[child].relation == relation { return child }
        return nil
    }

    /// The head of a token; `nil` for the root.
    package func head(of token: Int) -> Int? {
        let head = tokens[token].head
        return head < 0 ? nil : Int(head)
    }
}
