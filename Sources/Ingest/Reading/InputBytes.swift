/// The bytes of an input with a look ahead.
final class InputBytes {
    private let blocks: () throws(IngestError) -> ArraySlice<UInt8>
    private var ahead: [ArraySlice<UInt8>] = []
    private var hasEnded = false

    init(_ blocks: @escaping () throws(IngestError) -> ArraySlice<UInt8>) {
        self.blocks = blocks
    }

    /// The next block; empty at the end.
    func next() throws(IngestError) -> ArraySlice<UInt8> {
        if !ahead.isEmpty { return ahead.removeFirst() }
        return hasEnded ? [] : try blocks()
    }

    /// The first bytes, which `next` will bring all the same.
    func head(_ count: Int = 8192) throws(IngestError) -> ContentHead {
        var seen = ahead.reduce(0) { $0 + $1.count }
        while !hasEnded, seen < count {
            // A copy, because the source uses its block again.
            let block = ArraySlice(Array(try blocks()))
            seen += block.count
            if block.isEmpty { hasEnded = true } else { ahead.append(block) }
        }
        return ContentHead(bytes: Array(ahead.joined().prefix(count)))
    }

    /// Everything that is left.
    func rest() throws(IngestError) -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let block = try next()
            if block.isEmpty { return bytes }
            bytes.append(contentsOf: block)
        }
    }
}
