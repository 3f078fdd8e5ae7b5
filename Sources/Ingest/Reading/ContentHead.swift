/// The first bytes of an input, by which its format is recognised.
struct ContentHead: Sendable {
    /// At most 8 KB.
    let bytes: [UInt8]

    /// The same with ASCII capitals made small.
    private var small: [UInt8] { bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }

    /// Whether the text, a byte order mark and white space aside, begins with this, in any case.
    func begins(with prefix: String) -> Bool {
        let text = small.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
        return text.starts(with: prefix.utf8)
    }

    /// Whether the text holds this, given in lower case, in any case.
    func contains(_ words: String) -> Bool {
        small.firstRange(of: Array(words.utf8)) != nil
    }
}
