/// A word that nothing is called, compared with what there is.
///
/// Tens of thousands of names are compared for one answer: which letters two words have is asked
/// before how they stand.
package struct MistypedWord {
    /// Distances above it say nothing: a third of the word's length.
    package let limit: Int

    private let text: String
    /// `nil` if it is not of ASCII only.
    private let bytes: [UInt8]?
    private let letters: UInt64

    /// `nil` for a word without letters.
    package init?(_ word: String) {
        text = Spelling.folded(word)
        guard !text.isEmpty else { return nil }
        limit = max(1, min(3, text.unicodeScalars.count / 3))
        let bytes = Array(text.utf8)
        self.bytes = bytes.allSatisfy { $0 < 0x80 } ? bytes : nil
        letters = MistypedWord.letters(of: bytes[...])
    }

    /// The distance to the whole candidate or, for a name of several words, to one of its words;
    /// more than `limit` if it is not near.
    ///
    /// - Parameter candidate: in lower case without diacritics.
    package func distance(to candidate: String) -> Int {
        guard let bytes else { return distanceOfScalars(to: candidate) }
        var other: [UInt8] = []
        other.reserveCapacity(candidate.utf8.count)
        for byte in candidate.utf8 {
            guard byte < 0x80 else { return distanceOfScalars(to: candidate) }
            other.append(byte)
        }
        let whole = distance(of: bytes, to: other[...])
        guard whole > limit, !bytes.contains(0x20), other.contains(0x20) else { return whole }
        let words = other.split(separator: 0x20)
        // A word of a longer name is a weaker hint than the whole of a name.
        return (words.map { distance(of: bytes, to: $0) }.min() ?? limit) + 1
    }

    private func distance(of bytes: [UInt8], to other: ArraySlice<UInt8>) -> Int {
        guard abs(bytes.count - other.count) <= limit else { return limit + 1 }
        let letters = MistypedWord.letters(of: other)
        let differing = max(
            (letters & ~self.letters).nonzeroBitCount, (self.letters & ~letters).nonzeroBitCount)
        guard differing <= limit else { return limit + 1 }
        return EditDistance.between(bytes[...], other, limit: limit)
    }

    private func distanceOfScalars(to candidate: String) -> Int {
        let whole = EditDistance.between(text, candidate, limit: limit)
        guard whole > limit, candidate.contains(" "), !text.contains(" ") else { return whole }
        let words = candidate.split(separator: " ")
        return (words.map { EditDistance.between(text, $0, limit: limit) }.min() ?? limit) + 1
    }

    /// A bit for each letter that occurs; each that only one word has is a slip at least.
    private static func letters(of bytes: ArraySlice<UInt8>) -> UInt64 {
        var letters: UInt64 = 0
        for byte in bytes { letters |= 1 << UInt64(byte & 63) }
        return letters
    }
}
