/// What the letters of a word tell by themselves, as hashes.
package struct NameShape: Sendable {
    /// The last two, three and four bytes in lower case; 0 where the word is shorter.
    package let suffixes: (UInt64, UInt64, UInt64)
    /// The first three bytes.
    package let prefix: UInt64
    /// Its classes of letters, runs shortened: `Xx`, `X.X.`.
    package let shape: UInt64

    /// The shape of a word of a text.
    package init(_ token: Token, in text: [UInt8]) {
        let shape = text.withUnsafeBufferPointer { bytes in
            WordShape(UnsafeBufferPointer(rebasing: bytes[token.span.range]))
        }
        suffixes = (shape.suffixes.1, shape.suffixes.2, shape.suffixes.3)
        prefix = shape.prefixes.2
        self.shape = shape.shape
    }
}
