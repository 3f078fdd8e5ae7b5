/// The weights of a linear model, read in place: features to the outcomes they speak for.
///
/// A hash table of blocks of 64 bytes, which a processor fetches at once. A block has room for 20
/// features: a number where its entries start (32 bits), how many entries each feature has (20
/// bytes), and the upper 16 bits of each key, never 0 (20 × 2 bytes). A feature whose block is full
/// lies in the next. An entry is an outcome (8 bits) and the code of a weight (`WeightCodes`).
struct SparseWeights: @unchecked Sendable {
    static let wordsInBlock = 8
    static let featuresInBlock = 20

    /// The blocks, eight words each.
    let blocks: UnsafeBufferPointer<UInt64>
    private let entries: UnsafePointer<UInt16>?
    private let filter: UnsafePointer<UInt64>

    init(blocks: UnsafeBufferPointer<UInt64>, entries: UnsafeBufferPointer<UInt16>) {
        self.blocks = blocks
        self.entries = entries.baseAddress
        filter = FeatureFilter.table(of: blocks)
    }

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
    /// First what the filter lets through, then a look at all blocks, then the search in them, then
    /// all entries: what does not wait for each other the processor does at the same time.
    @inline(__always)
    func add(
        _ features: FeatureList, found: UnsafeMutablePointer<UInt64>,
        values: UnsafePointer<Int16>, to scores: UnsafeMutablePointer<Int32>
    ) {
        guard let words = blocks.baseAddress, let entries else { return }
        let size = UInt64(truncatingIfNeeded: blocks.count / Self.wordsInBlock)
        let keys = features.keys
        var count = 0
        for index in 0..<features.count {
            let key = keys[index]
            let bits = filter[Self.block(of: key, in: size)]
            keys[count] = key
            let bit = FeatureFilter.bit(of: Self.fingerprint(of: key))
            count &+= Int(truncatingIfNeeded: (bits &>> bit) & 1)
        }
        for index in 0..<count {
            found[index] = words[Self.block(of: keys[index], in: size) &* Self.wordsInBlock &+ 3]
        }
        var hits = 0
        for index in 0..<count {
            let range = find(keys[index], found[index], words, size)
            found[hits] = range
            hits &+= range != 0 ? 1 : 0
        }
        // The first entry of each is fetched before any is used: they lie anywhere, and the loops
        // below end at different places, which a processor does not foresee.
        for index in 0..<hits {
            let start = Int(truncatingIfNeeded: found[index] & 0xFFFF_FFFF)
            found[index] |= UInt64(truncatingIfNeeded: entries[start]) << 48
        }
        for index in 0..<hits {
            let range = found[index]
            var place = Int(truncatingIfNeeded: range & 0xFFFF_FFFF)
            let end = place &+ Int(truncatingIfNeeded: (range >> 32) & 0xFF)
            var entry = UInt16(truncatingIfNeeded: range >> 48)
            while true {
                scores[Int(truncatingIfNeeded: entry >> 8)] &+=
                    Int32(truncatingIfNeeded: values[Int(truncatingIfNeeded: entry & 255)])
                place &+= 1
                if place >= end { break }
                entry = entries[place]
            }
        }
    }

    private static let ones: UInt64 = 0x0001_0001_0001_0001

    /// Where the entries of a key start (lower half) and how many there are; 0 if it is unknown.
    @inline(__always)
    private func find(
        _ key: UInt64, _ first: UInt64, _ words: UnsafePointer<UInt64>, _ size: UInt64
    ) -> UInt64 {
        let pattern = Self.fingerprint(of: key) &* Self.ones
        var number = Self.block(of: key, in: size)
        var prints = first
        while true {
            let block = words + number &* Self.wordsInBlock
            for word in 0..<5 {
                // A lane of 16 bits that is 0 after the exclusive or: the lowest is exact.
                let other = prints ^ pattern
                let match = (other &- Self.ones) & ~other & (Self.ones &<< 15)
                if match != 0 {
                    return Self.range(block, word &* 4 &+ match.trailingZeroBitCount &>> 4)
                }
                if word < 4 { prints = block[word &+ 4] }
            }
            if prints >> 48 == 0 { return 0 }
            number = number &+ 1 == Int(truncatingIfNeeded: size) ? 0 : number &+ 1
            prints = words[number &* Self.wordsInBlock &+ 3]
        }
    }

    /// The start and the number of entries of the feature at a place of a block.
    @inline(__always)
    private static func range(_ block: UnsafePointer<UInt64>, _ place: Int) -> UInt64 {
        let counts = (block[0] >> 32, block[1], block[2])
        let start =
            (block[0] & 0xFFFF_FFFF) &+ sum(counts.0, of: place)
            &+ sum(counts.1, of: place &- 4) &+ sum(counts.2, of: place &- 12)
        let own =
            place < 4
            ? counts.0 >> UInt64(place &* 8)
            : place < 12
                ? counts.1 >> UInt64(place &* 8 &- 32) : counts.2 >> UInt64(place &* 8 &- 96)
        return start | (own & 0xFF) << 32
    }

    /// The sum of the first so many bytes.
    @inline(__always)
    private static func sum(_ bytes: UInt64, of count: Int) -> UInt64 {
        if count <= 0 { return 0 }
        let kept = count >= 8 ? bytes : bytes & ((1 << UInt64(count &* 8)) &- 1)
        let pairs = (kept & 0x00FF_00FF_00FF_00FF) &+ (kept >> 8 & 0x00FF_00FF_00FF_00FF)
        return (pairs &* ones) >> 48
    }
}
