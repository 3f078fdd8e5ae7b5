/// Where in a list, ordered by sentence, the entries of each sentence stand.
///
/// Looking through a whole document once for each of its sentences takes time quadratic in its
/// length; with this, a stage looks through the entries of one sentence.
struct SentenceRanges: Sendable {
    private let ranges: [Range<Int>]

    /// - Parameter sentences: the sentence of each entry, ascending; others are not found.
    init(of sentences: some Sequence<Int>, count: Int) {
        var ranges = [Range<Int>](repeating: 0..<0, count: count)
        for (position, sentence) in sentences.enumerated() where ranges.indices.contains(sentence) {
            let range = ranges[sentence]
            ranges[sentence] =
                range.isEmpty ? position..<position + 1 : range.lowerBound..<position + 1
        }
        self.ranges = ranges
    }

    /// Positions of the entries of a sentence; empty where it has none.
    subscript(sentence: Int) -> Range<Int> {
        ranges.indices.contains(sentence) ? ranges[sentence] : 0..<0
    }
}
