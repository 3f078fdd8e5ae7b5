import GRDB

/// The events that pass the filters, in order of date, and how many they are in all.
struct EventKeys {
    let keys: [EventKey]
    let total: Int

    init(_ database: Database, filters: EventFilters) throws {
        let selection = EventSelection(
            filters, placeCountry: try PlaceNames.country(filters.place, in: database))
        let limit = filters.limit ?? -1
        var keys = try Self.extracted(selection, limit: limit, database)
        if let condition = selection.imported {
            keys += try Self.imported(selection, condition, limit: limit, database)
            keys.sort(by: EventKey.precedes)
        }
        guard let most = filters.limit, keys.count >= most else {
            self.keys = keys
            self.total = keys.count
            return
        }
        self.keys = Array(keys.prefix(most))
        self.total = try Self.count(selection, filters: filters, database)
    }

    private static func extracted(
        _ selection: EventSelection, limit: Int, _ database: Database
    ) throws -> [EventKey] {
        let request: SQLRequest<Row> = """
            SELECT events.id, events.date_start, events.date_end
            FROM \(selection.extractedTables)
            WHERE \(selection.extracted)
            ORDER BY events.date_start NULLS LAST, ifnull(events.date_end, '~'), events.id
            LIMIT \(limit)
            """
        var keys: [EventKey] = []
        let rows = try request.fetchCursor(database)
        while let row = try rows.next() {
            keys.append(EventKey(id: row[0], start: row[1], end: row[2]))
        }
        return keys
    }

    private static func imported(
        _ selection: EventSelection, _ condition: SQL, limit: Int, _ database: Database
    ) throws -> [EventKey] {
        let request: SQLRequest<Row> = """
            SELECT imported_events.id, imported_events.date, imported_events.source_actor_id,
              imported_events.relation_id, imported_events.target_actor_id,
              imported_events.dataset_id
            FROM \(selection.importedTables)
            WHERE \(condition)
            ORDER BY imported_events.date, imported_events.id
            LIMIT \(limit)
            """
        var keys: [EventKey] = []
        let rows = try request.fetchCursor(database)
        while let row = try rows.next() {
            let day: String = row[1]
            keys.append(
                EventKey(
                    id: row[0], start: day, end: day,
                    imported: ImportedEvent(
                        source: row[2], relation: row[3], target: row[4], dataset: row[5])))
        }
        return keys
    }

    private static func count(
        _ selection: EventSelection, filters: EventFilters, _ database: Database
    ) throws -> Int {
        if filters.isEmpty {
            return try Int.fetchOne(
                database, sql: "SELECT ifnull(sum(event_count), 0) FROM month_counts") ?? 0
        }
        let extracted: SQLRequest<Int> = """
            SELECT count(*) FROM \(selection.extractedTables) WHERE \(selection.extracted)
            """
        var total = try extracted.fetchOne(database) ?? 0
        if let condition = selection.imported {
            let imported: SQLRequest<Int> = """
                SELECT count(*) FROM \(selection.importedTables) WHERE \(condition)
                """
            total += try imported.fetchOne(database) ?? 0
        }
        return total
    }
}
