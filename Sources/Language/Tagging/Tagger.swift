internal import Facts

/// Gives every word its UPOS and XPOS, from left to right.
///
/// An averaged perceptron (Collins 2002) over both tags together. A word that had one tag almost
/// always in training gets it without being scored.
struct Tagger: Sendable {
    /// The tags by number.
    let tags: [JointTag]
    /// Known words: the number of their class of tags (upper 16 bits) and, where the word needs no
    /// decision, its tag + 1 (lower 8 bits).
    let words: WordTable
    let weights: SparseWeights
    /// Outcomes the scores have room for.
    static let outcomes = 128

    /// Tags the tokens and leaves the numbers of the tags in the work space.
    func tag(_ tokens: inout ContiguousArray<Token>, in space: WorkSpace) {
        let count = tokens.count
        let shapes = space.shapes
        for index in 0..<count { lookUp(index, in: space) }
        var last = TaggerContext.before
        var secondLast = TaggerContext.before
        space.valuesOfCodes.withUnsafeBufferPointer { values in
            guard let values = values.baseAddress else { return }
            for index in 0..<count {
                var tag = Int(space.sureTags[index]) - 1
                if tag < 0 {
                    let context = TaggerContext(
                        shapes: shapes, classes: space.classes, count: count, index: index,
                        last: last, secondLast: secondLast)
                    var features = FeatureList(keys: space.keys)
                    context.write(to: &features)
                    space.clearScores(tags.count)
                    weights.add(
                        features, found: space.found, values: values, to: space.scores)
                    tag = space.best(of: tags.count)
                }
                space.tags[index] = UInt8(truncatingIfNeeded: tag)
                tokens[index].upos = tags[tag].upos
                tokens[index].xpos = tags[tag].xpos
                secondLast = last
                last = UInt64(tag)
            }
        }
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
