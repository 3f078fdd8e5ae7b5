internal import Facts
internal import Language

/// How a word is written.
struct WordCase {
    let isCapitalised: Bool
    let isAllCapitals: Bool

    /// Letters beyond ASCII count as capitals if their UTF-8 encoding is that of À to Þ, or of a
    /// capital of Latin Extended-A (even code points), so that "Österreich" and "Šefčovič" do.
    init(_ token: Token, in text: [UInt8]) {
        let bytes = text[token.span.range]
        isCapitalised = WordCase.startsWithCapital(bytes)
        var capitals = 0
        var others = 0
        for byte in bytes {
            switch byte {
            case 0x41...0x5A: capitals += 1
            case 0x2E, 0x26, 0x30...0x39: break
            default: others += 1
            }
        }
        isAllCapitals = capitals >= 2 && others == 0
    }

    private static func startsWithCapital(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        if (0x41...0x5A).contains(first) { return true }
        guard bytes.count > 1 else { return false }
        let second = bytes[bytes.startIndex + 1]
        if first == 0xC3 { return (0x80...0x9E).contains(second) }
        return (0xC4...0xC5).contains(first) && second & 1 == 0
    }

    /// The hash of the word in small ASCII letters without its last bytes.
    func lowerHash(_ token: Token, in text: [UInt8], dropping count: Int) -> UInt64 {
        let lower = text[token.span.range].dropLast(count).map { byte in
            (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        return WordHash.of(lower.span)
    }
}
