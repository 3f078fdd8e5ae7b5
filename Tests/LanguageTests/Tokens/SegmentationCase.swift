import Facts
import Language
import Testing

/// A text and its sentences, words divided by blanks.
struct SegmentationCase: Sendable, CustomTestStringConvertible {
    let text: String
    let sentences: [String]

    init(_ text: String, _ sentences: String...) {
        self.text = text
        self.sentences = sentences
    }

    var testDescription: String { text }

    /// The sentences as the reader cuts them.
    func read() throws -> [String] {
        let bytes = Array(text.utf8)
        return try SentenceReader().sentences(in: bytes).map { sentence in
            sentence.tokens
                .map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
                .joined(separator: " ")
        }
    }
}
