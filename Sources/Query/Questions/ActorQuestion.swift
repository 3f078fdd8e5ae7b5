import GRDB

/// Who somebody is, and what they do to whom.
package struct ActorQuestion: Sendable {
    private let scope: ActorScope
    /// How many counterparts and types to list.
    private let most: Int

    package init(_ scope: ActorScope, most: Int = 10) {
        self.scope = scope
        self.most = most
    }

    package static let columns = [
        AnswerColumn("section", .text, "What the row tells: name, office, counterpart …"),
        AnswerColumn("item", .text, "The name, the office, the counterpart, the type"),
        AnswerColumn("count", .integer, "Events, or articles that state an office"),
        AnswerColumn("first", .date, "First day"),
        AnswerColumn("last", .date, "Last day"),
    ]

    package func answer(_ database: Database) throws -> AnswerTable {
        var rows = try identity(database)
        rows += try attested(database)
        rows += try offices(database)
        rows += try namesakes(database)
        let deeds = try Deeds(of: scope, database)
        rows.append(deeds.all.row("events", "in all"))
        rows += deeds.done.rows("does", most: most)
        rows += deeds.suffered.rows("is done to it", most: most)
        rows += deeds.counterparts.rows("counterpart", most: most)
        return AnswerTable(
            title: scope.name, columns: Self.columns, rows: rows,
            notes: [scope.reason].compactMap { $0 }, groupColumn: "section")
    }

    private func identity(_ database: Database) throws -> [[AnswerCell]] {
        var rows = [Self.row("name", scope.name)]
        let request: SQLRequest<Row> = """
            SELECT DISTINCT actors.kind, countries.name AS country, sectors.name AS sector,
              actors.role
            FROM actors
            LEFT JOIN countries ON countries.code = actors.country
            LEFT JOIN sectors ON sectors.code = actors.sector
            WHERE actors.id IN \(scope.ids)
            ORDER BY actors.id
            """
        for actor in try request.fetchAll(database) {
            for column in ["kind", "country", "sector", "role"] {
                guard let value: String = actor[column] else { continue }
                let row = Self.row(column, value)
                if !rows.contains(row) { rows.append(row) }
            }
        }
        if let country = scope.country {
            let count = try Int.fetchOne(
                database,
                sql: "SELECT count(*) FROM actors WHERE country = ? AND kind <> 'country'",
                arguments: [country])
            rows.append([
                .text("members"), .text("actors of that country"), AnswerCell(count), .none, .none,
            ])
        }
        return rows + (try aliases(database))
    }

    private func aliases(_ database: Database) throws -> [[AnswerCell]] {
        let request: SQLRequest<String> = """
            SELECT DISTINCT name
            FROM aliases
            WHERE actor_id IN \(scope.ids) AND name <> \(scope.name)
            ORDER BY name
            LIMIT \(most)
            """
        return try request.fetchAll(database).map { Self.row("alias", $0) }
    }

    /// In how many articles the archive has met the actor, and when.
    private func attested(_ database: Database) throws -> [[AnswerCell]] {
        guard scope.country == nil else { return [] }
        let request: SQLRequest<Row> = """
            SELECT 'named in', 'articles', count(DISTINCT actor_mentions.document_id),
              min(documents.published), max(documents.published)
            FROM actor_mentions
            JOIN documents ON documents.id = actor_mentions.document_id
            WHERE actor_mentions.actor_id IN \(scope.ids)
            """
        return try request.fetchAll(database).map {
            AnswerCell.cells(of: $0, columns: Self.columns)
        }
    }

    /// Those who may be the same but are kept apart.
    private func namesakes(_ database: Database) throws -> [[AnswerCell]] {
        guard scope.country == nil else { return [] }
        return try NamesakeFinder(database).namesakes(of: scope.ids, most: most).map {
            [
                .text("same_as?"), .text($0.description), .integer($0.eventCount), .none, .none,
            ]
        }
    }

    private func offices(_ database: Database) throws -> [[AnswerCell]] {
        let request: SQLRequest<Row> = """
            SELECT 'office', ifnull(relations.object_words, objects.name), relations.report_count,
              relations.first_attested, relations.last_attested
            FROM relations
            LEFT JOIN actors AS objects ON objects.id = relations.object_actor_id
            WHERE relations.subject_actor_id IN \(scope.ids) AND relations.relation = 'holds-role'
            ORDER BY relations.last_attested DESC, relations.report_count DESC, relations.id
            LIMIT \(most)
            """
        return try request.fetchAll(database).map {
            AnswerCell.cells(of: $0, columns: Self.columns)
        }
    }

    private static func row(_ section: String, _ item: String) -> [AnswerCell] {
        [.text(section), .text(item), .none, .none, .none]
    }
}
