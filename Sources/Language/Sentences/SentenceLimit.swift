/// Cuts what no writer meant as one sentence: lists without full stops, tables, files of one line.
///
/// Some work on a sentence grows with the square of its length; the limit keeps the whole linear.
enum SentenceLimit {
    /// The longest sentence in words and marks. That of the treebanks has 159, of laws some 400.
    static let words = 500
    /// No part is shorter than this because of a better place to cut.
    private static let least = 250

    /// The range itself, or parts of it in order, each within the limit.
    ///
    /// Cuts behind the best mark in the second half of what may stay together: a stop, else a
    /// colon, semicolon or dash, else a comma or bracket; of equals the last.
    static func parts(of sentence: Range<Int>, in pieces: ContiguousArray<Piece>) -> [Range<Int>] {
        guard sentence.count > words else { return [sentence] }
        var parts: [Range<Int>] = []
        var start = sentence.lowerBound
        while sentence.upperBound - start > words {
            var cut = start + words
            var best = 0
            for index in (start + least)..<(start + words) {
                let rank = rank(of: pieces[index].kind)
                guard rank > 0, rank >= best else { continue }
                best = rank
                cut = index + 1
            }
            parts.append(start..<cut)
            start = cut
        }
        parts.append(start..<sentence.upperBound)
        return parts
    }

    /// How good a place to cut there is behind a mark; 0 for none.
    private static func rank(of kind: Piece.Kind) -> Int {
        switch kind {
        case .period, .ender: 3
        case .colon, .ellipsis, .dash: 2
        case .comma, .closeBracket, .closeQuote: 1
        default: 0
        }
    }
}
