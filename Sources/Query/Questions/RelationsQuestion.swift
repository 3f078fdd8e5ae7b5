import GRDB

/// The standing facts between actors that articles state: offices, membership, alliances.
package struct RelationsQuestion: Sendable {
    private let actor: ActorScope?
    private let with: ActorScope?
    private let kind: String?
    private let limit: Int?

    /// - Parameter kind: a code of `relation_kinds`, as `holds-role`.
    package init(actor: ActorScope?, with: ActorScope?, kind: String?, limit: Int?) {
        self.actor = actor
        self.with = with
        self.kind = kind
        self.limit = limit
    }

    package static let columns = [
        AnswerColumn("subject", .text, "Whom the fact is about"),
        AnswerColumn("relation", .text, "The kind of fact, as holds-role"),
        AnswerColumn("object", .text, "The other actor, or an office in words"),
        AnswerColumn("first_attested", .date, "Day of the earliest article"),
        AnswerColumn("last_attested", .date, "Day of the latest article"),
        AnswerColumn("reports", .integer, "Articles that state it"),
        AnswerColumn("words", .text, "The words of one article", isDetail: true),
        AnswerColumn("rule", .text, "The row of the lexicon that read them", isDetail: true),
        AnswerColumn("id", .integer, "The relation", isDetail: true),
    ]

    /// Throws `NothingFound` if no relation matches.
    package func answer(_ database: Database) throws -> AnswerTable {
        let condition = try condition(database)
        let request: SQLRequest<Row> = """
            SELECT subjects.name, relations.relation,
              ifnull(relations.object_words, objects.name), relations.first_attested,
              relations.last_attested, relations.report_count,
              (SELECT words FROM relation_mentions
                WHERE relation_id = relations.id
                ORDER BY document_id, start_offset LIMIT 1),
              (SELECT rule FROM relation_mentions
                WHERE relation_id = relations.id
                ORDER BY document_id, start_offset LIMIT 1),
              relations.id
            FROM relations
            JOIN actors AS subjects ON subjects.id = relations.subject_actor_id
            LEFT JOIN actors AS objects ON objects.id = relations.object_actor_id
            WHERE \(condition)
            ORDER BY subjects.name, relations.relation, relations.report_count DESC, relations.id
            LIMIT \(limit ?? -1)
            """
        let rows = try request.fetchAll(database).map {
            AnswerCell.cells(of: $0, columns: Self.columns)
        }
        let count: SQLRequest<Int> = "SELECT count(*) FROM relations WHERE \(condition)"
        let total = try count.fetchOne(database) ?? 0
        if total == 0 { throw try nothing(database) }
        return AnswerTable(
            title: actor.map { "Relations of \($0.name)" } ?? "Relations", columns: Self.columns,
            rows: rows, total: total,
            notes: [actor?.reason, with?.reason].compactMap { $0 })
    }

    private func condition(_ database: Database) throws -> SQL {
        var conditions: [SQL] = ["TRUE"]
        for scope in [actor, with].compactMap({ $0 }) {
            let actors = ParticipantSelection(scope).actors
            conditions.append(
                """
                (relations.subject_actor_id IN (\(actors))
                  OR relations.object_actor_id IN (\(actors)))
                """)
        }
        if let kind {
            let known = try String.fetchAll(
                database, sql: "SELECT code FROM relation_kinds ORDER BY code")
            guard known.contains(kind) else {
                throw QueryError.unknownRelation(
                    text: kind, suggestions: Spelling.nearest(to: kind, among: known),
                    known: known)
            }
            conditions.append("relations.relation = \(kind)")
        }
        return conditions.joined(separator: " AND ")
    }

    private func nothing(_ database: Database) throws -> NothingFound {
        let kinds = try Row.fetchAll(
            database,
            sql: "SELECT relation, count(*) FROM relations GROUP BY relation ORDER BY 2 DESC, 1")
        if kinds.isEmpty { return NothingFound("The archive has no relations.") }
        let list = kinds.map { row in "\(row[0] as String) (\(row[1] as Int))" }
        return NothingFound("No relation matches.", instead: ["There are \(Phrase.all(list))."])
    }
}
