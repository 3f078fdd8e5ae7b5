import Foundation

/// Writes bytes to a file descriptor.
package struct ByteSink: Sendable {
    private let descriptor: Int32

    package static let standardOutput = ByteSink(descriptor: 1)

    package init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Throws `IngestError.unwritable`, for instance when the disk is full.
    package func write(_ bytes: [UInt8]) throws(IngestError) {
        var start = 0
        while start < bytes.count {
            let written = bytes.withUnsafeBytes { buffer in
                Foundation.write(
                    descriptor, buffer.baseAddress.map { $0 + start }, bytes.count - start)
            }
            if written < 0 {
                if errno == EINTR { continue }
                throw .unwritable(reason: String(cString: strerror(errno)))
            }
            start += written
        }
    }
}
