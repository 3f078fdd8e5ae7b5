import Language

/// A tree as lines of text: `attacked → Rebels nsubj NOUN`.
enum TreeDrawing {
    static func lines(_ sentence: Sentence, of text: [UInt8]) -> [String] {
        func form(_ token: Token) -> String {
            String(decoding: text[token.span.range], as: UTF8.self)
        }
        return sentence.tokens.map { token in
            let head = token.head < 0 ? "ROOT" : form(sentence.tokens[Int(token.head)])
            return "\(head) → \(form(token)) \(token.relation.name) \(token.upos.name)"
        }
    }

    /// The same for a sentence of a document.
    static func lines(_ sentence: ParsedSentence, of text: [UInt8]) -> [String] {
        lines(Sentence(span: sentence.span, tokens: sentence.tokens), of: text)
    }
}
