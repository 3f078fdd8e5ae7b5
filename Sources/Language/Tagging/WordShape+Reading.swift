internal import Facts

extension WordShape {
    /// Room for the bytes of a word in normal form; the rest of a longer word is not looked at.
    private static let room = 48

    /// The shape of the bytes of a word.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.room) { buffer in
            var shape = WordShape()
            let count = shape.normalise(bytes, into: buffer)
            let normal = UnsafeBufferPointer(start: buffer.baseAddress, count: count)
            shape.word = WordHash.of(normal.span)
            shape.takeAffixes(of: normal)
            return shape
        }
    }

    /// Writes the normal form and sets `flags` and `shape`; returns the length written.
    private mutating func normalise(
        _ bytes: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var count = 0
        var index = 0
        var runs: UInt64 = 1
        var lastKind: UInt64 = 0
        while index < bytes.count, count < Self.room - 3 {
            let (plain, width) = Self.plainByte(bytes, index)
            var byte = plain
            let kind = Self.kind(of: byte)
            flags |= kind
            if kind != lastKind || kind == Self.period {
                runs = FeatureHash.fold(runs ^ kind, FeatureHash.second)
                lastKind = kind
            }
            if kind == Self.capital { byte |= 32 }
            if kind == Self.digit { byte = UInt8(ascii: "0") }
            buffer[count] = byte
            count += 1
            index += width
        }
        if let first = bytes.first, Self.kind(of: first) == Self.capital {
            flags |= Self.startsCapital
        }
        shape = runs ^ flags
        return count
    }

    /// Set if the first letter is a capital.
    static let startsCapital: UInt64 = 512

    private mutating func takeAffixes(of normal: UnsafeBufferPointer<UInt8>) {
        func end(_ length: Int) -> UInt64 {
            guard normal.count >= length else { return 0 }
            var value = UInt64(length)
            for index in (normal.count - length)..<normal.count {
                value = value << 8 | UInt64(normal[index])
            }
            return value
        }
        func start(_ length: Int) -> UInt64 {
            guard normal.count >= length else { return 0 }
            var value = UInt64(length)
            for index in 0..<length { value = value << 8 | UInt64(normal[index]) }
            return value
        }
        suffixes = (end(1), end(2), end(3), end(4), end(5))
        prefixes = (start(1), start(2), start(3))
    }

    /// The bytes of a word with curly quotes and hyphens made plain.
    static func plain(_ word: [UInt8]) -> [UInt8] {
        word.withUnsafeBufferPointer { bytes in
            var plain: [UInt8] = []
            var index = 0
            while index < bytes.count {
                let (byte, width) = plainByte(bytes, index)
                plain.append(byte)
                index += width
            }
            return plain
        }
    }

    /// The byte at a place and how many it stands for: curly quotes and hyphens become plain.
    @inline(__always)
    static func plainByte(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
    ) -> (byte: UInt8, width: Int) {
        if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
            let plain = plain(bytes[index + 2])
        {
            return (plain, 3)
        }
        return (bytes[index], 1)
    }

    /// The ASCII twin of hyphens and curly quotes in U+2010 … U+201F, by their last byte.
    private static func plain(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x90, 0x91: UInt8(ascii: "-")
        case 0x98...0x9B: UInt8(ascii: "'")
        case 0x9C...0x9F: UInt8(ascii: "\"")
        default: nil
        }
    }

    @inline(__always)
    private static func kind(of byte: UInt8) -> UInt64 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): small
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): capital
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
        case UInt8(ascii: "-"): hyphen
        case UInt8(ascii: "."): period
        case 128...255: foreign
        default: 256
        }
    }
}
