/// How a model file begins, and its checksum. Little-endian throughout.
///
/// | byte | holds |
/// |---|---|
/// | 0 | the letters `ARCHLANG` |
/// | 8 | version, 32 bits |
/// | 12 | number of sections, 32 bits |
/// | 16 | checksum of all that follows byte 64, 64 bits |
/// | 24 | checksum of the training text, 64 bits |
/// | 32 | length of the file, 64 bits |
/// | 64 | for each section: number (64 bits), offset (64), length in bytes (64) |
///
/// Sections begin at multiples of 64, so that they can be used where they lie.
enum ModelLayout {
    static let magic: UInt64 = 0x474E_414C_4843_5241
    static let version: UInt32 = 2
    static let headerLength = 64
    static let alignment = 64

    static func aligned(_ offset: Int) -> Int {
        (offset + alignment - 1) / alignment * alignment
    }

    /// A checksum of bytes, eight at a time; no cryptography.
    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state = FeatureHash.second ^ UInt64(bytes.count)
        var index = 0
        while index + 8 <= bytes.count {
            let block = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            state = FeatureHash.fold(state ^ UInt64(littleEndian: block), FeatureHash.third)
            state ^= state << 1 &+ 1
            index += 8
        }
        while index < bytes.count {
            state = FeatureHash.fold(state ^ UInt64(bytes[index]) ^ 0x100, FeatureHash.third)
            index += 1
        }
        return state
    }
}
