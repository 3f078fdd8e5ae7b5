import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite("opening and making archives")
struct ArchiveFileTests {
    @Test("a new archive says what it is and is one whole file once closed")
    func newArchive() throws {
        let scratch = try Scratch()
        let path = scratch.path("new.db")
        let writer = try ArchiveWriter(path: path)
        try writer.close()
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["new.db"])
        let reader = try ArchiveReader(path: path)
        try reader.read { (database) throws in
            #expect(try Int.fetchOne(database, sql: "PRAGMA application_id") == 0x4152_4356)
            #expect(
                try Int.fetchOne(database, sql: "PRAGMA user_version") == ArchiveIdentity.version)
            #expect(try String.fetchOne(database, sql: "PRAGMA integrity_check") == "ok")
            #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
            #expect(
                try String.fetchOne(
                    database, sql: "SELECT name FROM cameo_codes WHERE code = '010'")
                    == "Make statement")
        }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["new.db"])
    }

    @Test("every column of every table and view is documented")
    func documentedColumns() throws {
        let scratch = try Scratch()
        try ArchiveWriter(path: scratch.path("new.db")).close()
        let missing = try ArchiveReader(path: scratch.path("new.db")).read { (database) throws in
            try String.fetchAll(
                database,
                sql: """
                    SELECT o.name || '.' || c.name FROM sqlite_schema AS o, pragma_table_info(o.name) c
                    WHERE o.type IN ('table', 'view') AND o.name NOT LIKE '%fts%'
                      AND o.name NOT LIKE 'sqlite%'
                    EXCEPT SELECT table_name || '.' || column_name FROM columns
                    """)
        }
        #expect(missing == [])
    }

    @Test("a read refuses what is no archive, in words, and makes no file")
    func refusals() throws {
        let scratch = try Scratch()
        try scratch.write("some notes", as: "notes.txt")
        try scratch.write("", as: "empty.db")
        let foreign = try DatabaseQueue(path: scratch.path("foreign.db"))
        try foreign.write { try $0.execute(sql: "CREATE TABLE t (a)") }
        try foreign.close()
        let newer = try ArchiveWriter(path: scratch.path("newer.db"))
        try newer.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        try newer.close()
        let before = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
            .sorted()
        let known = ArchiveIdentity.version
        let cases: [(String, (String) -> StoreError)] = [
            ("absent.db", { .noArchive(path: $0) }), ("empty.db", { .noArchive(path: $0) }),
            ("notes.txt", { .notADatabase(path: $0) }),
            ("foreign.db", { .foreignDatabase(path: $0) }),
            ("newer.db", { .newerArchive(path: $0, version: 99, known: known) }),
        ]
        for (name, expected) in cases {
            let path = scratch.path(name)
            #expect(throws: expected(path)) { try ArchiveReader(path: path) }
        }
        for (name, expected) in cases.dropFirst(2) {
            let path = scratch.path(name)
            #expect(throws: expected(path)) { try ArchiveWriter(path: path) }
        }
        let after = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
            .sorted()
        #expect(before == after)
    }

    @Test("an older archive is backed up beside the file, then upgraded")
    func upgrade() throws {
        let scratch = try Scratch()
        let path = scratch.path("old.db")
        let first = Migration.embedded.prefix(1)
        try ArchiveWriter(path: path, migrations: Array(first)).close()
        let second = Migration(
            version: 2, name: "0002-test.sql",
            sql: "CREATE TABLE later (\n  a TEXT  -- A letter. Example: x\n) STRICT;")
        try ArchiveWriter(path: path, migrations: first + [second]).close()
        #expect(try Data(contentsOf: scratch.url("old.db.schema-1.backup")).count > 0)
        let upgraded = try DatabaseQueue(path: path)
        try upgraded.read { (database) throws in
            #expect(
                try String.fetchOne(
                    database, sql: "SELECT example FROM columns WHERE table_name = 'later'") == "x")
            #expect(
                try Int.fetchAll(database, sql: "SELECT version FROM schema_changes") == [1, 2])
        }
    }
}
