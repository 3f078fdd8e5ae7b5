import GRDB

/// What two actors do to each other, month by month: cooperation against conflict.
package struct DyadQuestion: Sendable {
    private let first: ActorScope
    private let second: ActorScope
    private let filters: EventFilters

    /// - Parameter filters: dates, types and so on; their actors are not looked at.
    package init(_ first: ActorScope, _ second: ActorScope, filters: EventFilters) {
        self.first = first
        self.second = second
        self.filters = filters
    }

    package static let columns = [
        AnswerColumn("month", .date, "Month of the events' first day; none where undated"),
        AnswerColumn("events", .integer, "Events between the two"),
        AnswerColumn("a_to_b", .integer, "Done by the first to the second"),
        AnswerColumn("b_to_a", .integer, "Done by the second to the first"),
        AnswerColumn("together", .integer, "Done by both together"),
        AnswerColumn("cooperation", .integer, "Events above 0 on the Goldstein scale"),
        AnswerColumn("conflict", .integer, "Events below 0 on the Goldstein scale"),
        AnswerColumn("goldstein", .real, "Mean of the Goldstein scale, -10 to 10"),
    ]

    /// Throws `NothingFound`, with each one's most frequent counterparts, if there is no event.
    package func answer(_ database: Database) throws -> AnswerTable {
        var filters = filters
        filters.actor = first
        filters.with = second
        filters.limit = nil
        var months: [String?: DyadMonth] = [:]
        let selection = EventSelection(
            filters, placeCountry: try PlaceNames.country(filters.place, in: database))
        try addExtracted(selection, to: &months, database)
        try addImported(selection, to: &months, database)
        if months.isEmpty { throw try nothing(database) }
        let keys = months.keys.sorted { ($0 ?? "~") < ($1 ?? "~") }
        var sum = DyadMonth()
        for month in months.values { sum.add(month) }
        var notes = [first.reason, second.reason].compactMap { $0 }
        notes.append(
            "a is \(first.name), b is \(second.name): \(sum.text)")
        return AnswerTable(
            title: "\(first.name) and \(second.name)", columns: Self.columns,
            rows: keys.map { (months[$0] ?? DyadMonth()).row(month: $0) }, notes: notes,
            barColumn: "events")
    }

    private func addExtracted(
        _ selection: EventSelection, to months: inout [String?: DyadMonth], _ database: Database
    ) throws {
        let isForth = between(first, second)
        let isBack = between(second, first)
        let request: SQLRequest<Row> = """
            SELECT month, sum(is_forth AND NOT is_joint), sum(is_back AND NOT is_joint AND NOT is_forth),
              sum(is_joint), sum(goldstein > 0), sum(goldstein < 0), sum(goldstein),
              count(goldstein)
            FROM (
              SELECT substr(events.date_start, 1, 7) AS month, events.goldstein AS goldstein,
                max(event_pairs.is_joint) AS is_joint, max(\(isForth)) AS is_forth,
                max(\(isBack)) AS is_back
              FROM \(selection.extractedTables)
              CROSS JOIN event_pairs ON event_pairs.event_id = events.id
              WHERE \(selection.extracted) AND (\(isForth) OR \(isBack))
              GROUP BY events.id
            )
            GROUP BY month
            """
        for row in try request.fetchAll(database) {
            months[row[0], default: DyadMonth()].add(DyadMonth(row))
        }
    }

    private func addImported(
        _ selection: EventSelection, to months: inout [String?: DyadMonth], _ database: Database
    ) throws {
        guard let condition = selection.imported else { return }
        let actors = ParticipantSelection(first).actors
        let request: SQLRequest<Row> = """
            SELECT substr(imported_events.date, 1, 7),
              sum(source_actor_id IN (\(actors))), sum(source_actor_id NOT IN (\(actors))), 0,
              sum(goldstein > 0), sum(goldstein < 0), sum(goldstein), count(goldstein)
            FROM \(selection.importedTables)
            CROSS JOIN imported_relations ON imported_relations.id = imported_events.relation_id
            WHERE \(condition)
            GROUP BY 1
            """
        for row in try request.fetchAll(database) {
            months[row[0], default: DyadMonth()].add(DyadMonth(row))
        }
    }

    /// Whether a pair goes from one to the other; never NULL.
    private func between(_ source: ActorScope, _ target: ActorScope) -> SQL {
        "(\(side("source", source)) AND \(side("target", target)))"
    }

    private func side(_ name: String, _ scope: ActorScope) -> SQL {
        let byActor: SQL = "ifnull(event_pairs.\(sql: name)_actor_id IN \(scope.ids), 0)"
        guard let country = scope.country else { return byActor }
        return "(\(byActor) OR event_pairs.\(sql: name)_country IS \(country))"
    }

    private func nothing(_ database: Database) throws -> NothingFound {
        var instead: [String] = []
        for scope in [first, second] {
            let others = try Deeds(of: scope, database).counterparts.rows("", most: 3)
            let names = others.compactMap { row in
                row[1].machineText.map { "\($0) (\(row[2].machineText ?? ""))" }
            }
            instead.append(
                names.isEmpty
                    ? "\(scope.name) has no counterpart."
                    : "\(scope.name) meets \(Phrase.all(names)).")
        }
        return NothingFound(
            "Nothing between \(first.name) and \(second.name)"
                + (filters.isEmpty ? "." : " under these filters."), instead: instead)
    }
}
