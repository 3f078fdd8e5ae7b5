internal import Facts
internal import GRDB

/// Changes the dates of a document and of all that was found in it, and nothing else.
enum DateRows {
    /// Replaces the time expressions and the dates of events with the anchors that go with them.
    /// What a person has edited stays.
    static func update(
        _ database: Database, document id: Int64, as prepared: PreparedDocument,
        dates: [Int64: EventDate], times: DocumentRows
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
        times.begin()
        try times.insertTimes(prepared, of: id)
        try times.flush()
        let update = try InsertStatement(
            database,
            """
            UPDATE events SET date = ?, date_start = ?, date_end = ?, date_precision = ?,
              date_basis = ?, date_words = ?, date_words_start = ?, date_words_end = ?,
              anchor_relation = ?, anchor_words = ?, anchor_start = ?, anchor_end = ?
            WHERE id = ? AND document_id = ? AND review <> 'edited'
            """)
        for (event, date) in dates.sorted(by: { $0.key < $1.key }) {
            let words = date.words.map { prepared.points.range(of: $0) }
            let anchor = (date.anchor?.words).map { prepared.points.range(of: $0) }
            try update.run(
                date.value, date.first?.iso, date.last?.iso, date.precision.rawValue,
                date.basis.rawValue, date.words.map { prepared.words(at: $0) },
                words?.lowerBound, words?.upperBound, date.anchor?.relation.rawValue,
                (date.anchor?.words).map { prepared.words(at: $0) }, anchor?.lowerBound,
                anchor?.upperBound, event, id)
        }
    }

    /// The trigger that names an event first in its article.
    static func firstTrigger(of event: Event) -> TextSpan { event.mentions.first ?? event.trigger }

    /// The events that a document told of first, in order, with the offsets of their triggers in
    /// it as code points; what was merged into another is listed apart.
    static func triggers(
        _ database: Database, document id: Int64
    ) throws -> [(event: Int64, offsets: [Range<Int>])] {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT mentions.told_event_id AS event, mentions.start_offset AS first,
                  mentions.end_offset AS last
                FROM mentions JOIN events ON events.id = mentions.told_event_id
                WHERE mentions.document_id = ? AND events.document_id = ?
                ORDER BY mentions.told_event_id, mentions.id
                """, arguments: [id, id])
        var triggers: [(event: Int64, offsets: [Range<Int>])] = []
        for row in rows {
            let event: Int64 = row["event"]
            let first: Int = row["first"]
            let last: Int = row["last"]
            if triggers.last?.event != event { triggers.append((event, [])) }
            triggers[triggers.count - 1].offsets.append(first..<max(first, last))
        }
        return triggers
    }
}
