/// Memory that one thread uses for one sentence after the other. Owns it.
final class WorkSpace {
    private(set) var room = 0
    private(set) var shapes: UnsafeMutablePointer<WordShape>
    /// For each word the class of tags it may have.
    private(set) var classes: UnsafeMutablePointer<UInt64>
    /// For each word the tag it surely has + 1, or 0.
    private(set) var sureTags: UnsafeMutablePointer<UInt8>
    /// For each word the number of the tag it was given.
    private(set) var tags: UnsafeMutablePointer<UInt8>
    /// The same for some words of a sentence that are parsed as if they stood alone.
    private(set) var partTags: UnsafeMutablePointer<UInt8>
    /// For each word how sure the parser was of its head: 0 … 4.
    private(set) var sureness: UnsafeMutablePointer<UInt8>
    let keys: UnsafeMutablePointer<UInt64>
    /// Room for two lists of features.
    let lists: UnsafeMutablePointer<UInt64>
    let scores: UnsafeMutablePointer<Int32>
    let valuesOfCodes = WeightCodes.values
    private(set) var parse: ParserState

    init() {
        keys = .allocate(capacity: FeatureList.capacity)
        lists = .allocate(capacity: 2 * FeatureList.capacity)
        scores = .allocate(capacity: 256)
        room = 256
        shapes = .allocate(capacity: room)
        classes = .allocate(capacity: room)
        sureTags = .allocate(capacity: room)
        tags = .allocate(capacity: room)
        partTags = .allocate(capacity: room)
        sureness = .allocate(capacity: room)
        parse = ParserState(room: room)
    }

    deinit {
        freeWords()
        keys.deallocate()
        lists.deallocate()
        scores.deallocate()
    }

    /// Makes room for a sentence of so many words.
    func reserve(_ count: Int) {
        guard count > room else { return }
        freeWords()
        room = max(count, room * 2)
        shapes = .allocate(capacity: room)
        classes = .allocate(capacity: room)
        sureTags = .allocate(capacity: room)
        tags = .allocate(capacity: room)
        partTags = .allocate(capacity: room)
        sureness = .allocate(capacity: room)
        parse = ParserState(room: room)
    }

    private func freeWords() {
        shapes.deallocate()
        classes.deallocate()
        sureTags.deallocate()
        tags.deallocate()
        partTags.deallocate()
        sureness.deallocate()
        parse.deallocate()
    }

    @inline(__always)
    func clearScores(_ count: Int) {
        for index in 0..<count { scores[index] = 0 }
    }

    /// The outcome with the highest score; of equals the first.
    @inline(__always)
    func best(of count: Int) -> Int {
        var best = 0
        for index in 1..<max(1, count) where scores[index] > scores[best] { best = index }
        return best
    }
}
