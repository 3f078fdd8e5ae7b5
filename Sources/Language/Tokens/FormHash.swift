internal import Facts

/// The hash of a word as it is looked up: in lower case, with straight apostrophes.
///
/// A–Z and the capitals of Latin-1 (À–Þ) become small, the curly apostrophe ’ becomes '. Every
/// `Token.formHash` and every table of forms uses it. For a word of small ASCII letters it equals
/// `WordHash.of`.
package enum FormHash {
    /// The hash of a word's UTF-8 bytes.
    package static func of(_ word: String) -> UInt64 {
        let bytes = Array(word.utf8)
        return of(bytes.span)
    }

    /// The hash of bytes; invalid UTF-8 is hashed as it stands.
    @inline(__always)
    package static func of(_ bytes: Span<UInt8>) -> UInt64 {
        for index in bytes.indices where bytes[index] &- 0x41 < 26 || bytes[index] >= 0xC3 {
            return ofLowered(bytes)
        }
        return WordHash.of(bytes)
    }

    private static func ofLowered(_ bytes: Span<UInt8>) -> UInt64 {
        if bytes.count <= 32 {
            var buffer = InlineArray<32, UInt8>(repeating: 0)
            var count = 0
            lower(bytes) { byte in
                buffer[count] = byte
                count += 1
            }
            return WordHash.of(buffer.span.extracting(0..<count))
        }
        var buffer: [UInt8] = []
        buffer.reserveCapacity(bytes.count)
        lower(bytes) { buffer.append($0) }
        return WordHash.of(buffer.span)
    }

    @inline(__always)
    private static func lower(_ bytes: Span<UInt8>, _ emit: (UInt8) -> Void) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte &- 0x41 < 26 {
                emit(byte | 0x20)
            } else if byte == 0xC3, index + 1 < bytes.count {
                let next = bytes[index + 1]
                emit(byte)
                emit(next >= 0x80 && next <= 0x9E && next != 0x97 ? next + 0x20 : next)
                index += 1
            } else if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
                bytes[index + 2] == 0x99
            {
                emit(0x27)
                index += 2
            } else {
                emit(byte)
            }
            index += 1
        }
    }
}
