internal import Facts
internal import GRDB

/// Writes a new reading of a stored document over the old one.
///
/// Events that are the same keep their ids, whatever else about them has changed; events on which
/// a person has decided stay as they are. Merges are worked out anew by the caller, who has parted
/// the document's events from those of others before.
final class DocumentRewriter {
    private let database: Database
    private let actors: ActorRegistry
    private let documents: DocumentRows
    private let events: EventRows
    private let relations: RelationRows

    init(
        _ database: Database, actors: ActorRegistry, documents: DocumentRows, events: EventRows,
        relations: RelationRows
    ) {
        self.database = database
        self.actors = actors
        self.documents = documents
        self.events = events
        self.relations = relations
    }

    /// Rewrites all that was read from a document. The caller has a transaction open.
    func rewrite(_ id: Int64, as prepared: PreparedDocument) throws -> Rereading {
        let before = try EventSnapshot.all(ofDocument: id, database)
        let knownActors = try actorIDs(ofDocument: id)
        let knownRelations = try relationIDs(ofDocument: id)
        let actorIDs = try prepared.findings.actors.map { try actors.id(of: $0) }
        let sentenceIDs = try rewriteSentences(prepared, of: id)
        try documents.flush()
        for table in ["time_expressions", "skipped_spans", "actor_mentions", "relation_mentions"] {
            try run("DELETE FROM \(table) WHERE document_id = ?", [id])
        }
        try documents.insertDetails(prepared, of: id, actorIDs: actorIDs)
        let context = EventRows.Context(
            prepared: prepared, documentID: id, actorIDs: actorIDs, sentenceIDs: sentenceIDs)
        try documents.flush()
        try rewriteEvents(in: context)
        try relations.insert(prepared.findings.relations, in: context)
        try forgetRelations(knownRelations, ofDocument: id)
        try forgetActors(knownActors)
        try run(
            "UPDATE documents SET event_count = ?, extractor = ? WHERE id = ?",
            [prepared.findings.events.count, ProgramVersion.current, id])
        return try compare(before, document: id)
    }

    private func run(_ sql: String, _ arguments: StatementArguments) throws {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }

    // MARK: Sentences

    /// Sentences keep their ids by position; only rows that differ are written.
    private func rewriteSentences(_ prepared: PreparedDocument, of id: Int64) throws -> [Int64] {
        let stored = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT id, start_offset, end_offset FROM sentences
                    WHERE document_id = ? ORDER BY position
                    """), arguments: [id])
        var ids: [Int64] = []
        for (position, span) in prepared.findings.sentences.enumerated() {
            let offsets = prepared.points.range(of: span)
            guard position < stored.count else {
                ids.append(try documents.insertSentence(prepared, span, position, of: id))
                continue
            }
            let row = stored[position]
            ids.append(row["id"])
            if row["start_offset"] == offsets.lowerBound, row["end_offset"] == offsets.upperBound {
                continue
            }
            try run(
                "UPDATE sentences SET start_offset = ?, end_offset = ?, text = ? WHERE id = ?",
                [
                    offsets.lowerBound, offsets.upperBound, prepared.words(at: span),
                    row["id"] as Int64,
                ])
        }
        for row in stored.dropFirst(ids.count) {
            let surplus: Int64 = row["id"]
            // Mentions would go with their sentence.
            try run("UPDATE mentions SET sentence_id = NULL WHERE sentence_id = ?", [surplus])
            try run(
                "UPDATE relation_mentions SET sentence_id = NULL WHERE sentence_id = ?", [surplus])
            try run("DELETE FROM sentences WHERE id = ?", [surplus])
        }
        return ids
    }

    // MARK: Events

    private func rewriteEvents(in context: EventRows.Context) throws {
        let id = context.documentID
        let findings = context.prepared.findings
        let pairing = try EventPairing(
            findings.events, in: context.prepared, document: id, database)
        let decided = try Int64.fetchSet(
            database.cachedStatement(
                sql: "SELECT id FROM events WHERE document_id = ? AND review <> 'auto'"),
            arguments: [id])
        for event in pairing.missing where !decided.contains(event) {
            try run("DELETE FROM events WHERE id = ?", [event])
        }
        for (event, stored) in zip(findings.events, pairing.ids) {
            if let stored {
                if !decided.contains(stored) {
                    try events.replace(stored, by: event, in: context)
                }
            } else {
                _ = try events.insert(event, in: context)
            }
        }
        try events.flush()
        // Those that stay as they are stand in the new sentences.
        try run(
            """
            UPDATE mentions SET sentence_id = (SELECT s.id FROM sentences AS s
              WHERE s.document_id = mentions.document_id
                AND s.start_offset <= mentions.start_offset
                AND s.end_offset > mentions.start_offset)
            WHERE document_id = ?1 AND told_event_id IN
              (SELECT id FROM events WHERE document_id = ?1 AND review <> 'auto')
            """, [id])
    }

    private func compare(_ before: [EventSnapshot], document id: Int64) throws -> Rereading {
        var rereading = Rereading(document: id)
        let after = try EventSnapshot.all(ofDocument: id, database)
        let old = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for event in after {
            guard let known = old[event.id] else {
                rereading.changes.append(
                    .init(event: event.id, change: .added, text: event.summary))
                continue
            }
            let difference = event.difference(from: known)
            if difference.isEmpty {
                rereading.same += 1
            } else {
                rereading.changes.append(
                    .init(event: event.id, change: .changed, text: difference))
            }
        }
        let present = Set(after.map(\.id))
        for event in before where !present.contains(event.id) {
            rereading.changes.append(
                .init(event: event.id, change: .removed, text: event.summary))
        }
        return rereading
    }

    // MARK: Actors and relations

    private func actorIDs(ofDocument id: Int64) throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT actor_id FROM actor_mentions WHERE document_id = ?1
                    UNION SELECT p.actor_id FROM participants AS p
                      JOIN events AS e ON e.id = p.event_id
                      WHERE e.document_id = ?1 AND p.actor_id IS NOT NULL
                    UNION SELECT attributed_to FROM events
                      WHERE document_id = ?1 AND attributed_to IS NOT NULL
                    """), arguments: [id])
    }

    private func relationIDs(ofDocument id: Int64) throws -> [Int64] {
        try Int64.fetchAll(
            database.cachedStatement(
                sql: "SELECT DISTINCT relation_id FROM relation_mentions WHERE document_id = ?"),
            arguments: [id])
    }

    /// Facts that nothing states any more go; the others are counted anew.
    private func forgetRelations(_ known: [Int64], ofDocument id: Int64) throws {
        for relation in known {
            try run(
                """
                DELETE FROM relations WHERE id = ?1
                  AND NOT EXISTS (SELECT 1 FROM relation_mentions WHERE relation_id = ?1)
                """, [relation])
        }
        for relation in Set(known + (try relationIDs(ofDocument: id))).sorted() {
            try RelationRows.recount(database, relation: relation)
        }
    }

    /// Actors of whom nothing is left go.
    private func forgetActors(_ known: [Int64]) throws {
        var hasForgotten = false
        for actor in known {
            try run(
                """
                DELETE FROM actors WHERE id = ?1 AND dataset_id = 1
                  AND NOT EXISTS (SELECT 1 FROM actor_mentions WHERE actor_id = ?1)
                  AND NOT EXISTS (SELECT 1 FROM participants WHERE actor_id = ?1)
                  AND NOT EXISTS (SELECT 1 FROM event_pairs WHERE source_actor_id = ?1)
                  AND NOT EXISTS (SELECT 1 FROM event_pairs WHERE target_actor_id = ?1)
                  AND NOT EXISTS (SELECT 1 FROM relations WHERE subject_actor_id = ?1)
                  AND NOT EXISTS (SELECT 1 FROM relations WHERE object_actor_id = ?1)
                  AND NOT EXISTS (SELECT 1 FROM events WHERE attributed_to = ?1)
                  AND NOT EXISTS (SELECT 1 FROM imported_events WHERE source_actor_id = ?1)
                  AND NOT EXISTS (SELECT 1 FROM imported_events WHERE target_actor_id = ?1)
                """, [actor])
            hasForgotten = hasForgotten || database.changesCount > 0
        }
        if hasForgotten { actors.forget() }
    }
}
