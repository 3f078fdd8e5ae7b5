internal import Facts

/// Gathers letters into units while a text is read.
struct NameUnitReader {
    private(set) var units: [NameUnit] = []
    /// Index of the word being read.
    var word = 0
    private var lower: [UInt8] = []
    private var cased: [UInt8] = []
    /// Where the first letter stands; -1 while there is none.
    private var start = -1
    private var hasLower = false
    private var hasUpper = false
    private var beginsLower = false

    init(capacity: Int) { units.reserveCapacity(capacity) }

    mutating func append(_ byte: UInt8, at position: Int) {
        let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
        let isLower = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
        if start < 0 {
            start = position
            beginsLower = isLower
        }
        hasUpper = hasUpper || isUpper
        hasLower = hasLower || isLower
        lower.append(isUpper ? byte | 0x20 : byte)
        cased.append(byte)
    }

    /// Ends the unit, if one has begun.
    mutating func close(at end: Int) {
        guard start >= 0 else { return }
        units.append(
            NameUnit(
                key: WordHash.of(lower.span), casedKey: WordHash.of(cased.span), start: start,
                end: end, word: word, isCapitalised: !beginsLower,
                isAllCapitals: hasUpper && !hasLower))
        lower.removeAll(keepingCapacity: true)
        cased.removeAll(keepingCapacity: true)
        start = -1
        hasLower = false
        hasUpper = false
        beginsLower = false
    }
}
