import CZlib

/// The plain bytes of a gzip file (RFC 1952), several members in a row included.
final class GzipSource {
    private let compressed: InputBytes
    private var stream = z_stream()
    private var input: [UInt8] = []
    private var position = 0
    private var hasEnded = false
    private let name: String

    init(_ compressed: InputBytes, name: String) {
        self.compressed = compressed
        self.name = name
        // 15 bits of window, 32 for recognising the header of gzip and zlib by themselves.
        inflateInit2_(
            &stream, 15 + 32, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit {
        inflateEnd(&stream)
    }

    /// The next block; empty at the end. Throws where the file is damaged or cut off.
    func next() throws(IngestError) -> ArraySlice<UInt8> {
        var output = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            if position == input.count {
                input = Array(try compressed.next())
                position = 0
                if input.isEmpty {
                    guard hasEnded else { throw damaged("it ends too early") }
                    return []
                }
            }
            if hasEnded {
                inflateReset(&stream)
                hasEnded = false
            }
            let (status, count) = inflate(into: &output)
            switch status {
            case Z_STREAM_END: hasEnded = true
            case Z_OK, Z_BUF_ERROR: break
            default: throw damaged("its compression is damaged")
            }
            if count > 0 { return output[..<count] }
        }
    }

    private func inflate(into output: inout [UInt8]) -> (status: Int32, count: Int) {
        let capacity = output.count
        return input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target in
                let left = source.count - position
                stream.next_in = source.baseAddress.map { $0 + position }
                stream.avail_in = UInt32(left)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(capacity)
                let status = CZlib.inflate(&stream, Z_NO_FLUSH)
                position += left - Int(stream.avail_in)
                return (status, capacity - Int(stream.avail_out))
            }
        }
    }

    private func damaged(_ reason: String) -> IngestError {
        .unreadable(path: name, reason: reason)
    }
}
