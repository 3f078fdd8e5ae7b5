/// Mixes small numbers and word hashes into the 64-bit keys of features.
///
/// Stable across runs and machines, for the keys are stored in the model.
enum FeatureHash {
    static let second: UInt64 = 0x9E37_79B9_7F4A_7C15
    static let third: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let last: UInt64 = 0xD6E8_FEB8_6659_FD93

    /// The upper half of the product folded on the lower.
    @inline(__always)
    static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }

    /// One key of the template's number and up to three values.
    @inline(__always)
    static func key(_ template: UInt64, _ first: UInt64, _ other: UInt64, _ last: UInt64) -> UInt64
    {
        let sum = first &+ (other &* second) &+ (last &* third)
        return fold(sum ^ ((template &+ 1) &* 0xA24B_AED4_963E_E407), Self.last)
    }
}
