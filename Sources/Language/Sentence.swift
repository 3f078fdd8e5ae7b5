package import Facts

/// A sentence cut into words, before tagging.
package struct Sentence: Sendable {
    package var span: TextSpan
    package var tokens: ContiguousArray<Token>

    package init(span: TextSpan, tokens: ContiguousArray<Token>) {
        self.span = span
        self.tokens = tokens
    }
}
