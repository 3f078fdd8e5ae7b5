internal import Facts

/// Reads counts as news writes them: digits with commas, and number words up to twenty.
enum NumberWords {
    /// `nil` for anything that is no count.
    static func value(of bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        if (0x30...0x39).contains(first) {
            var value = 0
            for byte in bytes where byte != 0x2C {
                guard (0x30...0x39).contains(byte), value < 1_000_000_000 else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        let lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return words[WordHash.of(lower.span)]
    }

    private static let words: [UInt64: Int] = {
        let names = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen", "twenty",
        ]
        return Dictionary(
            uniqueKeysWithValues: names.enumerated().map { (WordHash.of($1), $0 + 1) })
    }()
}
