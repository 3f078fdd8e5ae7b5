import GRDB

/// Whether an archive is whole, and what in it could not be dated or resolved.
package struct DoctorQuestion: Sendable {
    private let program: String

    /// - Parameter program: the version that asks, to tell older readings from current ones.
    package init(program: String) {
        self.program = program
    }

    package static let columns = [
        AnswerColumn("check", .text, "What was looked at"),
        AnswerColumn("result", .text, "What was found"),
        AnswerColumn("state", .text, "good, note or bad"),
        AnswerColumn("advice", .text, "What to do about it"),
    ]

    /// Rows of which the state is `bad` mean that the archive is damaged.
    package func answer(_ database: Database) throws -> AnswerTable {
        var rows = try wholeness(database)
        rows += try contents(database)
        rows += try gaps(database)
        return AnswerTable(title: "Health", columns: Self.columns, rows: rows)
    }

    /// Whether anything in the answer is bad.
    package static func isHealthy(_ answer: AnswerTable) -> Bool {
        !answer.rows.contains { $0[2] == .text("bad") }
    }

    private func row(
        _ check: String, _ result: String, _ state: String = "good", _ advice: String? = nil
    ) -> [AnswerCell] {
        [.text(check), .text(result), .text(state), AnswerCell(state == "good" ? nil : advice)]
    }

    private func count(_ database: Database, _ sql: String) throws -> Int {
        try Int.fetchOne(database, sql: sql) ?? 0
    }

    // MARK: Is it whole?

    private func wholeness(_ database: Database) throws -> [[AnswerCell]] {
        let faults = try String.fetchAll(database, sql: "PRAGMA integrity_check")
        let strays = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
        let isWhole = faults == ["ok"]
        let drifted = try count(
            database,
            """
            SELECT abs((SELECT ifnull(sum(event_count), 0) FROM month_counts)
              - (SELECT count(*) FROM events WHERE is_hidden = 0)
              - (SELECT count(*) FROM imported_events))
            """)
        return [
            row(
                "file", isWhole ? "whole" : faults.joined(separator: "; "),
                isWhole ? "good" : "bad",
                "take the backup beside it, or save what can be: sqlite3 FILE .recover"),
            row(
                "references",
                strays == 0 ? "all kept" : Phrase.count(strays, "row") + " point nowhere",
                strays == 0 ? "good" : "bad", "PRAGMA foreign_key_check lists them"),
            row(
                "counts", drifted == 0 ? "true" : "off by \(Phrase.grouped(drifted))",
                drifted == 0 ? "good" : "bad", "the file was changed behind its triggers"),
        ]
    }

    // MARK: What is in it?

    private func contents(_ database: Database) throws -> [[AnswerCell]] {
        var rows: [[AnswerCell]] = []
        let tables = [
            ("documents", "documents"), ("sentences", "sentences"), ("actors", "actors"),
            ("events", "events WHERE is_hidden = 0"), ("relations", "relations"),
            ("imported events", "imported_events"),
        ]
        for (name, table) in tables {
            rows.append(
                row(name, Phrase.grouped(try count(database, "SELECT count(*) FROM \(table)"))))
        }
        let versions = try Row.fetchAll(
            database,
            sql: "SELECT extractor, count(*) FROM documents GROUP BY extractor ORDER BY extractor")
        for version in versions {
            let name: String = version[0]
            rows.append(
                row(
                    "read by version \(name)", Phrase.count(version[1], "document"),
                    name == program ? "good" : "note",
                    "'archive reextract' reads them again with version \(program)"))
        }
        return rows
    }

    // MARK: What is missing?

    private func gaps(_ database: Database) throws -> [[AnswerCell]] {
        let checks = [
            (
                "documents without a date", "documents WHERE published IS NULL",
                "'archive redate DOCUMENT DATE' supplies one"
            ),
            (
                "events without a date",
                "events WHERE is_hidden = 0 AND date_start IS NULL AND date_end IS NULL",
                "the text does not say, or its article has no date"
            ),
            (
                "time expressions unresolved", "time_expressions WHERE value IS NULL",
                "they wait for the date of their article"
            ),
            (
                "participants nobody knows", "participants WHERE actor_id IS NULL",
                "parties without a name, as 'gunmen'"
            ),
            (
                "places without coordinates",
                "events WHERE is_hidden = 0 AND place IS NOT NULL AND latitude IS NULL",
                "the gazetteer does not have them"
            ),
            ("passages skipped", "skipped_spans", "their reasons are in skipped_spans"),
            (
                "relations of other collections unknown",
                "imported_relations WHERE cameo IS NULL",
                "their labels have no CAMEO code"
            ),
        ]
        return try checks.map { name, condition, advice in
            let number = try count(database, "SELECT count(*) FROM \(condition)")
            return row(name, Phrase.grouped(number), number == 0 ? "good" : "note", advice)
        }
    }
}
