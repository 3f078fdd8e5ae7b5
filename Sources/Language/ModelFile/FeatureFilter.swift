/// Tells most features that a model does not have, from a table a hundredth of the model's size.
///
/// More than half of the features of a decision were left out of the model. To look each up in
/// its block is to wait for memory; this table stays in the processor's cache. One word of 64 bits
/// for each block: a bit for each feature whose search begins there, by its fingerprint.
enum FeatureFilter {
    /// Fills the table for the blocks of `SparseWeights`, as many words as there are blocks.
    static func fill(
        _ words: UnsafeMutablePointer<UInt64>, for blocks: UnsafeBufferPointer<UInt64>
    ) {
        let count = blocks.count / SparseWeights.wordsInBlock
        for block in 0..<count {
            let bits = bits(of: block, in: blocks)
            words[block] |= bits
            // A feature whose block was full lies in a later one.
            var home = block
            repeat {
                home = home == 0 ? count - 1 : home - 1
                guard isFull(home, in: blocks), home != block else { break }
                words[home] |= bits
            } while true
        }
    }

    /// The place of the bit of a fingerprint.
    @inline(__always)
    static func bit(of fingerprint: UInt64) -> UInt64 { fingerprint & 63 }

    private static func fingerprint(
        _ place: Int, of block: Int, in blocks: UnsafeBufferPointer<UInt64>
    ) -> UInt64 {
        let word = blocks[block * SparseWeights.wordsInBlock + 3 + place / 4]
        return word >> UInt64(place % 4 * 16) & 0xFFFF
    }

    private static func isFull(_ block: Int, in blocks: UnsafeBufferPointer<UInt64>) -> Bool {
        fingerprint(SparseWeights.featuresInBlock - 1, of: block, in: blocks) != 0
    }

    private static func bits(of block: Int, in blocks: UnsafeBufferPointer<UInt64>) -> UInt64 {
        var bits: UInt64 = 0
        for place in 0..<SparseWeights.featuresInBlock {
            let fingerprint = Self.fingerprint(place, of: block, in: blocks)
            if fingerprint != 0 { bits |= 1 << bit(of: fingerprint) }
        }
        return bits
    }
}
