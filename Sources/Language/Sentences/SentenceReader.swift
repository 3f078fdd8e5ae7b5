internal import Facts
package import Lexicon

/// Cuts text into sentences and words: the first stage of reading.
///
/// Holds nothing that changes; may be shared by threads.
package struct SentenceReader: Sendable {
    private let tokenizer: Tokenizer
    private let splitter: SentenceSplitter

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        let words = try SegmentationWords()
        self.tokenizer = Tokenizer(words: words)
        self.splitter = SentenceSplitter(words: words)
    }

    /// The sentences in text order; none is empty or longer than `SentenceLimit.words`.
    ///
    /// Every byte that is neither white space nor control lies in exactly one token. Invalid UTF-8 and
    /// NUL are tolerated. Linear in the length of the text. Of a text beyond 2 GiB only the
    /// beginning is read.
    package func sentences(in text: [UInt8]) -> [Sentence] {
        let bytes = text.span.extracting(0..<min(text.count, Int(Int32.max)))
        var sentences: [Sentence] = []
        for paragraph in ParagraphFinder.paragraphs(in: bytes) {
            let pieces = tokenizer.pieces(in: bytes, paragraph: paragraph)
            for range in splitter.sentences(of: pieces) {
                for part in SentenceLimit.parts(of: range, in: pieces) {
                    sentences.append(sentence(part, of: pieces))
                }
            }
        }
        return sentences
    }

    private func sentence(
        _ range: Range<Int>, of pieces: ContiguousArray<Piece>
    ) -> Sentence {
        var tokens = ContiguousArray<Token>()
        tokens.reserveCapacity(range.count)
        for index in range {
            let piece = pieces[index]
            let isLast = index + 1 == range.upperBound
            tokens.append(
                Token(
                    span: TextSpan(Int(piece.start), Int(piece.end)), formHash: piece.hash,
                    hasSpaceAfter: isLast || pieces[index + 1].start > piece.end))
        }
        let span = TextSpan(
            Int(pieces[range.lowerBound].start), Int(pieces[range.upperBound - 1].end))
        return Sentence(span: span, tokens: tokens)
    }
}
