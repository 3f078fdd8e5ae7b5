internal import CSQLiteSettings
internal import GRDB

/// Keeps by the batch what the triggers of the schema keep by the row: the search tables and the
/// counts.
///
/// Rows of tables with triggers go through a table of their own on their way, and each statement
/// writes out what the search tables have gathered: that took a third of the time of writing.
final class BatchUpkeep {
    private let database: Database
    private let searchDocument: InsertStatement
    private let searchSentence: InsertStatement
    private let countMonths: InsertStatement
    private let countActors: InsertStatement

    init(_ database: Database) throws {
        self.database = database
        searchDocument = try InsertStatement(
            database, "INSERT INTO documents_fts (rowid, title, text) VALUES (?, ?, ?)")
        searchSentence = try InsertStatement(
            database, "INSERT INTO sentences_fts (rowid, text) VALUES (?, ?)")
        countMonths = try InsertStatement(
            database,
            """
            INSERT INTO month_counts (dataset_id, month, type, event_count, goldstein_sum)
            SELECT 1, ifnull(substr(date_start, 1, 7), ''), type, count(*),
              sum(ifnull(goldstein, 0))
            FROM events
            WHERE id >= ? AND NOT is_hidden
            GROUP BY 2, 3
            ON CONFLICT DO UPDATE SET event_count = event_count + excluded.event_count,
              goldstein_sum = goldstein_sum + excluded.goldstein_sum
            """)
        countActors = try InsertStatement(
            database,
            """
            INSERT INTO actor_counts (actor_id, dataset_id, source_count, target_count)
            SELECT actor_id, 1, sum(role = 'source'), sum(role = 'target')
            FROM participants
            WHERE event_id >= ? AND actor_id IS NOT NULL AND NOT is_hidden
            GROUP BY actor_id
            ON CONFLICT DO UPDATE SET source_count = source_count + excluded.source_count,
              target_count = target_count + excluded.target_count
            """)
    }

    /// Runs insertions without triggers: what they would keep, the other functions must keep.
    func withoutTriggers<Answer>(_ insertions: () throws -> Answer) throws -> Answer {
        try setTriggers(false)
        do {
            let answer = try insertions()
            try setTriggers(true)
            return answer
        } catch {
            try setTriggers(true)
            throw error
        }
    }

    private func setTriggers(_ areOn: Bool) throws {
        guard let connection = database.sqliteConnection else { return }
        let code = archive_sqlite_set_triggers(connection, areOn ? 1 : 0)
        guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }

    /// Enters a new document and its sentences into the search tables.
    func search(_ prepared: PreparedDocument, document: Int64, sentences: [Int64]) throws {
        try searchDocument.run(document, prepared.document.title, prepared.document.text[...])
        for (id, span) in zip(sentences, prepared.findings.sentences) {
            try searchSentence.run(id, prepared.bytes(at: span))
        }
    }

    /// Counts the events from this one on, and those who take part in them.
    func count(eventsFrom first: Int64) throws {
        try countMonths.run(first)
        try countActors.run(first)
    }
}
