import Foundation
package import GRDB

/// An archive opened for writing; made where there is none, upgraded where it is older.
///
/// One connection; each batch is a transaction. Close it: a closed archive is one whole file.
package final class ArchiveWriter: Sendable {
    package let path: String
    private let queue: DatabaseQueue

    /// - Parameters:
    ///   - waiting: called once if another process has been writing for over a second, with its id.
    ///   - migrations: the steps of the schema; tests give their own.
    ///
    /// Throws if the path cannot be written or holds something that is no archive.
    package init(
        path: String, migrations: [Migration] = Migration.embedded,
        waiting: @escaping @Sendable (Int32?) -> Void = { _ in }
    ) throws(StoreError) {
        if ArchiveIdentity.state(ofFileAt: path) == .other { throw .notADatabase(path: path) }
        let folder = (path as NSString).deletingLastPathComponent
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(
            atPath: folder.isEmpty ? "." : folder, isDirectory: &isFolder)
        guard exists, isFolder.boolValue else { throw .noFolder(path: path) }
        self.path = path
        do {
            var configuration = Configuration()
            configuration.label = "archive writer"
            configuration.busyMode = ArchiveWriter.patience(path: path, waiting: waiting)
            self.queue = try ArchiveWriter.patiently {
                let queue = try DatabaseQueue(path: path, configuration: configuration)
                try ArchiveWriter.prepare(queue, path: path, migrations: migrations)
                return queue
            }
        } catch {
            throw StoreError.explaining(error, path: path)
        }
    }

    /// Waits up to ten minutes for another writer, in steps of 5 to 50 ms.
    private static func patience(
        path: String, waiting: @escaping @Sendable (Int32?) -> Void
    ) -> Database.BusyMode {
        .callback { attempts in
            usleep(attempts < 100 ? 5_000 : 50_000)
            if attempts == 110 { waiting(WriterProcess.holding(path: path)) }
            return attempts < 12_000
        }
    }

    /// Tries again for up to ten seconds what SQLite refuses without asking whether to wait: where
    /// two processes change the journal mode at a time, it fears that they wait for each other.
    private static func patiently<Answer>(_ body: () throws -> Answer) throws -> Answer {
        for _ in 0..<200 {
            do {
                return try body()
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
                usleep(50_000)
            }
        }
        return try body()
    }

    private static func prepare(
        _ queue: DatabaseQueue, path: String, migrations: [Migration]
    ) throws {
        let known = migrations.last?.version ?? 0
        try queue.writeWithoutTransaction { database in
            let version = try ArchiveIdentity.check(database, path: path, known: known)
            // WAL lets readers answer during an ingest; NORMAL survives a killed process.
            try database.execute(sql: "PRAGMA journal_mode = WAL")
            try database.execute(sql: "PRAGMA synchronous = NORMAL")
            try database.execute(sql: "PRAGMA cache_size = -65536")
            if let version, version < known { try backUp(database, path: path, version: version) }
            for migration in migrations where migration.version > version ?? 0 {
                try migration.apply(
                    to: database, applicationID: ArchiveIdentity.applicationID)
            }
        }
    }

    /// A copy beside the file, named after the schema it still has.
    private static func backUp(_ database: Database, path: String, version: Int) throws {
        var copy = "\(path).schema-\(version).backup"
        var number = 1
        while FileManager.default.fileExists(atPath: copy) {
            number += 1
            copy = "\(path).schema-\(version).backup-\(number)"
        }
        try database.execute(sql: "VACUUM INTO ?", arguments: [copy])
    }

    /// Runs changes in one transaction; none of them is kept if it throws. Errors of SQLite come
    /// explained.
    ///
    /// - Parameter isKept: `false` takes the changes back at the end.
    package func write<Answer>(
        isKept: Bool = true, _ changes: (Database) throws -> Answer
    ) throws -> Answer {
        do {
            return try queue.writeWithoutTransaction { database in
                var answer: Answer?
                try database.inTransaction(.immediate) {
                    answer = try changes(database)
                    return isKept ? .commit : .rollback
                }
                guard let answer else { throw StoreError.failed(path: path, message: "no answer") }
                return answer
            }
        } catch let error as DatabaseError {
            throw StoreError.explaining(error, path: path)
        }
    }

    /// Runs one large load in a transaction; nothing of it is kept if it throws.
    ///
    /// Foreign keys are not checked meanwhile: the changes themselves must see to them.
    package func load<Answer>(_ changes: (Database) throws -> Answer) throws -> Answer {
        try writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA foreign_keys = OFF")
            defer {
                // The pragma cannot fail outside of a transaction.
                try? database.execute(sql: "PRAGMA foreign_keys = ON")
            }
            var answer: Answer?
            try database.inTransaction(.immediate) {
                answer = try changes(database)
                return .commit
            }
            guard let answer else { throw StoreError.failed(path: path, message: "no answer") }
            return answer
        }
    }

    /// Runs statements that must not stand in a transaction, as pragmas.
    package func writeWithoutTransaction<Answer>(
        _ changes: (Database) throws -> Answer
    ) throws -> Answer {
        do {
            return try queue.writeWithoutTransaction(changes)
        } catch let error as DatabaseError {
            throw StoreError.explaining(error, path: path)
        }
    }

    /// Leaves one whole file behind, which any reader may open without writing beside it.
    ///
    /// If others still have the archive open, the last of them does that.
    package func close() throws {
        do {
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA busy_timeout = 0")
                // Fails where another process is writing; then that one does it.
                try? database.execute(sql: "PRAGMA optimize")
                // Fails where another process has the archive open; then that one does it.
                _ = try? Row.fetchAll(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
                _ = try? Row.fetchAll(database, sql: "PRAGMA journal_mode = DELETE")
            }
            // Statements that a writer of documents still holds keep the connection until it goes;
            // the file is whole by now all the same.
            try? queue.close()
        } catch {
            throw StoreError.explaining(error, path: path)
        }
    }
}
