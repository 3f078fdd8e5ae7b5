import Foundation

/// Finds what somebody who mistyped a word may have meant.
package enum Spelling {
    /// Lower case without diacritics, runs of spaces as one: `Erdoğan` and `ERDOGAN` are the same.
    package static func folded(_ text: some StringProtocol) -> String {
        if let ascii = foldedASCII(text) { return ascii }
        var scalars = String.UnicodeScalarView()
        for scalar in String(text).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
        where scalar.properties.generalCategory != .nonspacingMark {
            scalars.append(scalar == "ı" ? "i" : scalar)
        }
        return String(scalars).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The same for text of ASCII only, without the cost of Unicode; `nil` for other text.
    private static func foldedASCII(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            guard byte < 0x80 else { return nil }
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
            } else {
                bytes.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The candidates that lie within a third of the word's length, nearest first.
    ///
    /// Among equals the order of the candidates is kept, so pass the more frequent first.
    package static func nearest(
        to word: String, among candidates: some Sequence<String>, count: Int = 3
    ) -> [String] {
        guard let wanted = MistypedWord(word) else { return [] }
        var found: [(distance: Int, position: Int, text: String)] = []
        for (position, candidate) in candidates.enumerated() {
            let distance = wanted.distance(to: folded(candidate))
            if distance <= wanted.limit { found.append((distance, position, candidate)) }
        }
        found.sort { ($0.distance, $0.position) < ($1.distance, $1.position) }
        guard let best = found.first?.distance else { return [] }
        return found.filter { $0.distance <= best + 1 }.prefix(count).map(\.text)
    }
}
