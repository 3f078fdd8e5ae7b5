/// The features of one decision, as keys; a template is the position in the list.
///
/// Writes to memory that its owner keeps; the owner gives room for `capacity` keys.
struct FeatureList {
    static let capacity = 192

    let keys: UnsafeMutablePointer<UInt64>
    private(set) var count = 0

    /// A list that holds the first so many keys already; by itself none.
    init(keys: UnsafeMutablePointer<UInt64>, count: Int = 0) {
        self.keys = keys
        self.count = count
    }

    @inline(__always)
    mutating func add(_ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0) {
        keys[count] = FeatureHash.key(UInt64(truncatingIfNeeded: count), first, second, third)
        count &+= 1
    }
}
