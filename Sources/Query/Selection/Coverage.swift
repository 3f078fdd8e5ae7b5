import GRDB

/// How many events there are under looser filters, and the days they cover.
struct Coverage {
    let count: Int
    let first: String?
    let last: String?

    /// All events in which the actors of the filters take part, whatever the other filters say.
    init(_ database: Database, around filters: EventFilters) throws {
        var looser = EventFilters(actor: filters.actor, with: filters.with)
        if looser.isEmpty, !filters.isEmpty { looser = EventFilters() }
        let keys = try EventKeys(database, filters: looser)
        count = keys.total
        first = keys.keys.first?.start
        last = keys.keys.lazy.compactMap { $0.end ?? $0.start }.max()
    }

    /// `37 events, 2019-02-14 to 2025-05-01`.
    var text: String {
        let number = Phrase.count(count, "event")
        guard let first, let last else { return count == 0 ? number : number + ", all undated" }
        return first == last ? "\(number), \(first)" : "\(number), \(first) to \(last)"
    }
}
