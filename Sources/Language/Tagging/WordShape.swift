/// What the letters of a word tell without a dictionary, as hashes.
struct WordShape {
    /// The word in lower case, curly quotes and dashes made plain, digits of numbers made 0.
    var word: UInt64 = 0
    /// The last 1 … 5 bytes of it; 0 where it is shorter.
    var suffixes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
    /// The first 1 … 3 bytes of it.
    var prefixes: (UInt64, UInt64, UInt64) = (0, 0, 0)
    /// Classes of letters, runs shortened: `Xx`, `X.X.`, `0-x`.
    var shape: UInt64 = 0
    /// `isCapital` and others, as bits.
    var flags: UInt64 = 0

    static let capital: UInt64 = 1
    static let allCapitals: UInt64 = 2
    static let digit: UInt64 = 4
    static let hyphen: UInt64 = 8
    static let letter: UInt64 = 16
    static let small: UInt64 = 32
    static let foreign: UInt64 = 64
    static let period: UInt64 = 128

    /// Whether the word has capitals and no small letters.
    var isShouted: Bool { flags & (Self.capital | Self.small) == Self.capital }
}
