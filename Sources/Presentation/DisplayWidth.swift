/// How many columns of a terminal a text takes.
package enum DisplayWidth {
    /// Wide East Asian characters and emoji take two columns, combining marks none.
    package static func of(_ text: some StringProtocol) -> Int {
        var isASCII = true
        for byte in text.utf8 where byte >= 0x80 {
            isASCII = false
            break
        }
        if isASCII { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// The width of one character as a reader sees it: that of its widest scalar.
    package static func of(_ character: Character) -> Int {
        var width = 0
        for scalar in character.unicodeScalars {
            // VARIATION SELECTOR-16 asks for the emoji form, which is wide.
            if scalar.value == 0xFE0F, width == 1 { width = 2 }
            // A flag is two regional indicators, drawn as one emoji.
            if (0x1F1E6...0x1F1FF).contains(scalar.value) { return 2 }
            width = max(width, of(scalar))
        }
        return width
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value < 0x20 ? 0 : 1 }
        if contains(CharacterWidthRanges.zero, scalar.value) { return 0 }
        return contains(CharacterWidthRanges.wide, scalar.value) ? 2 : 1
    }

    private static func contains(
        _ ranges: [(first: UInt32, last: UInt32)], _ value: UInt32
    ) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].last < value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].first <= value
    }
}
