internal import Facts
internal import GRDB

/// Writes a table of quads as a dataset of its own, in one transaction.
package struct QuadWriter {
    /// What an import did.
    package struct Outcome: Sendable {
        package var rows: Int
        package var newActors: Int
        /// Labels that are no CAMEO code's name, with how often each occurs; most frequent first.
        package var unknownLabels: [(label: String, count: Int)]
    }

    /// Ids of imported events begin here, so that a number names one event of either kind.
    private static let firstID: Int64 = 1_000_000_000
    private static let indexPrefix = "idx_imported_events_"

    private let archive: ArchiveWriter

    package init(_ archive: ArchiveWriter) {
        self.archive = archive
    }

    /// Throws `StoreError.datasetExists` if a dataset has that name; nothing is written then.
    package func write(_ table: QuadTable, name: String, origin: String?) throws -> Outcome {
        var table = table
        table.sortByDay()
        return try archive.load { database in
            let dataset = try newDataset(database, name: name, origin: origin, rows: table.count)
            let (actors, newActors) = try actorIDs(database, table, dataset: dataset)
            let relations = try relationRows(database, table)
            let indexes = try dropIndexes(database)
            let last = try Int64.fetchOne(database, sql: "SELECT max(id) FROM imported_events")
            try QuadRows(database).insert(
                table.rows, from: (last ?? QuadWriter.firstID - 1) + 1, dataset: dataset,
                actors: actors, relations: relations.map(\.id))
            for sql in indexes { try database.execute(sql: sql) }
            try count(table, database, dataset, actors, relations)
            return Outcome(
                rows: table.count, newActors: newActors,
                unknownLabels: unknownLabels(table, relations))
        }
    }

    private func newDataset(
        _ database: Database, name: String, origin: String?, rows: Int
    ) throws -> Int64 {
        let sql = "SELECT EXISTS (SELECT 1 FROM datasets WHERE name = ?)"
        if try Bool.fetchOne(database, sql: sql, arguments: [name]) == true {
            throw StoreError.datasetExists(path: archive.path, name: name)
        }
        try database.execute(
            sql: """
                INSERT INTO datasets (name, kind, origin, row_count, added_at)
                VALUES (?, 'imported', ?, ?, ?)
                """, arguments: [name, origin, rows, Timestamp.now()])
        return database.lastInsertedRowID
    }

    /// Rows of the actors: those of the same name in any case, else new ones.
    private func actorIDs(
        _ database: Database, _ table: QuadTable, dataset: Int64
    ) throws -> ([Int64], Int) {
        let countries = try Dictionary(
            Row.fetchAll(database, sql: "SELECT lower(name) AS name, code FROM countries").map {
                ($0["name"] as String, $0["code"] as String)
            }, uniquingKeysWith: { first, _ in first })
        let find = try database.makeStatement(
            sql: "SELECT id FROM actors WHERE name = ? COLLATE NOCASE ORDER BY id LIMIT 1")
        let insert = try InsertStatement(
            database, "INSERT INTO actors (name, kind, country, dataset_id) VALUES (?, ?, ?, ?)")
        let alias = try InsertStatement(
            database, "INSERT OR IGNORE INTO aliases (actor_id, name, folded) VALUES (?, ?, ?)")
        var newActors = 0
        let ids = try table.actors.map { name -> Int64 in
            if let id = try Int64.fetchOne(find, arguments: [name]) { return id }
            newActors += 1
            let own = countries[name.lowercased()]
            let inBrackets = QuadWriter.brackets(name).flatMap { countries[$0.lowercased()] }
            let kind = own == nil ? ActorKind.group : .country
            let id = try insert.id(name, kind.rawValue, own ?? inBrackets, dataset)
            try alias.run(id, name, ActorRegistry.folded(name))
            return id
        }
        return (ids, newActors)
    }

    /// `Thailand` of `Citizen (Thailand)`.
    private static func brackets(_ name: String) -> String? {
        guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return nil }
        return String(name[name.index(after: open)...].dropLast())
    }

    private struct Relation {
        var id: Int64
        var type: String?
        var goldstein: Double?
        var isKnown: Bool
    }

    /// Labels are names of CAMEO codes in any case; of two codes with one name, the more specific.
    private func relationRows(_ database: Database, _ table: QuadTable) throws -> [Relation] {
        let find = try database.makeStatement(
            sql: """
                SELECT code FROM cameo_codes
                WHERE name = replace(replace(?1, '_', ' '), ', not specified below', '')
                  COLLATE NOCASE ORDER BY length(code) DESC, code LIMIT 1
                """)
        let insert = try InsertStatement(
            database,
            """
            INSERT INTO imported_relations (label, cameo, type, quad_class, goldstein)
            SELECT ?1, c.code, c.type, c.quad_class, c.goldstein
            FROM (SELECT 1) LEFT JOIN cameo_codes AS c ON c.code = ?2
            WHERE true ON CONFLICT DO NOTHING
            """)
        let names = try Row.fetchAll(
            database, sql: "SELECT code, name FROM cameo_codes ORDER BY code"
        ).map { (code: $0["code"] as String, name: $0["name"] as String) }
        return try table.relations.map { label in
            let code =
                try String.fetchOne(find, arguments: [label])
                ?? RelationLabel.code(for: label, among: names)
            try insert.run(label, code)
            let row = try Row.fetchOne(
                database,
                sql: "SELECT id, type, goldstein, cameo FROM imported_relations WHERE label = ?",
                arguments: [label])
            return Relation(
                id: row?["id"] ?? 0, type: row?["type"], goldstein: row?["goldstein"],
                isKnown: (row?["cameo"] as String?) != nil)
        }
    }

    /// Building an index over all rows at once is several times faster; returns their SQL.
    private func dropIndexes(_ database: Database) throws -> [String] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND name LIKE ?",
            arguments: [QuadWriter.indexPrefix + "%"])
        for row in rows { try database.execute(sql: "DROP INDEX \(row["name"] as String)") }
        return rows.map { $0["sql"] }
    }

    private func count(
        _ table: QuadTable, _ database: Database, _ dataset: Int64, _ actors: [Int64],
        _ relations: [Relation]
    ) throws {
        var sources = [Int](repeating: 0, count: actors.count)
        var targets = sources
        for row in table.rows {
            sources[Int(row.source)] += 1
            targets[Int(row.target)] += 1
        }
        let actorCount = try InsertStatement(
            database,
            """
            INSERT INTO actor_counts (actor_id, dataset_id, source_count, target_count)
            VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET
              source_count = source_count + excluded.source_count,
              target_count = target_count + excluded.target_count
            """)
        for (index, id) in actors.enumerated() {
            try actorCount.run(id, dataset, sources[index], targets[index])
        }
        try countMonths(table, database, dataset, relations)
    }

    private func countMonths(
        _ table: QuadTable, _ database: Database, _ dataset: Int64, _ relations: [Relation]
    ) throws {
        let insert = try InsertStatement(
            database,
            """
            INSERT INTO month_counts (dataset_id, month, type, event_count, goldstein_sum)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
              event_count = event_count + excluded.event_count,
              goldstein_sum = goldstein_sum + excluded.goldstein_sum
            """)
        var month = ""
        var day = Int32(-1)
        var counts = [Int](repeating: 0, count: relations.count)
        func flush() throws {
            for (index, count) in counts.enumerated() where count > 0 {
                let relation = relations[index]
                try insert.run(
                    dataset, month, relation.type ?? "", count,
                    Double(count) * (relation.goldstein ?? 0))
                counts[index] = 0
            }
        }
        for row in table.rows {
            if row.day != day {
                day = row.day
                let next = String((Day(ordinal: Int(day))?.iso ?? "").prefix(7))
                if next != month {
                    try flush()
                    month = next
                }
            }
            counts[Int(row.relation)] += 1
        }
        try flush()
    }

    private func unknownLabels(
        _ table: QuadTable, _ relations: [Relation]
    ) -> [(label: String, count: Int)] {
        var counts = [Int](repeating: 0, count: relations.count)
        for row in table.rows { counts[Int(row.relation)] += 1 }
        return relations.indices.filter { !relations[$0].isKnown && counts[$0] > 0 }
            .map { (label: table.relations[$0], count: counts[$0]) }
            .sorted { $0.count != $1.count ? $0.count > $1.count : $0.label < $1.label }
    }
}
