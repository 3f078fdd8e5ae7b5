/// The 256 values a weight of the model may have: a byte codes each.
///
/// Steps grow with the value (by one up to 16, then by 1/16), so that a byte is as good as 16 bits:
/// linear steps cost 1.9 points of LAS. The lowest bit is the sign. Whole numbers only, for the
/// same table on every machine.
enum WeightCodes {
    /// What 1 of an averaged weight is here.
    static let unit = 64

    /// The value of each code.
    static let values: [Int16] = {
        var values: [Int16] = []
        var magnitude = 3
        while values.count < 256 {
            values.append(Int16(min(magnitude, 32767)))
            values.append(Int16(-min(magnitude, 32767)))
            magnitude = max(magnitude + 1, magnitude * 17 / 16)
        }
        return values
    }()

    /// The code whose value lies nearest; `nil` for less than the smallest value.
    static func code(of value: Int) -> UInt8? {
        let magnitude = abs(value)
        guard magnitude >= Int(values[0]) else { return nil }
        var low = 0
        var high = 127
        while low < high {
            let middle = (low + high + 1) / 2
            if Int(values[2 * middle]) <= magnitude { low = middle } else { high = middle - 1 }
        }
        if low < 127,
            Int(values[2 * low + 2]) - magnitude < magnitude - Int(values[2 * low])
        {
            low += 1
        }
        return UInt8(2 * low + (value < 0 ? 1 : 0))
    }
}
