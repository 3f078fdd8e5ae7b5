import GRDB

/// Who does how much to whom: every pair of actors, the most frequent first.
package struct DyadsQuestion: Sendable {
    private let filters: EventFilters

    package init(_ filters: EventFilters) {
        self.filters = filters
    }

    package static let columns = [
        AnswerColumn("source", .text, "Who does it"),
        AnswerColumn("source_country", .text, "ISO 3166-1 alpha-3"),
        AnswerColumn("target", .text, "To whom"),
        AnswerColumn("target_country", .text, "ISO 3166-1 alpha-3"),
        AnswerColumn("events", .integer, "Events; what both do together counts both ways"),
        AnswerColumn("cooperation", .integer, "Events above 0 on the Goldstein scale"),
        AnswerColumn("conflict", .integer, "Events below 0 on the Goldstein scale"),
        AnswerColumn("goldstein", .real, "Mean of the Goldstein scale, -10 to 10"),
    ]

    /// Throws `NothingFound` if no event between two known actors passes the filters.
    package func answer(_ database: Database) throws -> AnswerTable {
        let selection = EventSelection(
            filters, placeCountry: try PlaceNames.country(filters.place, in: database))
        let imported = selection.imported ?? "FALSE"
        let request: SQLRequest<Row> = """
            SELECT sources.name, sources.country, targets.name, targets.country,
              sum(pairs.events) AS events, sum(pairs.cooperation), sum(pairs.conflict),
              round(sum(pairs.goldstein) / nullif(sum(pairs.known), 0), 2)
            FROM (
              SELECT event_pairs.source_actor_id AS source, event_pairs.target_actor_id AS target,
                count(*) AS events, sum(ifnull(events.goldstein, 0) > 0) AS cooperation,
                sum(ifnull(events.goldstein, 0) < 0) AS conflict,
                sum(events.goldstein) AS goldstein, count(events.goldstein) AS known
              FROM \(selection.extractedTables)
              CROSS JOIN event_pairs ON event_pairs.event_id = events.id
              WHERE \(selection.extracted)
              GROUP BY 1, 2
              UNION ALL
              SELECT imported_events.source_actor_id, imported_events.target_actor_id, count(*),
                sum(ifnull(imported_relations.goldstein, 0) > 0),
                sum(ifnull(imported_relations.goldstein, 0) < 0),
                sum(imported_relations.goldstein), count(imported_relations.goldstein)
              FROM \(selection.importedTables)
              CROSS JOIN imported_relations
                ON imported_relations.id = imported_events.relation_id
              WHERE \(imported)
              GROUP BY 1, 2
            ) AS pairs
            CROSS JOIN actors AS sources ON sources.id = pairs.source
            CROSS JOIN actors AS targets ON targets.id = pairs.target
            GROUP BY pairs.source, pairs.target
            ORDER BY events DESC, sources.name, targets.name, pairs.source, pairs.target
            """
        var rows = try request.fetchAll(database).map {
            AnswerCell.cells(of: $0, columns: Self.columns)
        }
        if rows.isEmpty {
            throw NothingFound("No pair of actors in \(EventTitle(filters).condition).")
        }
        let total = rows.count
        if let limit = filters.limit { rows = Array(rows.prefix(limit)) }
        return AnswerTable(
            title: "Who does what to whom", columns: Self.columns, rows: rows, total: total,
            notes: [filters.actor?.reason, filters.with?.reason].compactMap { $0 },
            barColumn: "events")
    }
}
