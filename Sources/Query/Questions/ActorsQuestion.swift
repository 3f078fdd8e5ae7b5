import GRDB

/// Who is in the archive, the most frequent first.
package struct ActorsQuestion: Sendable {
    /// Leaves out whoever does not match; what is `nil` lets all pass.
    package struct Filters: Hashable, Sendable {
        /// Words of a name or alias.
        package var name: String?
        package var kind: String?
        /// A country's name, code or adjective.
        package var country: String?
        /// PLOVER's code of a sector.
        package var sector: String?
        package var limit: Int?

        package init() {}
    }

    private let filters: Filters

    package init(_ filters: Filters) {
        self.filters = filters
    }

    package static let columns = [
        AnswerColumn("id", .integer, "The actor's number in the archive", isDetail: true),
        AnswerColumn("actor", .text, "The name"),
        AnswerColumn("kind", .text, "country, person, organisation, group or population"),
        AnswerColumn("country", .text, "The state it belongs to, ISO 3166-1 alpha-3"),
        AnswerColumn("sector", .text, "PLOVER's sector, as GOV or MIL"),
        AnswerColumn("role", .text, "Office or function last attested"),
        AnswerColumn("events", .integer, "Times it does something or something is done to it"),
        AnswerColumn("as_source", .integer, "Times it does something"),
        AnswerColumn("as_target", .integer, "Times something is done to it"),
    ]

    /// Throws `NothingFound` if nobody matches.
    package func answer(_ database: Database) throws -> AnswerTable {
        let condition = try condition(database)
        let limit = filters.limit ?? -1
        let request: SQLRequest<Row> = """
            SELECT actors.id, actors.name, actors.kind, actors.country, actors.sector,
              actors.role, ifnull(totals.source_count + totals.target_count, 0) AS events,
              ifnull(totals.source_count, 0), ifnull(totals.target_count, 0)
            FROM actors
            LEFT JOIN (
              SELECT actor_id, sum(source_count) AS source_count, sum(target_count) AS target_count
              FROM actor_counts
              GROUP BY actor_id
            ) AS totals ON totals.actor_id = actors.id
            WHERE \(condition)
            ORDER BY events DESC, actors.name, actors.id
            LIMIT \(limit)
            """
        let rows = try request.fetchAll(database).map {
            AnswerCell.cells(of: $0, columns: Self.columns)
        }
        let count: SQLRequest<Int> = "SELECT count(*) FROM actors WHERE \(condition)"
        let total = try count.fetchOne(database) ?? 0
        if total == 0 { throw try nothing(database) }
        return AnswerTable(
            title: "Actors", columns: Self.columns, rows: rows, total: total, barColumn: "events")
    }

    private func condition(_ database: Database) throws -> SQL {
        var conditions: [SQL] = ["TRUE"]
        if let name = filters.name {
            let ids = try ActorLookup(database).containing(Spelling.folded(name)).map(\.id)
            conditions.append("actors.id IN \(ids)")
        }
        if let kind = filters.kind { conditions.append("actors.kind = \(kind.lowercased())") }
        if let country = filters.country {
            let code = try PlaceNames.country(country, in: database) ?? country.uppercased()
            conditions.append("actors.country = \(code)")
        }
        if let sector = filters.sector {
            conditions.append("actors.sector = \(sector.uppercased())")
        }
        return conditions.joined(separator: " AND ")
    }

    private func nothing(_ database: Database) throws -> NothingFound {
        let total = try Int.fetchOne(database, sql: "SELECT count(*) FROM actors") ?? 0
        if total == 0 {
            return NothingFound(
                "The archive has no actors.", instead: ["'archive ingest FILE…' puts some in."])
        }
        let kinds = try String.fetchAll(
            database, sql: "SELECT DISTINCT kind FROM actors ORDER BY kind")
        return NothingFound(
            "No actor matches.",
            instead: [
                "There are \(Phrase.count(total, "actor")), each a \(Phrase.choice(kinds))."
            ])
    }
}
