internal import Facts
internal import GRDB

/// The standing facts of an archive: one row for each, with the places that state it.
final class RelationRows {
    private let database: Database
    private let find: LookUpStatement
    private let insert: InsertStatement
    private let mention: InsertStatement
    private let attest: InsertStatement

    init(_ database: Database) throws {
        self.database = database
        find = try LookUpStatement(
            database,
            """
            SELECT id FROM relations
            WHERE subject_actor_id = ? AND relation = ? AND ifnull(object_actor_id, 0) = ?
              AND ifnull(object_words, '') = ? COLLATE NOCASE
            """)
        insert = try InsertStatement(
            database,
            """
            INSERT INTO relations (subject_actor_id, relation, object_actor_id, object_words)
            VALUES (?, ?, ?, ?)
            """)
        mention = try InsertStatement(
            database,
            """
            INSERT OR IGNORE INTO relation_mentions
              (relation_id, document_id, start_offset, end_offset, sentence_id, words, rule)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        attest = try InsertStatement(
            database,
            """
            UPDATE relations SET report_count = report_count + 1,
              first_attested = ifnull(min(first_attested, ?1), ifnull(first_attested, ?1)),
              last_attested = ifnull(max(last_attested, ?1), ifnull(last_attested, ?1))
            WHERE id = ?2
            """)
    }

    /// Writes what one document states.
    func insert(_ relations: [Relation], in context: EventRows.Context) throws {
        var attested: [Int64] = []
        for relation in relations {
            guard let subject = context.actorID(relation.subject) else { continue }
            var object: Int64?
            var words: String?
            switch relation.object {
            case .actor(let index): object = context.actorID(index)
            case .words(let text): words = text
            }
            guard object != nil || words != nil else { continue }
            let id = try row(subject, relation.kind.rawValue, object, words)
            let offsets = context.prepared.points.range(of: relation.evidence)
            try mention.run(
                id, context.documentID, offsets.lowerBound, offsets.upperBound,
                context.sentenceID(holding: relation.evidence),
                context.prepared.words(at: relation.evidence), relation.rule)
            if !attested.contains(id) { attested.append(id) }
        }
        let day = context.prepared.document.published.day?.iso
        for id in attested { try attest.run(day, id) }
    }

    private func row(_ subject: Int64, _ kind: String, _ object: Int64?, _ words: String?) throws
        -> Int64
    {
        if let id = try find.first(
            subject, kind, object ?? 0, words ?? "", body: { $0.integer(0) }),
            let id
        {
            return id
        }
        return try insert.id(subject, kind, object, words)
    }

    /// Counts anew what is attested when, for the facts that one document states.
    static func recount(_ database: Database, ofDocument id: Int64) throws {
        try database.execute(
            sql: """
                \(recount) IN (SELECT relation_id FROM relation_mentions WHERE document_id = ?)
                """, arguments: [id])
    }

    /// The same for one fact.
    static func recount(_ database: Database, relation id: Int64) throws {
        try database.cachedStatement(sql: "\(recount) = ?").execute(arguments: [id])
    }

    private static let recount = """
        UPDATE relations SET
          first_attested = (SELECT min(d.published) FROM relation_mentions AS m
            JOIN documents AS d ON d.id = m.document_id WHERE m.relation_id = relations.id),
          last_attested = (SELECT max(d.published) FROM relation_mentions AS m
            JOIN documents AS d ON d.id = m.document_id WHERE m.relation_id = relations.id),
          report_count = (SELECT count(DISTINCT m.document_id) FROM relation_mentions AS m
            WHERE m.relation_id = relations.id)
        WHERE id
        """
}
