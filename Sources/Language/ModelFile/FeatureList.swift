internal import CProcessor

/// The features of one decision, as keys; a template is the position in the list.
///
/// Writes to memory that its owner keeps; the owner gives room for `capacity` keys.
struct FeatureList {
    static let capacity = 192

    let keys: UnsafeMutablePointer<UInt64>
    private(set) var count = 0
    private let filter: UnsafePointer<UInt64>
    private let filterSize: UInt64

    /// An empty list for decisions by these weights, or by none that are laid out yet.
    init(keys: UnsafeMutablePointer<UInt64>, for weights: SparseWeights? = nil) {
        self.keys = keys
        filter = weights?.filter ?? UnsafePointer(keys)
        filterSize = weights?.size ?? 0
    }

    /// A list that holds the first so many keys already.
    init(keys: UnsafeMutablePointer<UInt64>, count: Int) {
        self.init(keys: keys)
        self.count = count
    }

    @inline(__always)
    mutating func add(_ first: UInt64, _ second: UInt64 = 0, _ third: UInt64 = 0) {
        let key = FeatureHash.key(UInt64(truncatingIfNeeded: count), first, second, third)
        // The filter is asked first: what it says of this key is fetched while others are made.
        processor_fetch(filter + SparseWeights.block(of: key, in: filterSize))
        keys[count] = key
        count &+= 1
    }
}
