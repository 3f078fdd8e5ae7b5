package import Facts

/// The text of a document read as sentences with trees.
package struct ParsedDocument: Sendable {
    /// The document's bytes; every span indexes them.
    package let text: [UInt8]
    package let sentences: [ParsedSentence]
    /// Spells lemmas, for output; rules compare `Token.lemmaHash`.
    package let lemmas: LemmaSpeller

    package init(text: [UInt8], sentences: [ParsedSentence], lemmas: LemmaSpeller) {
        self.text = text
        self.sentences = sentences
        self.lemmas = lemmas
    }

    /// The words at a span, for output.
    package func words(at span: TextSpan) -> String {
        String(decoding: text[span.range], as: UTF8.self)
    }

    /// The form of a token as the text writes it.
    package func form(_ token: Token) -> String { words(at: token.span) }

    /// The lemma of a token.
    package func lemma(_ token: Token) -> String {
        lemmas.spelling(of: token, form: text[token.span.range])
    }
}
