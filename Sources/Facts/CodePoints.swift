/// Translates between the two ways to count in a text: UTF-8 bytes and Unicode code points.
///
/// The extraction counts bytes; what leaves the program counts code points. Costs one pass over the
/// text and a number for every 64 bytes; a translation looks at 64 bytes at most.
package struct CodePoints: Sendable {
    private static let stride = 64

    private let bytes: [UInt8]
    /// Code points before byte `64 * index`; empty where every byte is a code point.
    private let before: [Int32]
    /// The number of code points of the whole text.
    package let count: Int

    /// - Parameter bytes: valid UTF-8.
    package init(_ bytes: [UInt8]) {
        var before: [Int32] = []
        before.reserveCapacity(bytes.count / CodePoints.stride + 1)
        var count = 0
        let span = bytes.span
        for index in span.indices {
            if index % CodePoints.stride == 0 { before.append(Int32(count)) }
            if span[index] & 0xC0 != 0x80 { count += 1 }
        }
        self.bytes = bytes
        self.before = count == bytes.count ? [] : before
        self.count = count
    }

    /// The number of code points that begin before a byte offset; offsets past the end count all.
    package func offset(ofByte byte: Int) -> Int {
        if before.isEmpty { return min(byte, count) }
        guard byte < bytes.count else { return count }
        let block = byte / CodePoints.stride
        var number = Int(before[block])
        for index in block * CodePoints.stride..<byte where bytes[index] & 0xC0 != 0x80 {
            number += 1
        }
        return number
    }

    /// The byte where a code point begins; offsets past the end give the number of bytes.
    package func byte(ofOffset offset: Int) -> Int {
        if before.isEmpty { return min(max(offset, 0), bytes.count) }
        guard offset > 0 else { return 0 }
        guard offset < count else { return bytes.count }
        var low = 0
        var high = before.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(before[middle]) <= offset { low = middle } else { high = middle }
        }
        var number = Int(before[low])
        var index = low * CodePoints.stride
        while index < bytes.count {
            if bytes[index] & 0xC0 != 0x80 {
                if number == offset { return index }
                number += 1
            }
            index += 1
        }
        return bytes.count
    }

    /// A span in code points.
    package func range(of span: TextSpan) -> Range<Int> {
        offset(ofByte: Int(span.start))..<offset(ofByte: Int(span.end))
    }

    /// A span in bytes; `nil` unless the two code points stand in order within the text.
    package func span(from start: Int, to end: Int) -> TextSpan? {
        guard 0 <= start, start <= end, end <= count else { return nil }
        return TextSpan(byte(ofOffset: start), byte(ofOffset: end))
    }
}
