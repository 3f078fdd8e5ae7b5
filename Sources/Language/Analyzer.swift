internal import Facts
package import Lexicon

/// Reads English: bytes in, sentences with trees out.
///
/// A pure function of the model and the text; holds nothing that changes and may be shared by
/// threads.
package struct Analyzer: Sendable {
    private let reader: SentenceReader
    private let model: LanguageModel
    private let words: SyntaxWords
    private let inflections: InflectionTable
    private let particles: ParticleMender
    private let nouns: NounMender

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        self.reader = try SentenceReader()
        self.words = try SyntaxWords()
        self.inflections = try InflectionTable()
        self.particles = try ParticleMender()
        self.nouns = try NounMender()
        switch LanguageModel.embedded {
        case .success(let model): self.model = model
        case .failure(let error): fatalError("the model compiled in cannot be read: \(error)")
        }
    }

    /// Never throws: bytes that are not English become tokens all the same.
    package func parse(_ text: [UInt8]) -> ParsedDocument {
        parse(reader.sentences(in: text), of: text)
    }

    /// The same for text that has been cut into sentences and words already.
    package func parse(_ sentences: consuming [Sentence], of text: [UInt8]) -> ParsedDocument {
        let parser = SentenceParser(
            annotator: Annotator(model: model),
            divider: ReportDivider(words: words),
            times: BareTimes(words: words), inflections: inflections,
            verbs: FiniteVerbMender(inflections: inflections, words: words), nouns: nouns,
            particles: particles,
            infinitives: InfinitiveFinder(
                inflections: inflections, words: words, particles: particles))
        var sentences = sentences
        var parsed: [ParsedSentence] = []
        parsed.reserveCapacity(sentences.count)
        text.withUnsafeBufferPointer { bytes in
            for index in sentences.indices {
                // Moved out, so that neither are the words copied nor kept twice.
                var sentence = Sentence(span: sentences[index].span, tokens: [])
                swap(&sentence.tokens, &sentences[index].tokens)
                parser.annotate(&sentence, of: bytes)
                parsed.append(ParsedSentence(span: sentence.span, tokens: sentence.tokens))
            }
        }
        return ParsedDocument(
            text: text, sentences: parsed,
            lemmas: LemmaSpeller(model: model, inflections: inflections))
    }
}
