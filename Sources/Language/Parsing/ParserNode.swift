/// A word as the parser sees it: what it is, and what was attached to it so far.
struct ParserNode {
    /// Hash of the lemma.
    var word: UInt64 = 0
    /// Number of the tag + 1; 0 for no word.
    var tag: UInt64 = 0
    /// Hash of the lemma of a case, mark or determiner-like word attached to it, or 0.
    var function: UInt64 = 0
    /// Sets of the relations of the words attached to the left and right.
    var leftLabels: UInt64 = 0
    var rightLabels: UInt64 = 0
    var leftmost: Int32
    var secondLeftmost: Int32
    var rightmost: Int32
    var secondRightmost: Int32
    var leftCount: Int32 = 0
    var rightCount: Int32 = 0
    var head: Int32 = -1
    /// The noun that ends the phrase after this word, or the empty word.
    var nounAhead: Int32
    /// The relation + 1; 0 before it is attached.
    var label: UInt8 = 0

    /// The verb that follows next, or the empty word.
    var verbAhead: Int32
    /// The commas and the conjunctions before this word.
    var commasBefore: Int32 = 0
    var conjunctionsBefore: Int32 = 0
    /// The head that the first parser chose (the number of words for the root), or the empty word.
    var guessedHead: Int32
    /// The last word whose guessed head this is, or -1.
    var lastGuessedChild: Int32 = -1
    /// The relation that the first parser chose + 1, and how sure it was of the head: 0 … 4.
    var guessedLabel: UInt8 = 0
    var sureness: UInt8 = 0

    /// A word without anything attached; `none` is the place of the empty word.
    init(none: Int32) {
        leftmost = none
        secondLeftmost = none
        rightmost = none
        secondRightmost = none
        nounAhead = none
        verbAhead = none
        guessedHead = none
    }
}
