/// The smallest piece of text that time patterns know: letters, digits, or one mark.
///
/// Finer than a token, so that "1:30pm", "Friday's", "mid-1990s" and "p.m." are read the same way
/// however they were tokenised.
struct TimeAtom: Sendable {
    var start: Int32
    var end: Int32
    /// Index in the vocabulary; -1 for a word that no pattern mentions.
    var word: Int32
    /// The value of a run of at most nine digits; -1 for anything else.
    var number: Int32
    /// White space comes before it.
    var hasSpaceBefore: Bool
    /// A blank line or the beginning of the text comes before it: no expression crosses this.
    var startsParagraph: Bool
    var isCapitalised: Bool
    var isLetters: Bool

    var count: Int { Int(end - start) }
    var isDigits: Bool { number >= 0 }
}
