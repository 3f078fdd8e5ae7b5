internal import Facts

/// Cuts text into atoms.
struct TimeLexer: Sendable {
    let vocabulary: TimeVocabulary

    /// What a byte is: 0 white space, 1 letter, 2 digit, 3 mark.
    private static let classes: [UInt8] = (0..<256).map { byte in
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: 1
        case 0x30...0x39: 2
        case 0...0x20, 0x7F: 0
        default: 3
        }
    }

    /// The atoms of a text, in order. Linear in its length; takes any bytes.
    func atoms(of text: [UInt8]) -> ContiguousArray<TimeAtom> {
        var atoms = ContiguousArray<TimeAtom>()
        atoms.reserveCapacity(text.count / 4 + 8)
        let bytes = text.span
        let classes = TimeLexer.classes.span
        var lowered = [UInt8](repeating: 0, count: 24)
        var position = 0
        var newlines = 2
        var hasSpace = true
        while position < bytes.count {
            let byte = bytes[position]
            let kind = classes[Int(byte)]
            if kind == 0 {
                if byte == 0x0A { newlines += 1 }
                hasSpace = true
                position += 1
                continue
            }
            var atom = TimeAtom(
                start: Int32(position), end: 0, word: -1, number: -1, hasSpaceBefore: hasSpace,
                startsParagraph: newlines >= 2, isCapitalised: false, isLetters: false)
            if byte >= 0x80, let mark = TimeLexer.mark(in: bytes, at: position) {
                if mark.width == 2 {
                    position += 2
                    hasSpace = true
                    continue
                }
                lowered[0] = mark.byte
                position += mark.width
                atom.word = vocabulary.lookup(WordHash.of(lowered.span.extracting(0..<1)))
            } else if kind == 1 {
                position = readLetters(bytes, from: position, into: &atom, lowered: &lowered)
            } else if kind == 2 {
                position = TimeLexer.readDigits(bytes, from: position, into: &atom)
            } else {
                lowered[0] = byte
                position += 1
                atom.word = vocabulary.lookup(WordHash.of(lowered.span.extracting(0..<1)))
            }
            atom.end = Int32(position)
            atoms.append(atom)
            newlines = 0
            hasSpace = false
        }
        return atoms
    }

    /// A typographic mark in three bytes as its plain twin, or a no-break space (width 2).
    @inline(__always)
    private static func mark(in bytes: Span<UInt8>, at position: Int) -> (byte: UInt8, width: Int)?
    {
        let first = bytes[position]
        if first == 0xC2, position + 1 < bytes.count, bytes[position + 1] == 0xA0 {
            return (0x20, 2)
        }
        guard first == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80 else {
            return nil
        }
        switch bytes[position + 2] {
        case 0x90, 0x91, 0x92, 0x93: return (UInt8(ascii: "-"), 3)
        case 0x94, 0x95: return (UInt8(ascii: "_"), 3)
        case 0x98, 0x99: return (UInt8(ascii: "'"), 3)
        case 0x9C, 0x9D, 0x9E: return (UInt8(ascii: "\""), 3)
        default: return nil
        }
    }

    @inline(__always)
    private func readLetters(
        _ bytes: Span<UInt8>, from start: Int, into atom: inout TimeAtom, lowered: inout [UInt8]
    ) -> Int {
        let classes = TimeLexer.classes.span
        var position = start
        var count = 0
        while position < bytes.count, classes[Int(bytes[position])] == 1 {
            let byte = bytes[position]
            if byte == 0xE2 || byte == 0xC2, position > start,
                TimeLexer.mark(in: bytes, at: position) != nil
            {
                break
            }
            if count < 24 {
                lowered[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            }
            count += 1
            position += 1
        }
        atom.isLetters = true
        atom.isCapitalised = (0x41...0x5A).contains(bytes[start])
        if count <= 24 {
            atom.word = vocabulary.lookup(WordHash.of(lowered.span.extracting(0..<count)))
        }
        return position
    }

    @inline(__always)
    private static func readDigits(
        _ bytes: Span<UInt8>, from start: Int, into atom: inout TimeAtom
    ) -> Int {
        var position = start
        var value: Int32 = 0
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
            if position - start < 9 { value = value * 10 + Int32(bytes[position] - 0x30) }
            position += 1
        }
        atom.number = position - start <= 9 ? value : Int32.max
        return position
    }
}
