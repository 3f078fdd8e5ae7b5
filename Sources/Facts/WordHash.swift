/// A 64-bit hash of a word's bytes: the key of every table of words.
///
/// Stable across runs and machines (Swift's own `Hasher` is seeded per process), so that it may be
/// stored. wyhash-style folding multiplication over eight bytes at a time.
package enum WordHash {
    private static let first: UInt64 = 0xA076_1D64_78BD_642F
    private static let second: UInt64 = 0xE703_7ED1_A0B4_28DB

    @inline(__always)
    private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }

    /// The hash of the bytes as they are. Never 0, so that 0 may mark an empty slot.
    @inline(__always)
    package static func of(_ bytes: Span<UInt8>) -> UInt64 {
        var state = first ^ UInt64(truncatingIfNeeded: bytes.count)
        var block: UInt64 = 0
        var filled: UInt64 = 0
        for index in bytes.indices {
            block |= UInt64(bytes[index]) &<< filled
            filled &+= 8
            if filled == 64 {
                state = fold(state ^ block, second)
                block = 0
                filled = 0
            }
        }
        let hash = fold(state ^ block, first ^ second)
        return hash == 0 ? 1 : hash
    }

    /// The hash of a word's UTF-8 bytes.
    package static func of(_ word: String) -> UInt64 {
        let bytes = Array(word.utf8)
        return of(bytes.span)
    }
}
