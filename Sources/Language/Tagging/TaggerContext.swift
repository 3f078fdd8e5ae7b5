/// What the tagger sees of one word: itself, its neighbours and the tags given so far.
///
/// It works from right to left: "last" and "before" are to the right of the word in the text.
struct TaggerContext {
    /// Stands for the tag before the sentence.
    static let before: UInt64 = 255

    /// The least class of a word that the training text had too seldom.
    static let firstUnknown: UInt64 = 1 << 40

    let shapes: UnsafeMutablePointer<WordShape>
    let classes: UnsafeMutablePointer<UInt64>
    let count: Int
    let index: Int
    let last: UInt64
    let secondLast: UInt64

    /// The class of a word the training text had too seldom: its end and its letters.
    static func unknownClass(of shape: WordShape) -> UInt64 {
        1 << 40 | shape.suffixes.1 << 16 | (shape.flags & 0xFFF)
    }

    @inline(__always)
    private func word(_ offset: Int) -> UInt64 {
        let place = index &- offset
        return place < 0 ? 1 : place >= count ? 2 : shapes[place].word
    }

    @inline(__always)
    private func tags(_ offset: Int) -> UInt64 {
        let place = index &- offset
        return place < 0 ? 1 : place >= count ? 2 : classes[place]
    }

    @inline(__always)
    private func flags(_ offset: Int) -> UInt64 {
        let place = index &- offset
        return place < 0 ? 1 << 20 : place >= count ? 1 << 21 : shapes[place].flags
    }

    @inline(__always)
    private func suffix(_ offset: Int) -> UInt64 {
        let place = index &- offset
        return place < 0 ? 1 : place >= count ? 2 : shapes[place].suffixes.2
    }

    /// Writes the features, always as many and in the same order.
    @inline(__always)
    func write(to list: inout FeatureList) {
        let shape = shapes[index]
        let own = classes[index]
        let first: UInt64 = index == 0 ? 1 : 0
        list.add(first)
        list.add(shape.word)
        list.add(shape.word, last)
        list.add(shape.suffixes.0)
        list.add(shape.suffixes.1)
        list.add(shape.suffixes.2)
        list.add(shape.suffixes.3)
        list.add(shape.suffixes.4)
        list.add(shape.prefixes.0)
        list.add(shape.prefixes.1)
        list.add(shape.prefixes.2)
        list.add(shape.shape)
        list.add(shape.flags, first)
        list.add(shape.suffixes.2, shape.flags, first)
        list.add(shape.suffixes.1, last)
        list.add(shape.suffixes.2, last)
        list.add(last)
        list.add(secondLast)
        list.add(last, secondLast)
        list.add(own)
        list.add(own, last)
        list.add(own, last, secondLast)
        writeNeighbours(to: &list, own: own, shape: shape)
    }

    @inline(__always)
    private func writeNeighbours(to list: inout FeatureList, own: UInt64, shape: WordShape) {
        list.add(word(-1))
        list.add(word(-2))
        list.add(word(1))
        list.add(word(2))
        list.add(word(-1), shape.word)
        list.add(shape.word, word(1))
        list.add(word(-1), own)
        list.add(own, word(1))
        list.add(word(-1), word(1))
        list.add(suffix(-1))
        list.add(suffix(1))
        list.add(tags(1))
        list.add(tags(1), own)
        list.add(tags(1), own, last)
        list.add(tags(1), last)
        list.add(tags(1), tags(2))
        list.add(tags(1), tags(2), own)
        list.add(tags(2))
        list.add(shape.suffixes.2, tags(1))
        list.add(shape.suffixes.1, last, tags(1))
        list.add(flags(-1), shape.flags, flags(1))
        list.add(shape.flags, last, tags(1))
        list.add(word(-2), word(-1), own)
        list.add(own, word(1), word(2))
        list.add(shape.word, last, tags(1))
    }
}
