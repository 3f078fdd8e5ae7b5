package import Facts
import Language
import Lexicon

/// Finds facts in a document: a function of (lexicon, model, document).
///
/// Same input, same output, to the byte. May be shared by threads.
package struct Extractor: Sendable {
    private let analyzer: Analyzer

    /// Throws if a table or model compiled into the program cannot be read.
    package init() throws(LexiconError) {
        self.analyzer = Analyzer()
    }

    package func findings(in document: Document) -> Findings {
        let parsed = analyzer.parse(document.text)
        return Findings(
            published: document.published, sentences: parsed.sentences.map(\.span))
    }
}
