import GRDB

/// How many events there are by month, type, actor, country or publisher.
package struct StatsQuestion: Sendable {
    /// What events are counted by.
    package enum Measure: String, Sendable, CaseIterable {
        case month, type, actor, country, publisher

        /// Throws `QueryError.unknownMeasure` with what may have been meant.
        package init(named text: String) throws(QueryError) {
            guard let measure = Measure(rawValue: text.lowercased()) else {
                let names = Self.allCases.map(\.rawValue)
                throw .unknownMeasure(
                    text: text, suggestions: Spelling.nearest(to: text, among: names),
                    known: names)
            }
            self = measure
        }
    }

    private let measure: Measure
    private let filters: EventFilters

    package init(by measure: Measure, filters: EventFilters) {
        self.measure = measure
        self.filters = filters
    }

    package static func columns(of measure: Measure) -> [AnswerColumn] {
        let events = AnswerColumn("events", .integer, "Events")
        let parts = AnswerColumn("parts", .integer, "Times it takes part in an event")
        return switch measure {
        case .month:
            [
                AnswerColumn("month", .date, "Of the first day; none where undated"), events,
                AnswerColumn("cooperation", .integer, "By words or deeds"),
                AnswerColumn("conflict", .integer, "By words or deeds"),
            ]
        case .type:
            [
                AnswerColumn("type", .text, "PLOVER type; none where not known"),
                AnswerColumn("type_name", .text, "In words"),
                AnswerColumn("quad_class", .text, "Verbal or material, -coop or -conf"), events,
            ]
        case .actor:
            [
                AnswerColumn("actor", .text, "The name"),
                AnswerColumn("country", .text, "ISO 3166-1 alpha-3"), parts,
            ]
        case .country:
            [
                AnswerColumn("country", .text, "ISO 3166-1 alpha-3; none where not known"),
                AnswerColumn("name", .text, "In words"), parts,
            ]
        case .publisher:
            [
                AnswerColumn("publisher", .text, "Who published; none where not known"),
                AnswerColumn("articles", .integer, "Articles"), events,
            ]
        }
    }

    /// Throws `NothingFound` if no event passes the filters.
    package func answer(_ database: Database) throws -> AnswerTable {
        let columns = Self.columns(of: measure)
        let counts = StatsCounts(
            filters,
            placeCountry: try PlaceNames.country(filters.place, in: database))
        let request = counts.request(by: measure)
        var rows = try request.fetchAll(database).map { AnswerCell.cells(of: $0, columns: columns) }
        if measure == .month {
            for index in rows.indices where rows[index][0] == .none {
                rows[index][0] = .date(AnswerDate(value: nil))
            }
        }
        if rows.isEmpty {
            let coverage = try Coverage(database, around: filters)
            throw NothingFound(
                "No \(EventTitle(filters).condition).",
                instead: ["There are \(coverage.text)."])
        }
        let total = rows.count
        if let limit = filters.limit { rows = Array(rows.prefix(limit)) }
        let notes = [filters.actor?.reason, filters.with?.reason].compactMap { $0 }
        return AnswerTable(
            title: "Events by \(measure.rawValue)", columns: columns, rows: rows, total: total,
            notes: notes, barColumn: columns.first { ["events", "parts"].contains($0.name) }?.name)
    }
}
