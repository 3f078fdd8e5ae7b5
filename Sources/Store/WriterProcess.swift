import Foundation

/// Who is writing to an archive at this moment.
package enum WriterProcess {
    /// Byte 120 of the -shm file is SQLite's write lock in WAL mode:
    /// https://sqlite.org/walformat.html, "WAL locks".
    private static let writeLock: off_t = 120

    /// The id of the process that holds the write lock; `nil` if none does, or none can be seen.
    package static func holding(path: String) -> Int32? {
        let descriptor = open(path + "-shm", O_RDWR)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = writeLock
        lock.l_len = 1
        guard fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK) else {
            return nil
        }
        return lock.l_pid
    }
}
