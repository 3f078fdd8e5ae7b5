/// The lines of several sources, numbered through, empty ones passed over.
///
/// Only one thread may call `next`; `failure` may be read once that has returned `nil`.
final class LineQueue: @unchecked Sendable {
    private var readers: ArraySlice<LineReader>
    private var number = 0
    /// Why reading ended before the end of the input, if it did.
    private(set) var failure: IngestError?

    init(_ sources: [ByteSource]) {
        self.readers = ArraySlice(sources.map { LineReader($0) })
    }

    func next() -> (number: Int, bytes: [UInt8])? {
        while let reader = readers.first {
            do {
                guard let line = try reader.next() else {
                    readers.removeFirst()
                    continue
                }
                number += 1
                if line.contains(where: { $0 != 0x20 && $0 != 0x09 }) { return (number, line) }
            } catch {
                failure = error
                readers = []
            }
        }
        return nil
    }
}
