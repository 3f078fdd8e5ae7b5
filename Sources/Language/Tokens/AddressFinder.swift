/// Finds web and mail addresses, which stay one word.
enum AddressFinder {
    /// The address in a chunk without the marks around it; `nil` if there is none.
    static func address(in bytes: Span<UInt8>, chunk: Range<Int>) -> Range<Int>? {
        guard let core = core(in: bytes, chunk: chunk) else { return nil }
        for index in core {
            let byte = bytes[index]
            if byte == UInt8(ascii: "@"), index + 1 < core.upperBound { return core }
            if byte == UInt8(ascii: ":"), index + 2 < core.upperBound, index > core.lowerBound,
                bytes[index + 1] == UInt8(ascii: "/"), bytes[index + 2] == UInt8(ascii: "/")
            {
                return core
            }
        }
        let isWWW =
            core.count > 5 && bytes[core.lowerBound] | 0x20 == UInt8(ascii: "w")
            && bytes[core.lowerBound + 1] | 0x20 == UInt8(ascii: "w")
            && bytes[core.lowerBound + 2] | 0x20 == UInt8(ascii: "w")
            && bytes[core.lowerBound + 3] == UInt8(ascii: ".")
        return isWWW ? core : nil
    }

    /// The chunk without opening marks before and closing marks behind.
    private static func core(in bytes: Span<UInt8>, chunk: Range<Int>) -> Range<Int>? {
        var start = chunk.lowerBound
        var end = chunk.upperBound
        while start < end, !isInner(bytes[start]) { start += 1 }
        while end > start, !isInner(bytes[end - 1]), bytes[end - 1] != UInt8(ascii: "/") {
            end -= 1
        }
        return end - start >= 4 ? start..<end : nil
    }

    private static func isInner(_ byte: UInt8) -> Bool {
        let kind = ByteClass.table[Int(byte)]
        return kind == .lower || kind == .upper || kind == .digit || byte == UInt8(ascii: "@")
            || byte == UInt8(ascii: "_")
    }
}
