/// What one element of a time pattern accepts.
struct TimeAtomTest: Hashable, Sendable {
    /// A run of digits by length and value, both ends included.
    struct Digits: Hashable, Sendable {
        let lengths: ClosedRange<Int>
        let values: ClosedRange<Int32>
        /// Only multiples of this.
        var step: Int32 = 1
    }

    /// Per word of the vocabulary: 0 no, 1 yes, 2 with a capital.
    var words: [UInt8]
    /// Classes that give the value, in order.
    var classes: [Int] = []
    var digits: [Digits] = []
    var takesAnyLetters = false
    var takesCapitalised = false
    var mustTouch = false
    var needsCapital = false

    /// The named kinds of number, by what a calendar can hold.
    static let digitClasses: [String: Digits] = [
        "INT": Digits(lengths: 1...9, values: 0...999_999_999),
        "LONGINT": Digits(lengths: 3...9, values: 0...999_999_999),
        "DAY": Digits(lengths: 1...2, values: 1...31),
        "MONTHNUM": Digits(lengths: 1...2, values: 1...12),
        "YEAR": Digits(lengths: 4...4, values: 1000...2999),
        "MODERNYEAR": Digits(lengths: 4...4, values: 1500...2059),
        "ANYYEAR": Digits(lengths: 1...4, values: 1...9999),
        "YY": Digits(lengths: 2...2, values: 0...99),
        "HOUR": Digits(lengths: 1...2, values: 0...24),
        "CLOCKHOUR": Digits(lengths: 1...2, values: 1...12),
        "TWO": Digits(lengths: 2...2, values: 0...59),
        "DAYTWO": Digits(lengths: 2...2, values: 1...31),
        "MONTHTWO": Digits(lengths: 2...2, values: 1...12),
        "MILITARY": Digits(lengths: 4...4, values: 0...2359),
        "WEEKTWO": Digits(lengths: 2...2, values: 1...53),
        "DECADEYEAR": Digits(lengths: 4...4, values: 1000...2990, step: 10),
    ]

    @inline(__always)
    func accepts(_ atom: TimeAtom) -> Bool {
        if mustTouch && atom.hasSpaceBefore { return false }
        return acceptsWord(atom)
    }

    /// The same, wherever the atom stands.
    @inline(__always)
    func acceptsWord(_ atom: TimeAtom) -> Bool {
        if needsCapital && !atom.isCapitalised { return false }
        if atom.word >= 0 {
            let state = words[Int(atom.word)]
            if state == 1 || (state == 2 && atom.isCapitalised) { return true }
        }
        if atom.isDigits {
            for kind in digits where kind.lengths.contains(atom.count) {
                if kind.values.contains(atom.number), atom.number % kind.step == 0 { return true }
            }
        }
        if takesAnyLetters && atom.isLetters { return true }
        return takesCapitalised && atom.isCapitalised
    }
}
