import GRDB

/// What somebody does, what is done to them, and with whom, counted.
struct Deeds {
    private(set) var all = Tally()
    /// By the name of the type.
    private(set) var done: [String: Tally] = [:]
    private(set) var suffered: [String: Tally] = [:]
    /// By the name of the actor.
    private(set) var counterparts: [String: Tally] = [:]

    private let scope: ActorScope
    private let selection: ParticipantSelection

    init(of scope: ActorScope, _ database: Database) throws {
        self.scope = scope
        self.selection = ParticipantSelection(scope)
        try addExtracted(database)
        try addImported(database)
    }

    // MARK: Extracted events

    private mutating func addExtracted(_ database: Database) throws {
        let total: SQLRequest<Row> = """
            SELECT count(*), min(date_start), max(ifnull(date_end, date_start))
            FROM \(chosen)
            CROSS JOIN events ON events.id = chosen.event_id
            """
        for row in try total.fetchAll(database) { all.add(row[0], from: row[1], to: row[2]) }
        let types: SQLRequest<Row> = """
            SELECT participants.role, plover_types.name, count(DISTINCT events.id),
              min(events.date_start), max(ifnull(events.date_end, events.date_start))
            FROM \(chosen)
            CROSS JOIN participants ON participants.event_id = chosen.event_id
            CROSS JOIN events ON events.id = chosen.event_id
            CROSS JOIN plover_types ON plover_types.code = events.type
            WHERE \(isOne)
            GROUP BY participants.role, events.type
            """
        for row in try types.fetchAll(database) {
            if row[0] == "source" {
                done[row[1], default: Tally()].add(row[2], from: row[3], to: row[4])
            } else {
                suffered[row[1], default: Tally()].add(row[2], from: row[3], to: row[4])
            }
        }
        let others: SQLRequest<Row> = """
            SELECT actors.name, count(DISTINCT events.id), min(events.date_start),
              max(ifnull(events.date_end, events.date_start))
            FROM \(chosen)
            CROSS JOIN participants ON participants.event_id = chosen.event_id
            CROSS JOIN events ON events.id = chosen.event_id
            CROSS JOIN actors ON actors.id = participants.actor_id
            WHERE NOT \(isOne)
            GROUP BY actors.name
            """
        for row in try others.fetchAll(database) {
            counterparts[row[0], default: Tally()].add(row[1], from: row[2], to: row[3])
        }
    }

    private var chosen: SQL { "(SELECT DISTINCT event_id FROM (\(selection.events))) AS chosen" }

    /// Whether a participant is meant; never NULL.
    private var isOne: SQL {
        let byActor: SQL = "ifnull(participants.actor_id IN \(scope.ids), 0)"
        guard let country = scope.country else { return "(\(byActor))" }
        return "(\(byActor) OR participants.country IS \(country))"
    }

    // MARK: Imported events

    private mutating func addImported(_ database: Database) throws {
        let mine = Set(try SQLRequest<Int64>(literal: selection.actors).fetchAll(database))
        let acts: SQLRequest<Row> = """
            SELECT relation_id, target_actor_id, count(*), min(date), max(date)
            FROM (\(selection.actors)) AS mine
            CROSS JOIN imported_events ON imported_events.source_actor_id = mine.id
            GROUP BY relation_id, target_actor_id
            """
        let sufferings: SQLRequest<Row> = """
            SELECT relation_id, source_actor_id, count(*), min(date), max(date)
            FROM (\(selection.actors)) AS mine
            CROSS JOIN imported_events ON imported_events.target_actor_id = mine.id
            GROUP BY relation_id, source_actor_id
            """
        var byRelation: [Int64: (done: Tally, suffered: Tally)] = [:]
        var byActor: [Int64: Tally] = [:]
        for (isDeed, request) in [(true, acts), (false, sufferings)] {
            let rows = try request.fetchCursor(database)
            while let row = try rows.next() {
                let (relation, other): (Int64, Int64) = (row[0], row[1])
                let (count, first, last): (Int, String?, String?) = (row[2], row[3], row[4])
                let isInside = mine.contains(other)
                // What happens between two of a country is counted once in all.
                if isDeed || !isInside { all.add(count, from: first, to: last) }
                if !isInside { byActor[other, default: Tally()].add(count, from: first, to: last) }
                var both = byRelation[relation] ?? (Tally(), Tally())
                if isDeed {
                    both.done.add(count, from: first, to: last)
                } else {
                    both.suffered.add(count, from: first, to: last)
                }
                byRelation[relation] = both
            }
        }
        try nameTypes(byRelation, database)
        try nameActors(byActor, database)
    }

    private mutating func nameTypes(
        _ tallies: [Int64: (done: Tally, suffered: Tally)], _ database: Database
    ) throws {
        if tallies.isEmpty { return }
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT imported_relations.id, ifnull(plover_types.name, imported_relations.label)
                FROM imported_relations
                LEFT JOIN plover_types ON plover_types.code = imported_relations.type
                """)
        for row in rows {
            guard let both = tallies[row[0]] else { continue }
            let name: String = row[1]
            if both.done.count > 0 { done[name, default: Tally()].add(both.done) }
            if both.suffered.count > 0 { suffered[name, default: Tally()].add(both.suffered) }
        }
    }

    private mutating func nameActors(_ tallies: [Int64: Tally], _ database: Database) throws {
        if tallies.isEmpty { return }
        let json = "[\(tallies.keys.sorted().map(String.init).joined(separator: ","))]"
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT actors.id, actors.name
                FROM json_each(?) AS wanted
                CROSS JOIN actors ON actors.id = wanted.value
                """, arguments: [json])
        for row in rows {
            guard let tally = tallies[row[0]] else { continue }
            counterparts[row[1], default: Tally()].add(tally)
        }
    }
}
