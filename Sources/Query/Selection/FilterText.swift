import Facts
import GRDB

/// The filters as a person wrote them.
package struct FilterText: Sendable {
    package var actor: String?
    package var with: String?
    package var isExact = false
    package var types: [String] = []
    package var since: String?
    package var until: String?
    package var place: String?
    package var statuses: [String] = []
    package var minimumConfidence: Double?
    package var limit: Int?

    package init() {}

    /// The filters they mean in an archive.
    ///
    /// Throws `QueryError` for what cannot be read, `NothingFound` for an actor nobody knows.
    package func filters(today: Day, _ database: Database) throws -> EventFilters {
        let types = try EventTypes(texts: types)
        let first = try day(since, option: "--since", today: today)?.first
        let last = try day(until, option: "--until", today: today)?.last
        if let first, let last, first > last {
            throw QueryError.emptyDateRange(since: since ?? "", until: until ?? "")
        }
        if let minimumConfidence, !(0...1).contains(minimumConfidence) {
            throw QueryError.confidenceOutOfRange(minimumConfidence)
        }
        let statuses = try statuses.flatMap { $0.split(separator: ",") }.map(status)
        let resolver = ActorResolver(database, isExact: isExact)
        return EventFilters(
            actor: try actor.map(resolver.scope), with: try with.map(resolver.scope), types: types,
            since: first, until: last, place: place, statuses: statuses,
            minimumConfidence: minimumConfidence, limit: limit)
    }

    private func day(
        _ text: String?, option: String, today: Day
    ) throws(QueryError) -> DateRange? {
        guard let text else { return nil }
        guard let range = DateText(today: today).range(of: text) else {
            throw .dateNotUnderstood(option: option, text: text)
        }
        return range
    }

    private func status(_ text: Substring) throws(QueryError) -> EventStatus {
        if let status = EventStatus(rawValue: text.lowercased()) { return status }
        let names = EventStatus.allCases.map(\.rawValue)
        throw .unknownStatus(
            text: String(text), suggestions: Spelling.nearest(to: String(text), among: names))
    }
}
