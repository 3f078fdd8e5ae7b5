internal import GRDB

/// Recognises one happening that several articles tell, and joins what they tell.
///
/// The event that was there first stands for all; the others stay, hidden, so that every merge can
/// be undone. An article's own events are never joined: it knows what it tells apart.
final class EventMerger {
    private let database: Database
    private let load: Statement
    private let parties: Statement
    private let triggers: Statement
    private let byActor: Statement
    private let byCountry: Statement
    private let isBarred: Statement
    private let insert: InsertStatement
    /// Merges that were taken back for a comparison: the same merge keeps its number and date.
    private var parted: [Int64: Former] = [:]

    private struct Former {
        var merge: Int64
        var kept: Int64
        var decidedAt: String
    }

    /// Enough to find the event among those of a busy day.
    private static let candidateLimit = 200

    init(_ database: Database) throws {
        self.database = database
        load = try database.makeStatement(
            sql: """
                SELECT type, mode, cameo, status, julianday(date_start) AS day, date_precision,
                  place, place_country, killed, document_id
                FROM events WHERE id = ? AND date_start IS NOT NULL AND is_hidden = 0
                """)
        parties = try database.makeStatement(
            sql: "SELECT role, actor_id, country, sector FROM participants WHERE event_id = ?")
        triggers = try database.makeStatement(
            sql: "SELECT lower(trigger_words) FROM mentions WHERE event_id = ?")
        let near = """
            = ?2 AND is_hidden = 0 AND date_start BETWEEN date(?1, '-1 day') AND date(?1, '+1 day')
              AND event_id < ?3 LIMIT \(EventMerger.candidateLimit)
            """
        byActor = try database.makeStatement(
            sql: "SELECT event_id FROM participants WHERE actor_id \(near)")
        byCountry = try database.makeStatement(
            sql: "SELECT event_id FROM participants WHERE country \(near)")
        // The old event is told by the same article already, or a person has undone this merge.
        isBarred = try database.makeStatement(
            sql: """
                SELECT EXISTS (SELECT 1 FROM mentions WHERE event_id = ?1 AND document_id = ?2)
                  OR EXISTS (SELECT 1 FROM merges
                    WHERE kept_event_id = ?1 AND merged_event_id = ?3 AND undone_at IS NOT NULL)
                """)
        insert = try InsertStatement(
            database,
            """
            INSERT INTO merges (id, kept_event_id, merged_event_id, score, reason, decided_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
    }

    /// Looks for an earlier event for each of these.
    func merge(newEvents: [Int64], at now: String) throws {
        for id in newEvents {
            guard let new = try side(id) else { continue }
            var best: (id: Int64, likeness: EventLikeness)?
            for candidate in try candidates(for: new, id: id) {
                guard let old = try side(candidate), old.document != new.document,
                    let likeness = EventLikeness(
                        new, old, areNearCopies: try areNearCopies(new.document, old.document)),
                    likeness.score >= EventLikeness.least,
                    likeness.score > best?.likeness.score ?? 0,
                    try Bool.fetchOne(isBarred, arguments: [candidate, new.document, id]) != true
                else { continue }
                best = (candidate, likeness)
            }
            if let best { try join(id, into: best.id, best.likeness, at: now) }
        }
    }

    private func side(_ id: Int64) throws -> EventLikeness.Side? {
        guard let row = try Row.fetchOne(load, arguments: [id]) else { return nil }
        let parties = try Row.fetchAll(parties, arguments: [id]).map { row in
            EventLikeness.Party(
                isSource: row["role"] == "source", actorID: row["actor_id"],
                country: row["country"], sector: row["sector"])
        }
        return EventLikeness.Side(
            type: row["type"], mode: row["mode"], cameo: row["cameo"], status: row["status"],
            day: row["day"], precision: row["date_precision"], place: row["place"],
            placeCountry: row["place_country"], killed: row["killed"], parties: parties,
            triggers: try String.fetchAll(triggers, arguments: [id]),
            document: row["document_id"])
    }

    /// Earlier events within a day that share a party; in the order of their ids.
    private func candidates(for event: EventLikeness.Side, id: Int64) throws -> [Int64] {
        guard
            let date = try String.fetchOne(
                database.cachedStatement(sql: "SELECT date_start FROM events WHERE id = ?"),
                arguments: [id])
        else { return [] }
        var found: Set<Int64> = []
        for party in Set(event.parties) {
            if let country = party.country {
                found.formUnion(try Int64.fetchAll(byCountry, arguments: [date, country, id]))
            } else if let actor = party.actorID {
                found.formUnion(try Int64.fetchAll(byActor, arguments: [date, actor, id]))
            }
        }
        return found.sorted()
    }

    private func areNearCopies(_ one: Int64, _ other: Int64) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM documents AS a JOIN documents AS b
                      ON ifnull(a.duplicate_of, a.id) = ifnull(b.duplicate_of, b.id)
                      WHERE a.id = ? AND b.id = ?)
                    """), arguments: [one, other]) ?? false
    }

    private func join(
        _ id: Int64, into kept: Int64, _ likeness: EventLikeness, at now: String
    ) throws {
        let score = (likeness.score * 100).rounded() / 100
        let former = parted[id].flatMap { $0.kept == kept ? $0 : nil }
        try insert.run(
            former?.merge, kept, id, score, likeness.reasons.joined(separator: "; "),
            former?.decidedAt ?? now)
        try database.cachedStatement(sql: "UPDATE mentions SET event_id = ? WHERE event_id = ?")
            .execute(arguments: [kept, id])
        try database.cachedStatement(
            sql: "UPDATE events SET review = 'merged', merged_into = ? WHERE id = ?"
        ).execute(arguments: [kept, id])
        try recount(kept)
    }

    private func recount(_ id: Int64) throws {
        try database.cachedStatement(
            sql: """
                UPDATE events SET
                  mention_count = (SELECT count(*) FROM mentions WHERE event_id = ?1),
                  report_count =
                    (SELECT count(DISTINCT document_id) FROM mentions WHERE event_id = ?1),
                  publisher_count = (SELECT count(DISTINCT d.publisher) FROM mentions AS m
                    JOIN documents AS d ON d.id = m.document_id WHERE m.event_id = ?1)
                WHERE id = ?1
                """
        ).execute(arguments: [id])
    }

    /// Parts two events again; `false` if no such merge holds.
    func undo(merge id: Int64, at now: String) throws -> Bool {
        let sql = "SELECT merged_event_id FROM merges WHERE id = ? AND undone_at IS NULL"
        guard let merged = try Int64.fetchOne(database, sql: sql, arguments: [id]) else {
            return false
        }
        try part(merged)
        try database.execute(
            sql: "UPDATE merges SET undone_at = ? WHERE id = ?", arguments: [now, id])
        return true
    }

    private func part(_ merged: Int64) throws {
        let kept = try Int64.fetchOne(
            database, sql: "SELECT merged_into FROM events WHERE id = ?", arguments: [merged])
        try database.execute(
            sql: "UPDATE mentions SET event_id = told_event_id WHERE told_event_id = ?",
            arguments: [merged])
        try database.execute(
            sql: "UPDATE events SET review = 'auto', merged_into = NULL WHERE id = ?",
            arguments: [merged])
        if let kept { try recount(kept) }
        try recount(merged)
    }

    /// Compares the events of a document again, after their dates have changed.
    func mergeAgain(document id: Int64, at now: String) throws {
        try mergeAgain(document: id, with: try part(fromOthers: id), at: now)
    }

    /// Takes back all merges of a document's events with those of others, as if there had been
    /// none; returns the events of whichever document that had been merged.
    func part(fromOthers id: Int64) throws -> [Int64] {
        let affected = try Int64.fetchAll(
            database,
            sql: """
                SELECT e.id FROM events AS e LEFT JOIN events AS k ON k.id = e.merged_into
                WHERE e.review = 'merged' AND (e.document_id = ?1 OR k.document_id = ?1)
                ORDER BY e.id
                """, arguments: [id])
        parted = [:]
        for event in affected {
            if let row = try Row.fetchOne(
                database,
                sql: """
                    SELECT id, kept_event_id, decided_at FROM merges
                    WHERE merged_event_id = ? AND undone_at IS NULL ORDER BY id DESC
                    """, arguments: [event])
            {
                parted[event] = Former(
                    merge: row["id"], kept: row["kept_event_id"], decidedAt: row["decided_at"])
            }
            try part(event)
            try database.execute(
                sql: "DELETE FROM merges WHERE merged_event_id = ? AND undone_at IS NULL",
                arguments: [event])
        }
        return affected
    }

    /// Compares the events of a document again, and those that had been parted from them.
    func mergeAgain(document id: Int64, with parted: [Int64], at now: String) throws {
        let own = try Int64.fetchAll(
            database, sql: "SELECT id FROM events WHERE document_id = ?", arguments: [id])
        try merge(newEvents: Set(parted + own).sorted(), at: now)
        self.parted = [:]
    }
}
