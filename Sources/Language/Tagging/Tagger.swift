/// Gives every word its UPOS and XPOS.
///
/// An averaged perceptron (Collins 2002) over both tags together, from right to left, which is a
/// little better than from left to right (UPOS 96.5 against 96.4 on gum-dev) and as good as both one
/// after the other. A word that had one tag almost always in training gets it without being scored.
struct Tagger: Sendable {
    /// The tags by number.
    let tags: [JointTag]
    /// Known words: the number of their class of tags (upper 16 bits) and, where the word needs no
    /// decision, its tag + 1 (lower 8 bits).
    let words: WordTable
    let weights: SparseWeights
    /// Outcomes the scores have room for.
    static let outcomes = 128

    /// Finds the numbers of the tags of so many words whose shapes are in the work space, and
    /// leaves them there.
    func tag(_ count: Int, in space: WorkSpace) {
        for index in 0..<count { lookUp(index, in: space) }
        var last = TaggerContext.before
        var secondLast = TaggerContext.before
        space.valuesOfCodes.withUnsafeBufferPointer { values in
            guard let values = values.baseAddress else { return }
            for index in stride(from: count &- 1, through: 0, by: -1) {
                var tag = Int(space.sureTags[index]) - 1
                if tag < 0 {
                    var features = FeatureList(keys: space.keys, for: weights)
                    context(of: index, count, last, secondLast, in: space).write(to: &features)
                    space.clearScores(tags.count)
                    weights.add(
                        features, room: space.lists, values: values, to: space.scores)
                    tag = space.best(of: tags.count)
                }
                space.tags[index] = UInt8(truncatingIfNeeded: tag)
                secondLast = last
                last = UInt64(tag)
            }
        }
    }

    /// What the tagger sees of a word.
    @inline(__always)
    func context(
        of index: Int, _ count: Int, _ last: UInt64, _ secondLast: UInt64, in space: WorkSpace
    ) -> TaggerContext {
        TaggerContext(
            shapes: space.shapes, classes: space.classes, count: count, index: index,
            last: last, secondLast: secondLast)
    }

    /// Finds the class of a word and its sure tag.
    @inline(__always)
    func lookUp(_ index: Int, in space: WorkSpace) {
        let shape = space.shapes[index]
        if let value = words.value(of: shape.word) {
            space.classes[index] = value >> 8 | 0x10000
            space.sureTags[index] = UInt8(truncatingIfNeeded: value)
        } else {
            space.classes[index] = TaggerContext.unknownClass(of: shape)
            space.sureTags[index] = 0
        }
    }
}
