/// A table from words to numbers below 2^24, read in place.
///
/// An open hash table of a power of two; a slot holds 40 bits of the word's hash and the number.
struct WordTable: @unchecked Sendable {
    let slots: UnsafeBufferPointer<UInt64>

    /// The number of the word; `nil` for a word that is not there.
    @inline(__always)
    func value(of word: UInt64) -> UInt64? {
        guard let slots = slots.baseAddress else { return nil }
        let mask = UInt64(truncatingIfNeeded: self.slots.count &- 1)
        var place = word & mask
        while true {
            let slot = slots[Int(truncatingIfNeeded: place)]
            if slot == 0 { return nil }
            if (slot ^ word) >> 24 == 0 { return slot & 0xFF_FFFF }
            place = (place &+ 1) & mask
        }
    }

    /// The slots of a table with the words, at most three quarters full.
    static func slots(_ words: [(word: UInt64, value: UInt64)]) -> [UInt64] {
        var size = 16
        while size * 3 < words.count * 4 + 4 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for (word, value) in words {
            var place = Int(word & UInt64(size - 1))
            while slots[place] != 0 { place = (place + 1) & (size - 1) }
            slots[place] = (word >> 24) << 24 | value
        }
        return slots
    }
}
