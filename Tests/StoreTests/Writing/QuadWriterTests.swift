import Facts
import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite("importing other collections")
struct QuadWriterTests {
    private func table(_ rows: [(day: String, source: String, label: String, target: String)])
        throws -> QuadTable
    {
        var table = QuadTable()
        for row in rows {
            let (source, label, target) = (
                Array(row.source.utf8), Array(row.label.utf8), Array(row.target.utf8)
            )
            table.append(
                day: try #require(Day(iso: row.day)), source: source.span, relation: label.span,
                target: target.span)
        }
        return table
    }

    private func rows(_ writer: ArchiveWriter, _ sql: String) throws -> [String] {
        try writer.writeWithoutTransaction { database in
            try Row.fetchAll(database, sql: sql).map { row in
                row.databaseValues.map { value in
                    value.isNull ? "NULL" : "\(value.storage.value ?? "")"
                }.joined(separator: "|")
            }
        }
    }

    @Test(
        "a label is the CAMEO code whose name it is, shortens or words otherwise",
        arguments: [
            ("Make statement", "010"), ("Arrest, detain", "173"), ("CONSULT", "040"),
            ("Abduct, hijack, or take hostage", "181"),
            ("Demonstrate or rally for leadership change", "1411"),
            ("Appeal_for_intelligence", "0214"), ("Refuse to ease nothing at all", "NULL"),
            ("Levitate", "NULL"),
        ])
    func labels(_ label: String, _ code: String) throws {
        let scratch = try Scratch()
        let writer = try ArchiveWriter(path: scratch.path("t.db"))
        let outcome = try QuadWriter(writer).write(
            table([("2014-03-01", "India", label, "Pakistan")]), name: "q", origin: nil)
        #expect(
            try rows(writer, "SELECT ifnull(cameo, 'NULL') FROM imported_relations") == [code])
        #expect(outcome.unknownLabels.count == (code == "NULL" ? 1 : 0))
        try writer.close()
    }

    @Test("rows are all there, counted, whole, and beside what was there")
    func rowsAndCounts() throws {
        let scratch = try Scratch()
        let writer = try ArchiveWriter(path: scratch.path("t.db"))
        let first = [
            ("2014-04-01", "India", "Consult", "Pakistan"),
            ("2014-03-01", "Pakistan", "Fight with small arms", "India"),
        ]
        _ = try QuadWriter(writer).write(table(first), name: "one", origin: nil)
        _ = try QuadWriter(writer).write(table([first[0]]), name: "two", origin: nil)
        #expect(
            try rows(writer, "SELECT id, dataset_id, date, source, target FROM timeline") == [
                "1000000000|2|2014-03-01|Pakistan|India",
                "1000000001|2|2014-04-01|India|Pakistan",
                "1000000002|3|2014-04-01|India|Pakistan",
            ])
        #expect(
            try rows(
                writer,
                "SELECT dataset_id, source_count, target_count FROM actor_counts ORDER BY 1, 2, 3")
                == ["2|1|1", "2|1|1", "3|0|1", "3|1|0"])
        #expect(try rows(writer, "PRAGMA foreign_key_check") == [])
        #expect(try rows(writer, "PRAGMA integrity_check") == ["ok"])
        #expect(try rows(writer, "PRAGMA foreign_keys") == ["1"])
        let indexes = "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'idx_imported_events%'"
        #expect(try rows(writer, indexes) == ["3"])
        #expect(throws: StoreError.datasetExists(path: scratch.path("t.db"), name: "two")) {
            _ = try QuadWriter(writer).write(table([first[0]]), name: "two", origin: nil)
        }
        #expect(try rows(writer, "SELECT count(*) FROM imported_events") == ["3"])
        try writer.close()
    }
}
