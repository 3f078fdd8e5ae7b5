internal import Facts

/// Cuts names into units and folds their letters, the same way for tables and for texts.
///
/// ASCII letters lose their case, accented Latin letters their accents (row by row in
/// `letter-folds.tsv`); full stops and apostrophes inside a word vanish; hyphens and slashes
/// separate; any other ASCII sign is a unit of its own, so that no name runs across a comma.
struct NameFolding: Sendable {
    /// Latin letters with accents lie in these two blocks of Unicode.
    static let firstBlock = 0xC0..<0x250
    static let secondBlock = 0x1E00..<0x1F00
    static let tableSize = 2 * (firstBlock.count + secondBlock.count)

    /// Two ASCII bytes for each letter of both blocks, case kept; 0 where there is none.
    private let table: [UInt8]

    /// - Parameter table: `tableSize` bytes.
    init(table: [UInt8]) {
        precondition(table.count == NameFolding.tableSize, "two bytes for each letter")
        self.table = table
    }

    /// The place of a letter in the table; `nil` outside both blocks.
    static func position(of scalar: Int) -> Int? {
        if firstBlock.contains(scalar) { return 2 * (scalar - firstBlock.lowerBound) }
        guard secondBlock.contains(scalar) else { return nil }
        return 2 * (firstBlock.count + scalar - secondBlock.lowerBound)
    }

    /// The units of the words, in text order. Linear in the bytes.
    func units(in text: Span<UInt8>, words: [TextSpan]) -> [NameUnit] {
        var reader = NameUnitReader(capacity: words.count)
        for (index, word) in words.enumerated() {
            reader.word = index
            var position = Int(word.start)
            let end = min(Int(word.end), text.count)
            while position < end { position = read(text, from: position, to: end, into: &reader) }
            reader.close(at: end)
        }
        return reader.units
    }

    /// The units of a name of the tables, whose words are separated by spaces. A possessive is a
    /// word of its own, as the tokeniser cuts it.
    func units(of name: String) -> [NameUnit] {
        let bytes = Array(name.utf8)
        var words: [TextSpan] = []
        var start = 0
        for position in 0...bytes.count {
            guard position == bytes.count || bytes[position] == 0x20 else { continue }
            if position > start {
                let isPossessive =
                    position - start > 2 && bytes[position - 2] == UInt8(ascii: "'")
                    && bytes[position - 1] == UInt8(ascii: "s")
                let middle = isPossessive ? position - 2 : position
                words.append(TextSpan(start, middle))
                if isPossessive { words.append(TextSpan(middle, position)) }
            }
            start = position + 1
        }
        return units(in: bytes.span, words: words)
    }

    /// Takes one character of the text; returns where the next begins.
    private func read(
        _ text: Span<UInt8>, from position: Int, to end: Int, into reader: inout NameUnitReader
    ) -> Int {
        let byte = text[position]
        if byte < 0x80 {
            switch NameFolding.classes[Int(byte)] {
            case .letter: reader.append(byte, at: position)
            case .dropped: break
            case .separator: reader.close(at: position)
            case .sign:
                reader.close(at: position)
                reader.append(byte, at: position)
                reader.close(at: position + 1)
            }
            return position + 1
        }
        let (scalar, length) = NameFolding.scalar(in: text, at: position, end: end)
        if let fold = NameFolding.position(of: scalar), table[fold] != 0 {
            reader.append(table[fold], at: position)
            if table[fold + 1] != 0 { reader.append(table[fold + 1], at: position) }
        } else if NameFolding.hyphens.contains(scalar) {
            reader.close(at: position)
        } else if !NameFolding.apostrophes.contains(scalar) {
            for offset in 0..<length { reader.append(text[position + offset], at: position) }
        }
        return position + length
    }

    /// The scalar at a position and its length in bytes; a torn one counts as one byte.
    private static func scalar(
        in text: Span<UInt8>, at position: Int, end: Int
    ) -> (scalar: Int, length: Int) {
        let lead = Int(text[position])
        if lead & 0xE0 == 0xC0, position + 1 < end {
            return ((lead & 0x1F) << 6 | Int(text[position + 1]) & 0x3F, 2)
        }
        if lead & 0xF0 == 0xE0, position + 2 < end {
            let middle = Int(text[position + 1]) & 0x3F
            return ((lead & 0x0F) << 12 | middle << 6 | Int(text[position + 2]) & 0x3F, 3)
        }
        return (lead, 1)
    }

    private enum ByteClass { case letter, dropped, separator, sign }

    private static let classes: [ByteClass] = (0..<128).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            .letter
        case UInt8(ascii: "."), UInt8(ascii: "'"): .dropped
        case UInt8(ascii: "-"), UInt8(ascii: "/"), 0...0x20: .separator
        default: .sign
        }
    }

    /// Hyphens and dashes of U+2010 to U+2015, and the no-break space.
    private static let hyphens: Set<Int> = [
        0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0xA0, 0x202F,
    ]
    /// Curly apostrophes and the letters that transcriptions use for hamza and ain.
    private static let apostrophes: Set<Int> = [0x2018, 0x2019, 0x201B, 0x2BB, 0x2BC, 0x2BE, 0x2BF]
}
