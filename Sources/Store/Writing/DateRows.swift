internal import Facts
internal import GRDB

/// Changes the dates of a document and of all that was found in it, and nothing else.
enum DateRows {
    /// Events are the same if type and first trigger are. What a person has edited stays.
    static func update(
        _ database: Database, document id: Int64, as prepared: PreparedDocument,
        times: DocumentRows
    ) throws {
        let published = prepared.document.published
        try database.execute(
            sql: """
                UPDATE documents SET published = ?, published_at = ?, published_basis = ?
                WHERE id = ?
                """,
            arguments: [
                published.day?.iso, published.instant, published.basis.rawValue, id,
            ])
        try database.execute(
            sql: "DELETE FROM time_expressions WHERE document_id = ?", arguments: [id])
        try times.insertTimes(prepared, of: id)
        let stored = try storedEvents(database, document: id)
        let update = try InsertStatement(
            database,
            """
            UPDATE events SET date = ?, date_start = ?, date_end = ?, date_precision = ?,
              date_basis = ?, date_words = ?, date_words_start = ?, date_words_end = ?,
              anchor_relation = ?, anchor_words = ?, anchor_start = ?, anchor_end = ?
            WHERE id = ? AND review <> 'edited'
            """)
        for event in prepared.findings.events {
            let start = prepared.points.offset(ofByte: Int(firstTrigger(of: event).start))
            guard let eventID = stored["\(event.type.rawValue) \(start)"] else { continue }
            let date = event.date
            let words = date.words.map { prepared.points.range(of: $0) }
            let anchor = (date.anchor?.words).map { prepared.points.range(of: $0) }
            try update.run(
                date.value, date.first?.iso, date.last?.iso, date.precision.rawValue,
                date.basis.rawValue, date.words.map { prepared.words(at: $0) },
                words?.lowerBound, words?.upperBound, date.anchor?.relation.rawValue,
                (date.anchor?.words).map { prepared.words(at: $0) }, anchor?.lowerBound,
                anchor?.upperBound, eventID)
        }
    }

    static func firstTrigger(of event: Event) -> TextSpan { event.mentions.first ?? event.trigger }

    /// Ids by type and offset of the first trigger.
    static func storedEvents(_ database: Database, document id: Int64) throws -> [String: Int64] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT e.id, e.type || ' ' || (SELECT m.start_offset FROM mentions AS m
                  WHERE m.told_event_id = e.id ORDER BY m.id LIMIT 1) AS key
                FROM events AS e WHERE e.document_id = ? ORDER BY e.id DESC
                """, arguments: [id])
        // Of two with the same key, the earlier stands last and wins.
        return Dictionary(
            rows.compactMap { row -> (String, Int64)? in
                (row["key"] as String?).map { ($0, row["id"]) }
            }, uniquingKeysWith: { $1 })
    }
}
