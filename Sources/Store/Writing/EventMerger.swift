internal import Facts
internal import GRDB

/// Recognises one happening that several articles tell, and joins what they tell.
///
/// The event that was there first stands for all; the others stay, hidden, so that every merge can
/// be undone. An article's own events are never joined: it knows what it tells apart.
final class EventMerger {
    private let database: Database
    private let sides: EventSides
    private let byActor: LookUpStatement
    private let byCountry: LookUpStatement
    private let isBarred: LookUpStatement
    private let insert: InsertStatement
    private let moveMentions: InsertStatement
    private let hide: InsertStatement
    private let count: InsertStatement
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
        sides = try EventSides(database)
        byActor = try LookUpStatement(database, EventMerger.candidates(by: "actor_id"))
        byCountry = try LookUpStatement(database, EventMerger.candidates(by: "country"))
        // The old event is told by the same article already, or a person has undone this merge.
        isBarred = try LookUpStatement(
            database,
            """
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
        moveMentions = try InsertStatement(
            database, "UPDATE mentions SET event_id = ? WHERE event_id = ?")
        hide = try InsertStatement(
            database, "UPDATE events SET review = 'merged', merged_into = ? WHERE id = ?")
        count = try InsertStatement(
            database,
            """
            UPDATE events SET
              mention_count = (SELECT count(*) FROM mentions WHERE event_id = ?1),
              report_count =
                (SELECT count(DISTINCT document_id) FROM mentions WHERE event_id = ?1),
              publisher_count = (SELECT count(DISTINCT d.publisher) FROM mentions AS m
                JOIN documents AS d ON d.id = m.document_id WHERE m.event_id = ?1)
            WHERE id = ?1
            """)
    }

    /// Earlier events of the same kind within a day in which a party takes part.
    private static func candidates(by column: String) -> String {
        """
        SELECT p.event_id FROM participants AS p JOIN events AS e ON e.id = p.event_id
        WHERE p.\(column) = ?1 AND p.is_hidden = 0 AND p.date_start BETWEEN ?2 AND ?3
          AND p.event_id < ?4 AND e.type = ?5 AND e.status = ?6 AND e.document_id <> ?7
        LIMIT \(candidateLimit)
        """
    }

    /// Remembers an event that has just been written, so that it need not be read.
    func note(_ id: Int64, _ event: Event, in context: EventRows.Context) {
        sides.note(id, event, in: context)
    }

    /// Forgets what was remembered: after a rollback, or when another process has written.
    func forget() { sides.forget() }

    /// Looks for an earlier event for each of these.
    func merge(newEvents: [Int64], at now: String) throws {
        for id in newEvents {
            guard let new = try sides.side(of: id) else { continue }
            var best: (id: Int64, likeness: EventLikeness)?
            for candidate in try candidates(for: new, id: id) {
                guard let old = try sides.side(of: candidate), old.document != new.document,
                    let likeness = EventLikeness(
                        new, old,
                        areNearCopies: try sides.areNearCopies(new.document, old.document)),
                    likeness.score >= EventLikeness.least,
                    likeness.score > best?.likeness.score ?? 0,
                    try isBarred.first(candidate, new.document, id, body: { $0.integer(0) }) == 0
                else { continue }
                best = (candidate, likeness)
            }
            if let best { try join(id, into: best.id, best.likeness, at: now) }
        }
    }

    /// Earlier events of the same kind within a day that share a party; in the order of their ids.
    private func candidates(for event: EventLikeness.Side, id: Int64) throws -> [Int64] {
        let first = event.day.adding(days: -1) ?? event.day
        let last = event.day.adding(days: 1) ?? event.day
        var found: Set<Int64> = []
        var asked: Set<String> = []
        for party in event.parties {
            let statement = party.country == nil ? byActor : byCountry
            let key: (any BoundValue)? = party.country ?? party.actorID
            guard let key, asked.insert("\(key)").inserted else { continue }
            try statement.forEach(
                key, first.iso, last.iso, id, event.type, event.status, event.document
            ) { row in
                if let candidate = row.integer(0) { found.insert(candidate) }
            }
        }
        return found.sorted()
    }

    private func join(
        _ id: Int64, into kept: Int64, _ likeness: EventLikeness, at now: String
    ) throws {
        let score = (likeness.score * 100).rounded() / 100
        let former = parted[id].flatMap { $0.kept == kept ? $0 : nil }
        try insert.run(
            former?.merge, kept, id, score, likeness.reasons.joined(separator: "; "),
            former?.decidedAt ?? now)
        try moveMentions.run(kept, id)
        try hide.run(kept, id)
        sides.forget(id)
        sides.forget(kept)
        try count.run(kept)
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
        if let kept { try count.run(kept) }
        try count.run(merged)
        sides.forget()
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
        sides.forget()
        let own = try Int64.fetchAll(
            database, sql: "SELECT id FROM events WHERE document_id = ?", arguments: [id])
        try merge(newEvents: Set(parted + own).sorted(), at: now)
        self.parted = [:]
    }
}
