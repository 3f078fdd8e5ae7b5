import Facts
import GRDB

/// Events that pass the filters, in order of date: who did what to whom, when and where.
package struct TimelineQuestion: Sendable {
    package let filters: EventFilters

    package init(_ filters: EventFilters) {
        self.filters = filters
    }

    /// The columns of every answer: those of the view `timeline`.
    package static var columns: [AnswerColumn] { EventDetails.columns }

    /// Throws `NothingFound`, with what is there instead, if no event passes.
    package func answer(_ database: Database) throws -> AnswerTable {
        let keys = try EventKeys(database, filters: filters)
        if keys.total == 0 { throw try nothing(database) }
        var notes = [filters.actor?.reason, filters.with?.reason].compactMap { $0 }
        if let note = try countryNote(database) { notes.append(note) }
        let undated = keys.keys.count { $0.start == nil }
        if undated > 0 {
            let verb = undated == 1 ? "stands" : "stand"
            notes.append("\(Phrase.count(undated, "undated event")) \(verb) last")
        } else if let left = try undatedLeftOut(database) {
            notes.append(left)
        }
        return AnswerTable(
            title: EventTitle(filters).text, columns: Self.columns,
            rows: try EventDetails.rows(of: keys.keys, database), total: keys.total, notes: notes)
    }

    private func countryNote(_ database: Database) throws -> String? {
        guard let actor = filters.actor, let country = actor.country else { return nil }
        let count = try Int.fetchOne(
            database, sql: "SELECT count(*) FROM actors WHERE country = ? AND kind <> 'country'",
            arguments: [country])
        guard let count, count > 0 else { return nil }
        return "\(actor.name) and \(Phrase.count(count, "actor")) of that country; "
            + "--exact shows the state alone"
    }

    /// Events without a date pass no filter by date; that must not go unsaid.
    private func undatedLeftOut(_ database: Database) throws -> String? {
        guard filters.since != nil || filters.until != nil else { return nil }
        var undated = filters
        undated.since = nil
        undated.until = nil
        undated.limit = nil
        let selection = EventSelection(
            undated, placeCountry: try PlaceNames.country(filters.place, in: database))
        let request: SQLRequest<Int> = """
            SELECT count(*) FROM \(selection.extractedTables)
            WHERE \(selection.extracted) AND events.date_start IS NULL AND events.date_end IS NULL
            """
        let count = try request.fetchOne(database) ?? 0
        return count == 0 ? nil : "\(Phrase.count(count, "undated event")) left out"
    }

    private func nothing(_ database: Database) throws -> NothingFound {
        let title = EventTitle(filters)
        let coverage = try Coverage(database, around: filters)
        if coverage.count == 0, filters.actor == nil {
            return NothingFound(
                "The archive has no events.", instead: ["'archive ingest FILE…' puts some in."])
        }
        let instead: [String]
        if let actor = filters.actor, coverage.count == 0, filters.with != nil {
            let alone = try Coverage(database, around: EventFilters(actor: actor))
            instead = ["\(actor.name) has \(alone.text)."]
        } else if coverage.count == 0 {
            instead = ["The archive knows the name, but nothing that was done."]
        } else {
            let whose = filters.actor.map { "\($0.name) has" } ?? "There are"
            let partner = filters.with.map { " with \($0.name)" } ?? ""
            instead = ["\(whose) \(coverage.text)\(partner)."]
        }
        let reasons = [filters.actor?.reason, filters.with?.reason].compactMap {
            $0.map { $0 + "." }
        }
        return NothingFound("No \(title.condition).", instead: instead + reasons)
    }
}
