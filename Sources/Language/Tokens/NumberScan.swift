/// Recognises numbers that hold hyphens or strokes: dates and telephone numbers.
enum NumberScan {
    /// Where 1998-02-12, 11/28/2000, 9/11 or 555-0142 ends, if one begins at the offset.
    ///
    /// "8-10" is a range of two numbers and none of these.
    static func joinedEnd(_ start: Int, limit: Int, in bytes: Span<UInt8>) -> Int? {
        var groups = InlineArray<4, Int>(repeating: 0)
        var count = 0
        var separator: UInt8 = 0
        var index = start
        while count < 4 {
            let groupStart = index
            while index < limit, bytes[index] &- 0x30 < 10 { index += 1 }
            if index == groupStart { return nil }
            groups[count] = index - groupStart
            count += 1
            guard index < limit, bytes[index] == 0x2D || bytes[index] == 0x2F else { break }
            if separator != 0, bytes[index] != separator { return nil }
            separator = bytes[index]
            index += 1
        }
        guard count > 1, index == limit || !Glyph.at(index, in: bytes).isWordy else { return nil }
        if separator == 0x2D { return isHyphened(groups, count) ? index : nil }
        return isStroked(groups, count, start, in: bytes) ? index : nil
    }

    private static func isHyphened(_ groups: InlineArray<4, Int>, _ count: Int) -> Bool {
        switch count {
        case 2: groups[0] == 3 && groups[1] == 4
        case 3:
            (groups[0] == 4 && groups[1] == 2 && groups[2] == 2)
                || (groups[0] <= 2 && groups[1] <= 2 && (groups[2] == 2 || groups[2] == 4))
                || (groups[0] == 3 && groups[1] == 3 && groups[2] == 4)
        default: groups[0] == 1 && groups[1] == 3 && groups[2] == 3 && groups[3] == 4
        }
    }

    private static func isStroked(
        _ groups: InlineArray<4, Int>, _ count: Int, _ start: Int, in bytes: Span<UInt8>
    ) -> Bool {
        if count == 3 { return groups[0] <= 4 && groups[1] <= 2 }
        guard count == 2, groups[0] <= 2, groups[1] <= 2 else { return false }
        return value(start, groups[0], in: bytes) <= 12
            && value(start + groups[0] + 1, groups[1], in: bytes) <= 31
    }

    private static func value(_ start: Int, _ count: Int, in bytes: Span<UInt8>) -> Int {
        var value = 0
        for index in start..<(start + count) { value = value * 10 + Int(bytes[index] &- 0x30) }
        return value
    }

    /// Whether exactly three digits stand at the offset, as behind the comma of "1,500".
    static func hasThreeDigits(at start: Int, limit: Int, in bytes: Span<UInt8>) -> Bool {
        guard start + 3 <= limit else { return false }
        for index in start..<(start + 3) where bytes[index] &- 0x30 >= 10 { return false }
        return start + 3 == limit || bytes[start + 3] &- 0x30 >= 10
    }
}
