/// Words between double quotation marks, over one or more sentences.
package struct Quotation: Hashable, Sendable {
    /// A token of a document.
    package struct Position: Hashable, Comparable, Sendable {
        package let sentence: Int
        package let token: Int

        package static func < (left: Position, right: Position) -> Bool {
            left.sentence != right.sentence
                ? left.sentence < right.sentence : left.token < right.token
        }
    }

    /// The first word behind the opening mark.
    package let first: Position
    /// The closing mark, or the last word of the paragraph where it is missing.
    package let last: Position

    /// Whether a token stands in the quotation.
    package func contains(token: Int, inSentence sentence: Int) -> Bool {
        let position = Position(sentence: sentence, token: token)
        return first <= position && position <= last
    }
}
