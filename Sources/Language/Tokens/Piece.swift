/// A word or mark cut out of a paragraph, with what the sentence splitter wants to know of it.
struct Piece: Sendable {
    enum Kind: UInt8, Sendable {
        case word, number
        /// A capital with a full stop, as "J."
        case initial
        /// Letters with stops between them, as "U.S." or "a.m."
        case dotted
        /// A word of `abbreviations.tsv` with its stop.
        case title, month, weekday, mayEnd, unit, reference
        case period, ender, ellipsis
        case openQuote, closeQuote, straightQuote, apostrophe
        case openBracket, closeBracket
        case comma, colon, dash, bullet, symbol
    }

    var start: Int32
    var end: Int32
    var hash: UInt64
    var kind: Kind
    /// Whether it begins with a capital letter.
    var isCapitalised = false
    /// Whether it holds two letters or more, none of them small.
    var isAllCaps = false
    /// Whether white space (or the edge of the paragraph) stands before it.
    var followsSpace = false
}
