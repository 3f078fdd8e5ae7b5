import Foundation
internal import GRDB

/// How an archive file says what it is.
package enum ArchiveIdentity {
    /// "ARCV", in the header of every archive.
    package static let applicationID: Int32 = 0x4152_4356

    /// The schema that this program reads and writes.
    package static var version: Int { Migration.newestVersion }

    /// What lies at a path, before SQLite opens it.
    enum FileState { case absent, empty, other, database }

    static func state(ofFileAt path: String) -> FileState {
        guard let file = fopen(path, "rb") else { return .absent }
        defer { fclose(file) }
        var header = [UInt8](repeating: 0, count: 16)
        let count = fread(&header, 1, header.count, file)
        if count == 0 { return .empty }
        return header == Array("SQLite format 3\0".utf8) ? .database : .other
    }

    /// The schema version of an open database; `nil` for one that is still empty.
    ///
    /// Throws `StoreError.foreignDatabase` or `.newerArchive`.
    static func check(_ database: Database, path: String, known: Int) throws -> Int? {
        let identifier = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        if identifier == applicationID {
            guard version <= known else {
                throw StoreError.newerArchive(path: path, version: version, known: known)
            }
            return version
        }
        let objects = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        guard identifier == 0, version == 0, objects == 0 else {
            throw StoreError.foreignDatabase(path: path)
        }
        return nil
    }
}
