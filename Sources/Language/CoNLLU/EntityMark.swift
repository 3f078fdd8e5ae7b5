/// A phrase that a treebank marks as naming or meaning something, as GUM's `Entity=` does.
package struct EntityMark: Sendable {
    /// Index of the sentence in its document.
    package let sentence: Int
    package let tokens: Range<Int>
    /// Phrases of a document with one id mean the same.
    package let id: String
    /// "person", "organization", "place", "time", "abstract" …
    package let type: String

    /// The word of the phrase whose head lies outside of it.
    package func head(in tokens: ContiguousArray<Token>) -> Int? {
        self.tokens.first { !self.tokens.contains(Int(tokens[$0].head)) }
    }

    /// The phrase without a possessive 's at its end, which GUM counts in.
    package func withoutPossessive(in tokens: ContiguousArray<Token>) -> Range<Int> {
        let last = self.tokens.upperBound - 1
        guard self.tokens.count > 1, tokens[last].xpos == .pos else { return self.tokens }
        return self.tokens.lowerBound..<last
    }
}
