import GRDB

/// The statements that count events; without filters they read the counts that are kept.
struct StatsCounts {
    private let isUnfiltered: Bool
    private let extracted: SQL
    private let extractedTables: SQL
    private let imported: SQL
    private let importedTables: SQL

    init(_ filters: EventFilters, placeCountry: String?) {
        let selection = EventSelection(filters, placeCountry: placeCountry)
        isUnfiltered = filters.isEmpty
        extracted = selection.extracted
        extractedTables = selection.extractedTables
        importedTables = selection.importedTables
        imported = selection.imported ?? "FALSE"
    }

    func request(by measure: StatsQuestion.Measure) -> SQLRequest<Row> {
        switch measure {
        case .month: byMonth
        case .type: byType
        case .actor: byActor
        case .country: byCountry
        case .publisher: byPublisher
        }
    }

    /// Rows of month, type, event_count.
    private var counts: SQL {
        if isUnfiltered {
            return
                "SELECT nullif(month, '') AS month, nullif(type, '') AS type, event_count FROM month_counts WHERE event_count > 0"
        }
        return """
            SELECT substr(events.date_start, 1, 7) AS month, events.type AS type,
              count(*) AS event_count
            FROM \(extractedTables)
            WHERE \(extracted)
            GROUP BY 1, 2
            UNION ALL
            SELECT substr(imported_events.date, 1, 7), imported_relations.type, count(*)
            FROM \(importedTables)
            CROSS JOIN imported_relations ON imported_relations.id = imported_events.relation_id
            WHERE \(imported)
            GROUP BY 1, 2
            """
    }

    private var byMonth: SQLRequest<Row> {
        if isUnfiltered { return keptByMonth }
        return """
            SELECT counts.month, sum(event_count),
              sum(iif(plover_types.quad_class LIKE '%-coop', event_count, 0)),
              sum(iif(plover_types.quad_class LIKE '%-conf', event_count, 0))
            FROM (\(counts)) AS counts
            LEFT JOIN plover_types ON plover_types.code = counts.type
            GROUP BY counts.month
            ORDER BY counts.month NULLS LAST
            """
    }

    /// The same from the counts that are kept: they lie in the order of collections and months, so
    /// that only the sums need sorting.
    private var keptByMonth: SQLRequest<Row> {
        """
        SELECT nullif(month, ''), sum(events), sum(cooperation), sum(conflict)
        FROM (
          SELECT month, sum(event_count) AS events,
            sum(iif(plover_types.quad_class LIKE '%-coop', event_count, 0)) AS cooperation,
            sum(iif(plover_types.quad_class LIKE '%-conf', event_count, 0)) AS conflict
          FROM month_counts
          LEFT JOIN plover_types ON plover_types.code = month_counts.type
          WHERE event_count > 0
          GROUP BY dataset_id, month
        )
        GROUP BY month
        ORDER BY nullif(month, '') NULLS LAST
        """
    }

    private var byType: SQLRequest<Row> {
        """
        SELECT counts.type, plover_types.name, plover_types.quad_class, sum(event_count)
        FROM (\(counts)) AS counts
        LEFT JOIN plover_types ON plover_types.code = counts.type
        GROUP BY counts.type
        ORDER BY sum(event_count) DESC, counts.type
        """
    }

    /// Rows of actor_id, part_count.
    private var parts: SQL {
        if isUnfiltered {
            return """
                SELECT actor_id, sum(source_count + target_count) AS part_count
                FROM actor_counts
                GROUP BY actor_id
                """
        }
        return """
            SELECT actor_id, sum(part_count) AS part_count
            FROM (
              SELECT participants.actor_id, count(*) AS part_count
              FROM \(extractedTables)
              CROSS JOIN participants ON participants.event_id = events.id
              WHERE participants.actor_id IS NOT NULL AND \(extracted)
              GROUP BY participants.actor_id
              UNION ALL
              SELECT source_actor_id, count(*)
              FROM \(importedTables)
              WHERE \(imported)
              GROUP BY source_actor_id
              UNION ALL
              SELECT target_actor_id, count(*)
              FROM \(importedTables)
              WHERE \(imported)
              GROUP BY target_actor_id
            )
            GROUP BY actor_id
            """
    }

    private var byActor: SQLRequest<Row> {
        """
        SELECT actors.name, actors.country, parts.part_count
        FROM (\(parts)) AS parts
        JOIN actors ON actors.id = parts.actor_id
        WHERE parts.part_count > 0
        ORDER BY parts.part_count DESC, actors.name, actors.id
        """
    }

    private var byCountry: SQLRequest<Row> {
        """
        SELECT actors.country, countries.name, sum(parts.part_count) AS total
        FROM (\(parts)) AS parts
        JOIN actors ON actors.id = parts.actor_id
        LEFT JOIN countries ON countries.code = actors.country
        WHERE parts.part_count > 0
        GROUP BY actors.country
        ORDER BY actors.country IS NULL, total DESC, actors.country
        """
    }

    private var byPublisher: SQLRequest<Row> {
        """
        SELECT documents.publisher, count(DISTINCT documents.id), count(DISTINCT events.id)
        FROM \(extractedTables)
        CROSS JOIN mentions ON mentions.event_id = events.id
        CROSS JOIN documents ON documents.id = mentions.document_id
        WHERE \(extracted)
        GROUP BY documents.publisher
        ORDER BY documents.publisher IS NULL, count(DISTINCT events.id) DESC, documents.publisher
        """
    }
}
