import Facts
import GRDB

/// The conditions under which an event passes the filters, for the two tables that hold events.
///
/// A query over the view `timeline` would read both tables whole; these start at an index of
/// participants, types or dates.
struct EventSelection {
    private let filters: EventFilters
    private let placeCountry: String?

    /// - Parameter placeCountry: the country that `filters.place` names, if it names one.
    init(_ filters: EventFilters, placeCountry: String?) {
        self.filters = filters
        self.placeCountry = placeCountry
    }

    /// `events`, after the ids of those in which the actors take part.
    var extractedTables: SQL {
        let parts = [filters.actor, filters.with].compactMap { $0 }.map { scope -> SQL in
            "SELECT event_id FROM (\(ParticipantSelection(scope).events))"
        }
        switch parts.count {
        case 0: return "events"
        case 1: return chosen("SELECT DISTINCT event_id FROM (\(parts[0]))", from: "events")
        default: return chosen(parts.joined(separator: " INTERSECT "), from: "events")
        }
    }

    /// `imported_events`, or those of them in which the actors take part, under the same name.
    var importedTables: SQL {
        guard let scope = filters.actor ?? filters.with else { return "imported_events" }
        let participants = ParticipantSelection(scope)
        let both = filters.actor.flatMap { _ in filters.with }
        let rows = both.map { participants.imported(with: $0) } ?? participants.imported
        return "(\(rows)) AS imported_events"
    }

    private func chosen(_ ids: SQL, from table: String) -> SQL {
        """
        (\(ids)) AS chosen
        CROSS JOIN \(sql: table) ON \(sql: table).id = chosen.event_id
        """
    }

    /// Conditions on `events`.
    var extracted: SQL {
        var conditions: [SQL] = ["events.is_hidden = 0"]
        if let types = typeCondition(table: "events") { conditions.append(types) }
        if filters.since != nil || filters.until != nil {
            conditions.append("(events.date_start IS NOT NULL OR events.date_end IS NOT NULL)")
        }
        if let since = filters.since {
            conditions.append("ifnull(events.date_end, '9999-12-31') >= \(since.iso)")
        }
        if let until = filters.until {
            conditions.append("ifnull(events.date_start, '0001-01-01') <= \(until.iso)")
        }
        if let place = placeCondition { conditions.append(place) }
        if !filters.statuses.isEmpty {
            conditions.append("events.status IN \(filters.statuses.map(\.rawValue))")
        }
        if let least = filters.minimumConfidence {
            conditions.append("events.confidence >= \(least)")
        }
        return conditions.joined(separator: " AND ")
    }

    /// Conditions on `imported_events`; `nil` if no imported event can pass.
    var imported: SQL? {
        if filters.place != nil { return nil }
        if !filters.statuses.isEmpty, !filters.statuses.contains(.actual) { return nil }
        var conditions: [SQL] = []
        if let types = typeCondition(table: "imported_relations") {
            conditions.append(
                """
                imported_events.relation_id IN (
                  SELECT imported_relations.id FROM imported_relations WHERE \(types))
                """)
        }
        if let since = filters.since { conditions.append("imported_events.date >= \(since.iso)") }
        if let until = filters.until { conditions.append("imported_events.date <= \(until.iso)") }
        return conditions.isEmpty ? "TRUE" : conditions.joined(separator: " AND ")
    }

    private func typeCondition(table: String) -> SQL? {
        if filters.types.isEmpty { return nil }
        var choices: [SQL] = []
        let types = filters.types.types.map(\.rawValue)
        let quads = filters.types.quadClasses.map(\.rawValue)
        if !types.isEmpty { choices.append("\(sql: table).type IN \(types)") }
        if !quads.isEmpty { choices.append("\(sql: table).quad_class IN \(quads)") }
        for code in filters.types.codes {
            choices.append(
                "\(sql: table).cameo >= \(code) AND \(sql: table).cameo < \(code + ":")")
        }
        return "(\(choices.joined(separator: " OR ")))"
    }

    private var placeCondition: SQL? {
        guard let place = filters.place else { return nil }
        if let placeCountry { return "events.place_country = \(placeCountry)" }
        return """
            (events.place = \(place) COLLATE NOCASE OR events.place_region = \(place) COLLATE NOCASE)
            """
    }
}
