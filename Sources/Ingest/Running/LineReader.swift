/// Lines from a source of bytes, without their ends. Needs as much memory as the longest line.
package final class LineReader {
    private let source: InputBytes
    private var pending: ArraySlice<UInt8> = []
    private var isAtEnd = false
    /// The number of lines returned so far.
    package private(set) var count = 0

    package init(_ source: ByteSource) {
        self.source = InputBytes { () throws(IngestError) in try source.next() }
    }

    init(_ source: InputBytes) {
        self.source = source
    }

    /// The next line; `nil` at the end. Throws `IngestError.unreadable`.
    package func next() throws(IngestError) -> [UInt8]? {
        var line: [UInt8] = []
        while true {
            if let end = pending.firstIndex(of: 0x0A) {
                line.append(contentsOf: pending[pending.startIndex..<end])
                pending = pending[(end + 1)...]
                return finished(line)
            }
            line.append(contentsOf: pending)
            pending = []
            if isAtEnd { return line.isEmpty ? nil : finished(line) }
            // A copy, because the source uses its block again.
            pending = ArraySlice(Array(try source.next()))
            if pending.isEmpty { isAtEnd = true }
        }
    }

    private func finished(_ line: [UInt8]) -> [UInt8] {
        count += 1
        return line.last == 0x0D ? Array(line.dropLast()) : line
    }
}
