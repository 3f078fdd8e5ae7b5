internal import CEmbeddedFiles
internal import Facts
import Foundation
internal import GRDB

/// One step of the schema: a file of `migrations/`.
package struct Migration: Sendable {
    /// The number that its name begins with; `user_version` once it is applied.
    package let version: Int
    /// File name, as `0001-initial.sql`.
    package let name: String
    package let sql: String

    package init(version: Int, name: String, sql: String) {
        self.version = version
        self.name = name
        self.sql = sql
    }

    /// The migrations compiled into the program, by version.
    package static let embedded: [Migration] = {
        let table = embedded_migrations()
        var migrations: [Migration] = []
        for index in 0..<table.count {
            let file = table.files[index]
            let name = String(cString: file.name)
            guard let version = Int(name.prefix(4)) else { continue }
            let bytes = UnsafeBufferPointer(start: file.bytes, count: file.count)
            migrations.append(
                Migration(
                    version: version, name: name, sql: String(decoding: bytes, as: UTF8.self)))
        }
        return migrations.sorted { $0.version < $1.version }
    }()

    /// The largest version among them, read off the names alone: every question asks for it.
    package static var newestVersion: Int {
        let table = embedded_migrations()
        return (0..<table.count).compactMap { index in
            Int(String(cString: table.files[index].name).prefix(4))
        }.max() ?? 0
    }

    /// Runs the script and notes it, in one transaction. Nothing is changed if it throws.
    func apply(to database: Database, applicationID: Int32) throws {
        try database.inTransaction(.immediate) {
            let current = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
            // Another process may have been first.
            guard current < version else { return .commit }
            try database.execute(sql: sql)
            try database.execute(
                sql: """
                    INSERT INTO schema_changes (version, name, program, applied_at)
                    VALUES (?, ?, ?, ?)
                    """, arguments: [version, name, ProgramVersion.current, Timestamp.now()])
            try ColumnDocumentation.refresh(database)
            try ReferenceCodes.refresh(database)
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            try database.execute(sql: "PRAGMA user_version = \(version)")
            return .commit
        }
    }
}
