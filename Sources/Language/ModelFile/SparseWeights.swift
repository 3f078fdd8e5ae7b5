/// The weights of a linear model, read in place: features to the outcomes they speak for.
///
/// An open hash table of a power of two; a slot holds 24 bits of the key, the number of entries
/// and where they start; an entry is an outcome and the code of a weight (`WeightCodes`).
struct SparseWeights: @unchecked Sendable {
    let slots: UnsafeBufferPointer<UInt64>
    let entries: UnsafeBufferPointer<UInt16>

    /// The slot of a feature: upper 24 bits of its key, count, start.
    static func slot(key: UInt64, count: Int, start: Int) -> UInt64 {
        (key >> 40) << 40 | UInt64(count) << 32 | UInt64(start)
    }

    /// Adds the weights of the features to the scores of the outcomes.
    ///
    /// First all look-ups, then all entries: the look-ups do not wait for each other, and the
    /// processor fetches many at a time.
    @inline(__always)
    func add(
        _ features: FeatureList, found: UnsafeMutablePointer<UInt64>,
        values: UnsafePointer<Int16>, to scores: UnsafeMutablePointer<Int32>
    ) {
        guard let slots = slots.baseAddress, let entries = entries.baseAddress else { return }
        let mask = UInt64(truncatingIfNeeded: self.slots.count &- 1)
        let count = features.count
        for index in 0..<count {
            found[index] = slots[Int(truncatingIfNeeded: features.keys[index] & mask)]
        }
        var hits = 0
        for index in 0..<count {
            let key = features.keys[index]
            var slot = found[index]
            var place = key & mask
            while slot != 0, (slot ^ key) >> 40 != 0 {
                place = (place &+ 1) & mask
                slot = slots[Int(truncatingIfNeeded: place)]
            }
            found[hits] = slot
            hits &+= slot != 0 ? 1 : 0
        }
        for index in 0..<hits {
            let slot = found[index]
            let start = Int(truncatingIfNeeded: slot & 0xFFFF_FFFF)
            let end = start &+ Int(truncatingIfNeeded: slot >> 32 & 0xFF)
            var place = start
            while place < end {
                let entry = entries[place]
                scores[Int(truncatingIfNeeded: entry >> 8)] &+=
                    Int32(truncatingIfNeeded: values[Int(truncatingIfNeeded: entry & 255)])
                place &+= 1
            }
        }
    }
}
