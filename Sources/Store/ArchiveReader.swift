import Foundation
package import GRDB

/// An archive opened for questions only: never creates a file, never changes one.
///
/// May be shared by threads; questions queue up.
package final class ArchiveReader: Sendable {
    package let path: String
    private let queue: DatabaseQueue

    /// Throws if there is no archive at the path, or it is not one that this program reads.
    package init(path: String) throws(StoreError) {
        switch ArchiveIdentity.state(ofFileAt: path) {
        case .absent, .empty: throw .noArchive(path: path)
        case .other: throw .notADatabase(path: path)
        case .database: break
        }
        self.path = path
        do {
            self.queue = try ArchiveReader.open(path)
        } catch {
            throw StoreError.explaining(error, path: path)
        }
    }

    private static func open(_ path: String) throws -> DatabaseQueue {
        do {
            return try checked(path: path, name: path)
        } catch let error as DatabaseError
            where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
        {
            // In a folder that may not be written, a file left in WAL mode opens only as immutable;
            // but then nobody would look at what a writer may have left beside it.
            guard !ArchiveReader.hasLeavings(path) else { throw StoreError.unfinished(path: path) }
            return try checked(path: path, name: uri(path))
        }
    }

    /// Whether a journal or log that holds something lies beside the archive.
    private static func hasLeavings(_ path: String) -> Bool {
        ["-journal", "-wal"].contains { ending in
            var status = stat()
            return stat(path + ending, &status) == 0 && status.st_size > 0
        }
    }

    private static func checked(path: String, name: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.label = "archive reader"
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -65536") }
        let queue = try DatabaseQueue(path: name, configuration: configuration)
        try queue.read { database in
            let known = ArchiveIdentity.version
            let version = try ArchiveIdentity.check(database, path: path, known: known)
            guard let version else { throw StoreError.noArchive(path: path) }
            guard version == known else {
                throw StoreError.olderArchive(path: path, version: version, known: known)
            }
        }
        return queue
    }

    private static func uri(_ path: String) -> String {
        let allowed = CharacterSet(charactersIn: "/-_.~").union(.alphanumerics)
        let escaped = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
        return "file:\(escaped)?immutable=1"
    }

    /// Runs questions on one consistent state of the archive. Errors of SQLite come explained.
    package func read<Answer>(_ question: (Database) throws -> Answer) throws -> Answer {
        do {
            return try queue.read(question)
        } catch let error as DatabaseError {
            throw StoreError.explaining(error, path: path)
        }
    }
}
