package import Facts

/// A place name of the text with the row of the gazetteer it means.
package struct FoundPlace: Sendable {
    package var sentence: Int
    /// Index of the head word in the sentence.
    package var head: Int
    package var span: TextSpan
    /// Index into the gazetteer.
    package var entry: Int
    /// Ids of other rows the name could mean, best first.
    package var alternatives: [String]
}
