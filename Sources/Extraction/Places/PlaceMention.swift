package import Facts

/// A place name at its position in the trees, resolved.
package struct PlaceMention: Sendable {
    package var sentence: Int
    /// Index of the head word in the sentence.
    package var head: Int
    package var place: Place

    package init(sentence: Int, head: Int, place: Place) {
        self.sentence = sentence
        self.head = head
        self.place = place
    }
}
