import Facts
import Foundation
import Glibc

/// Data to standard output, all else to standard error.
enum StandardStreams {
    /// Writes data; throws if not all of it could be written (a full disk, a closed terminal).
    ///
    /// A pipe whose reader went away (`| head -1`) ends the program quietly by SIGPIPE.
    static func write(_ text: String) throws {
        let bytes = Array(text.utf8)
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(
                    STDOUT_FILENO, buffer.baseAddress.map { $0 + done }, buffer.count - done)
            }
            if count >= 0 {
                done += count
            } else if errno != EINTR {
                throw UsageError(
                    "the answer could not be written: \(String(cString: strerror(errno)))",
                    fix: "make room, or send the output elsewhere")
            }
        }
    }

    /// Says something to the person: a line on standard error.
    ///
    /// - Parameter overwrites: the text takes the place of the line before it, on a terminal.
    static func say(_ text: String, overwrites: Bool = false) {
        let bytes = Array((overwrites ? "\r\u{1B}[2K" + text : text + "\n").utf8)
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(
                    STDERR_FILENO, buffer.baseAddress.map { $0 + done }, buffer.count - done)
            }
            // Nobody is left to be told that nobody can be told.
            guard count >= 0 || errno == EINTR else { return }
            done += max(count, 0)
        }
    }
}
