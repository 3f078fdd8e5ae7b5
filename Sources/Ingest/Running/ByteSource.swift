import Foundation

/// Bytes from a file descriptor, in order, a block at a time.
package final class ByteSource {
    private let descriptor: Int32
    private let closes: Bool
    private var block = [UInt8](repeating: 0, count: 1 << 18)

    /// Standard input.
    package static func standardInput() -> ByteSource { ByteSource(descriptor: 0, closes: false) }

    /// The bytes of a file; standard input for `-`. Throws `IngestError.unreadable`.
    package static func opening(_ path: String) throws(IngestError) -> ByteSource {
        if path == "-" { return standardInput() }
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else {
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        return ByteSource(descriptor: descriptor, closes: true)
    }

    package init(descriptor: Int32, closes: Bool) {
        self.descriptor = descriptor
        self.closes = closes
    }

    deinit {
        if closes { close(descriptor) }
    }

    /// The next bytes; empty at the end. Throws `IngestError.unreadable`.
    package func next() throws(IngestError) -> ArraySlice<UInt8> {
        while true {
            let count = read(descriptor, &block, block.count)
            if count >= 0 { return block[..<count] }
            if errno != EINTR {
                throw .unreadable(path: "", reason: String(cString: strerror(errno)))
            }
        }
    }
}
