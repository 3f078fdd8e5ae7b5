/// Sentences with gold annotation, as a CoNLL-U file holds them.
///
/// The words are laid out in a text of their own, so that the tokens have spans like those of
/// any document: each word followed by a space unless `SpaceAfter=No` or inside a multiword token.
package struct Treebank: Sendable {
    /// The words of all sentences; the spans index it.
    package let text: [UInt8]
    package var sentences: [TreebankSentence]

    package init(text: [UInt8], sentences: [TreebankSentence]) {
        self.text = text
        self.sentences = sentences
    }

    /// The form of a token.
    package func form(_ token: Token) -> String {
        String(decoding: text[token.span.range], as: UTF8.self)
    }
}
