internal import Facts
package import Store

/// Reads rows of `date<TAB>source<TAB>relation<TAB>target`, gzip removed.
///
/// A first line whose first field is no date is a header. Further fields are passed over.
package struct QuadReader {
    /// Lines that were no rows, the first few with their reason.
    package private(set) var skipped: [SkippedInput] = []
    package private(set) var skippedCount = 0
    private var days: [UInt64: Day] = [:]

    package init() {}

    /// Reads a source to its end. Throws `IngestError.unreadable`.
    package mutating func read(
        _ source: ByteSource, named name: String, into table: inout QuadTable
    ) throws(IngestError) {
        var bytes = InputBytes { () throws(IngestError) in try source.next() }
        if try bytes.head().bytes.starts(with: [0x1F, 0x8B]) {
            let gzip = GzipSource(bytes, name: name)
            bytes = InputBytes { () throws(IngestError) in try gzip.next() }
        }
        let lines = LineReader(bytes)
        while let line = try lines.next() {
            if line.isEmpty { continue }
            guard let reason = append(line, to: &table), lines.count > 1 else { continue }
            skippedCount += 1
            if skipped.count < 5 {
                skipped.append(SkippedInput(name: "\(name):\(lines.count)", reason: reason))
            }
        }
    }

    /// `nil` if the line is a row; else why it is none.
    private mutating func append(_ line: [UInt8], to table: inout QuadTable) -> String? {
        var bounds: [Int] = []
        bounds.reserveCapacity(5)
        for index in line.indices where line[index] == 0x09 { bounds.append(index) }
        bounds.append(line.count)
        guard bounds.count >= 4 else { return "fewer than four fields" }
        let bytes = line.span
        guard let day = day(bytes.extracting(0..<bounds[0])) else { return "no date" }
        guard bounds[1] > bounds[0] + 1, bounds[2] > bounds[1] + 1, bounds[3] > bounds[2] + 1
        else { return "an empty field" }
        table.append(
            day: day, source: bytes.extracting(bounds[0] + 1..<bounds[1]),
            relation: bytes.extracting(bounds[1] + 1..<bounds[2]),
            target: bytes.extracting(bounds[2] + 1..<bounds[3]))
        return nil
    }

    private mutating func day(_ bytes: Span<UInt8>) -> Day? {
        guard bytes.count == 10 else { return nil }
        let hash = WordHash.of(bytes)
        if let day = days[hash] { return day }
        let day = Day(iso: bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
        if let day { days[hash] = day }
        return day
    }
}
