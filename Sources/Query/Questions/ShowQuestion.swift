import Facts
import GRDB

/// The proof of one event: its words, its articles, its date and where that came from.
package struct ShowQuestion: Sendable {
    private let id: Int64

    package init(event id: Int64) {
        self.id = id
    }

    package static let columns = [
        AnswerColumn("field", .text, "What the row tells"),
        AnswerColumn("value", .text, "What is known of it"),
    ]

    /// Throws `NothingFound` if there is no such event.
    package func answer(_ database: Database) throws -> AnswerTable {
        let event = try Row.fetchOne(
            database,
            sql: """
                SELECT events.*, plover_types.name AS type_name, plover_types.phrase AS phrase,
                  cameo_codes.name AS cameo_name, documents.published AS published,
                  speakers.name AS speaker
                FROM events
                CROSS JOIN plover_types ON plover_types.code = events.type
                CROSS JOIN cameo_codes ON cameo_codes.code = events.cameo
                CROSS JOIN documents ON documents.id = events.document_id
                LEFT JOIN actors AS speakers ON speakers.id = events.attributed_to
                WHERE events.id = ?
                """, arguments: [id])
        guard let event else { return try imported(database) }
        var rows = try EventRecord(event, database).rows
        rows += try MentionRecord.rows(ofEvent: id, database)
        rows += try history(database)
        return AnswerTable(
            title: "Event \(id)", columns: Self.columns, rows: rows, groupColumn: "field")
    }

    // MARK: What was merged and decided

    private func history(_ database: Database) throws -> [[AnswerCell]] {
        var rows: [[AnswerCell]] = []
        let merges = try Row.fetchAll(
            database,
            sql: """
                SELECT *
                FROM merges
                WHERE kept_event_id = ? OR merged_event_id = ?
                ORDER BY id
                """, arguments: [id, id])
        for merge in merges {
            let kept: Int64 = merge["kept_event_id"]
            let other: Int64 = merge["merged_event_id"]
            let what = kept == id ? "event \(other) is the same" : "is the same as event \(kept)"
            let score: Double = merge["score"]
            let undone = (merge["undone_at"] as String?).map { "; undone at \($0)" } ?? ""
            rows.append([
                .text("merge \(merge["id"] as Int64)"),
                .text(
                    "\(what): \(merge["reason"] as String) (score \(score), decided by "
                        + "\(merge["decided_by"] as String)\(undone))"),
            ])
        }
        let reviews = try Row.fetchAll(
            database, sql: "SELECT * FROM reviews WHERE event_id = ? ORDER BY id", arguments: [id])
        for review in reviews {
            let why = (review["why"] as String?).map { ": \($0)" } ?? ""
            rows.append([
                .text("review"),
                .text(
                    "\(review["decision"] as String) by \(review["who"] as String) at "
                        + "\(review["decided_at"] as String)\(why)"),
            ])
        }
        return rows
    }

    // MARK: Imported events

    private func imported(_ database: Database) throws -> AnswerTable {
        let event = try Row.fetchOne(
            database,
            sql: """
                SELECT imported_events.date, sources.name AS source, targets.name AS target,
                  imported_relations.*, datasets.name AS dataset, datasets.origin AS origin
                FROM imported_events
                CROSS JOIN imported_relations ON imported_relations.id = imported_events.relation_id
                CROSS JOIN actors AS sources ON sources.id = imported_events.source_actor_id
                CROSS JOIN actors AS targets ON targets.id = imported_events.target_actor_id
                CROSS JOIN datasets ON datasets.id = imported_events.dataset_id
                WHERE imported_events.id = ?
                """, arguments: [id])
        guard let event else { throw try nothing(database) }
        let date: String = event["date"]
        let fields: [(String, AnswerCell)] = [
            ("event", .text("\(id)")), ("date", .date(AnswerDate(value: date))),
            ("source", AnswerCell(event["source"] as String?)),
            ("what", AnswerCell(event["label"] as String?)),
            ("target", AnswerCell(event["target"] as String?)),
            ("type", AnswerCell(event["type"] as String?)),
            ("cameo", AnswerCell(event["cameo"] as String?)),
            ("goldstein", AnswerCell((event["goldstein"] as Double?).map { "\($0)" })),
            ("dataset", AnswerCell(event["dataset"] as String?)),
            ("origin", AnswerCell(event["origin"] as String?)),
        ]
        return AnswerTable(
            title: "Event \(id)", columns: Self.columns,
            rows: fields.filter { $0.1 != .none }.map { [.text($0.0), $0.1] },
            notes: ["imported from a table: there is no article to show"])
    }

    private func nothing(_ database: Database) throws -> NothingFound {
        let ranges = try Row.fetchAll(
            database,
            sql: """
                SELECT min(id), max(id) FROM events
                UNION ALL
                SELECT min(id), max(id) FROM imported_events
                """
        ).compactMap { row -> String? in
            guard let first: Int64 = row[0], let last: Int64 = row[1] else { return nil }
            return first == last ? "\(first)" : "\(first) to \(last)"
        }
        return NothingFound(
            "No event \(id).",
            instead: [
                ranges.isEmpty
                    ? "The archive has no events."
                    : "The numbers run from \(Phrase.all(ranges)); 'archive events' lists them."
            ])
    }
}
