internal import Lexicon

/// The actor noun of each word of a sentence, if it is one.
///
/// Keeps numbers, not rows: a row is long, and a document may have millions of words.
struct WordNouns {
    private let rows: [ActorNoun]
    private let numbers: [Int32]

    /// `numbers` are indices of `rows`; -1 for none.
    init(rows: [ActorNoun], numbers: [Int32]) {
        self.rows = rows
        self.numbers = numbers
    }

    subscript(word: Int) -> ActorNoun? {
        let number = Int(numbers[word])
        return number < 0 ? nil : rows[number]
    }
}
