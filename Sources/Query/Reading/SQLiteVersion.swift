import GRDB

/// Which SQLite the program runs on.
package enum SQLiteVersion {
    /// As `3.40.1`.
    package static var text: String {
        // A memory database cannot fail to open; if it did, the version would be the least worry.
        let version = try? DatabaseQueue().read { database in
            try String.fetchOne(database, sql: "SELECT sqlite_version()")
        }
        return version ?? "unknown"
    }
}
