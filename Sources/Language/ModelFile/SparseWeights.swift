internal import CProcessor

/// The weights of a linear model: features to the outcomes they speak for.
///
/// A hash table of blocks of 64 bytes, which a processor fetches at once. A block has room for 20
/// features: a number where its entries start (32 bits), how far from there each feature's are (20
/// bytes), and the upper 16 bits of each key, never 0 (20 × 2 bytes). A feature whose block is full
/// lies in the next. An entry is an outcome (7 bits) and the code of a weight (`WeightCodes`); the
/// highest bit marks the last of a feature. Features with many entries, which are few but are met
/// in most decisions, have a row of plain weights instead, to be added many at a time.
///
/// `WeightUnpacker` makes it from the sections of a model file.
struct SparseWeights: @unchecked Sendable {
    static let wordsInBlock = 8
    static let featuresInBlock = 20
    /// A feature with more entries has a row. With twelve at most, the offsets in a block fit bytes.
    static let mostEntries = 12
    /// Outcomes a model may have: four more take what is added in vain.
    static let mostOutcomes = 124
    /// Instead of an outcome: the number of a row follows.
    static let rowMark: UInt64 = 127
    /// Weights of a row that are added at a time.
    typealias Line = SIMD32<Int16>
    private typealias HalfLine = SIMD16<Int32>
    private static let lineSize = 64

    /// How many blocks there are.
    let size: UInt64
    /// The blocks, eight words each.
    let blocks: UnsafePointer<UInt64>
    let filter: UnsafePointer<UInt64>
    let entries: UnsafePointer<UInt16>
    let rows: UnsafeRawPointer
    /// Lines of a row.
    let linesInRow: Int
    /// How many rows may be added up without more than 16 bits.
    let rowsTogether: Int

    /// The block where the search for a key begins: its lower half, scaled.
    @inline(__always)
    static func block(of key: UInt64, in count: UInt64) -> Int {
        Int(truncatingIfNeeded: ((key & 0xFFFF_FFFF) &* count) >> 32)
    }

    /// What a block keeps of a key.
    @inline(__always)
    static func fingerprint(of key: UInt64) -> UInt64 { max(key >> 48, 1) }

    /// Adds the weights of the features to the scores of the outcomes; the list is used up.
    ///
    /// `room` is for two lists, `scores` for 128 outcomes. One thing is done for all features
    /// before the next, without branches that a processor does not foresee: what does not wait for
    /// each other it then does at the same time.
    @inline(__always)
    func add(
        _ features: FeatureList, room: UnsafeMutablePointer<UInt64>,
        values: UnsafePointer<Int16>, to scores: UnsafeMutablePointer<Int32>
    ) {
        let keys = features.keys
        let hits = find(keys, sift(keys, features.count), room)
        // What is found gives way to its first four entries, the keys to where those lie; the
        // features with rows go to the second half of the room.
        let rowNumbers = room + FeatureList.capacity
        var listed = 0
        var rowed = 0
        for index in 0..<hits {
            let start = room[index]
            let first = four(at: start)
            let isRow = ((first >> 8 & 127) &+ 1) >> 7
            let number = ((first & 0xFF) | (first >> 8 & 0xFFFF00)) &* isRow
            let row = rows + Int(truncatingIfNeeded: number) &* linesInRow &* Self.lineSize
            for line in 0..<linesInRow { processor_fetch(row + line &* Self.lineSize) }
            rowNumbers[rowed] = number
            rowed &+= Int(truncatingIfNeeded: isRow)
            room[listed] = first
            keys[listed] = start
            listed &+= Int(truncatingIfNeeded: 1 &- isRow)
        }
        addEntries(listed, first: room, starts: keys, values, scores)
        addRows(rowNumbers, rowed, scores)
    }

    /// Keeps the keys that the filter lets through; returns how many.
    @inline(__always)
    private func sift(_ keys: UnsafeMutablePointer<UInt64>, _ count: Int) -> Int {
        var kept = 0
        for index in 0..<count {
            let key = keys[index]
            let number = Self.block(of: key, in: size)
            let bit = FeatureFilter.bit(of: Self.fingerprint(of: key))
            let isLikely = Int(truncatingIfNeeded: (filter[number] &>> bit) & 1)
            processor_fetch(blocks + (number &* isLikely) &* Self.wordsInBlock)
            keys[kept] = key
            kept &+= isLikely
        }
        return kept
    }

    /// Finds where the entries of the keys start; returns how many keys are known.
    @inline(__always)
    private func find(
        _ keys: UnsafeMutablePointer<UInt64>, _ count: Int, _ found: UnsafeMutablePointer<UInt64>
    ) -> Int {
        var hits = 0
        var left = count
        var step = 0
        while left > 0, step < size {
            var again = 0
            for index in 0..<left {
                let key = keys[index]
                let block = block(of: key, step)
                let match = Self.match(key, block)
                let isKnown = Int(truncatingIfNeeded: (match | (0 &- match)) >> 63)
                let start = Self.start(match, block)
                processor_fetch(entries + Int(truncatingIfNeeded: start) &* isKnown)
                found[hits] = start
                hits &+= isKnown
                keys[again] = key
                let isFull = Int(truncatingIfNeeded: ((block[7] >> 48) &+ 0xFFFF) >> 16)
                again &+= isFull & (1 &- isKnown)
            }
            left = again
            step &+= 1
            for index in 0..<left { processor_fetch(block(of: keys[index], step)) }
        }
        return hits
    }

    /// The block so many after that where the search for a key begins.
    @inline(__always)
    private func block(of key: UInt64, _ step: Int) -> UnsafePointer<UInt64> {
        let number = Self.block(of: key, in: size) &+ step
        let size = Int(truncatingIfNeeded: size)
        return blocks + (number < size ? number : number &- size) &* Self.wordsInBlock
    }

    private static let ones: UInt64 = 0x0001_0001_0001_0001

    /// A number whose lowest bit tells the place of the key in the block; 0 if it is not there.
    @inline(__always)
    private static func match(_ key: UInt64, _ block: UnsafePointer<UInt64>) -> UInt64 {
        let pattern = fingerprint(of: key) &* ones
        var places: UInt64 = 0
        for word in 0..<5 {
            // A lane of 16 bits that is 0 after the exclusive or: the lowest is exact.
            let other = block[word &+ 3] ^ pattern
            let lanes = (other &- ones) & ~other & (ones &<< 15)
            places |= lanes &>> (15 &- UInt64(truncatingIfNeeded: word))
        }
        return places
    }

    /// Where the entries of the feature start that matched.
    @inline(__always)
    private static func start(_ match: UInt64, _ block: UnsafePointer<UInt64>) -> UInt64 {
        let lowest = match.trailingZeroBitCount
        let place = (lowest & 15) &* 4 &+ lowest &>> 4
        let offset = UnsafeRawPointer(block).load(
            fromByteOffset: 4 &+ place, as: UInt8.self)
        return (block[0] & 0xFFFF_FFFF) &+ UInt64(truncatingIfNeeded: offset)
    }

    @inline(__always)
    private func four(at start: UInt64) -> UInt64 {
        UnsafeRawPointer(entries + Int(truncatingIfNeeded: start)).loadUnaligned(as: UInt64.self)
    }

    /// Adds lists of entries, four at a time; what lies beyond the last goes to outcomes that
    /// nobody reads.
    @inline(__always)
    private func addEntries(
        _ count: Int, first: UnsafePointer<UInt64>, starts: UnsafePointer<UInt64>,
        _ values: UnsafePointer<Int16>, _ scores: UnsafeMutablePointer<Int32>
    ) {
        for index in 0..<count {
            var four = first[index]
            var start = starts[index]
            while true {
                let ends = four & (Self.ones &<< 15)
                let own = ends ^ (ends &- 1)
                four = (four & own) | (~own & 0x7F00_7E00_7D00_7C00)
                for _ in 0..<4 {
                    scores[Int(truncatingIfNeeded: (four >> 8) & 127)] &+=
                        Int32(truncatingIfNeeded: values[Int(truncatingIfNeeded: four & 255)])
                    four &>>= 16
                }
                if ends != 0 { break }
                start &+= 4
                four = self.four(at: start)
            }
        }
    }

    /// Adds rows: some in 16 bits, then their sum in 32.
    @inline(__always)
    private func addRows(
        _ numbers: UnsafePointer<UInt64>, _ count: Int, _ scores: UnsafeMutablePointer<Int32>
    ) {
        var first = 0
        while first < count {
            let end = min(first &+ rowsTogether, count)
            for line in 0..<linesInRow {
                var sum = Line.zero
                for index in first..<end {
                    let number = Int(truncatingIfNeeded: numbers[index]) &* linesInRow &+ line
                    sum &+= rows.load(
                        fromByteOffset: number &* Self.lineSize, as: Line.self)
                }
                Self.add(sum, to: scores + line &* Line.scalarCount)
            }
            first = end
        }
    }

    /// Adds a line: see `place(of:)` for its order.
    @inline(__always)
    private static func add(_ line: Line, to scores: UnsafeMutablePointer<Int32>) {
        let pairs = unsafeBitCast(line, to: HalfLine.self)
        let bits = HalfLine(repeating: 16)
        let halves = ((pairs &<< bits) &>> bits, pairs &>> bits)
        let scores = UnsafeMutableRawPointer(scores)
        let size = MemoryLayout<HalfLine>.size
        let sums = (
            scores.loadUnaligned(as: HalfLine.self) &+ halves.0,
            scores.loadUnaligned(fromByteOffset: size, as: HalfLine.self) &+ halves.1
        )
        scores.storeBytes(of: sums.0, as: HalfLine.self)
        scores.storeBytes(of: sums.1, toByteOffset: size, as: HalfLine.self)
    }

    /// Where the weight for an outcome stands in a row: the two halves of a line take turns, for
    /// that makes 32 bits of 16 in two steps.
    static func place(of outcome: Int) -> Int {
        let half = Line.scalarCount / 2
        let place = outcome % Line.scalarCount
        return outcome - place + (place < half ? place * 2 : (place - half) * 2 + 1)
    }
}
