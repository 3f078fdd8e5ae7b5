import GRDB

/// How many events there are under looser filters, and the days they cover.
struct Coverage {
    let count: Int
    let first: String?
    let last: String?

    /// All events in which the actors of the filters take part, whatever the other filters say.
    init(_ database: Database, around filters: EventFilters) throws {
        let looser = EventFilters(actor: filters.actor, with: filters.with)
        if looser.isEmpty {
            self = try Coverage(ofAll: database)
            return
        }
        let keys = try EventKeys(database, filters: looser)
        self = Coverage(
            count: keys.total, first: keys.keys.first?.start,
            last: keys.keys.lazy.compactMap { $0.end ?? $0.start }.max())
    }

    private init(count: Int, first: String?, last: String?) {
        self.count = count
        self.first = first
        self.last = last
    }

    /// Everything, without looking at each imported event.
    private init(ofAll database: Database) throws {
        count =
            try Int.fetchOne(
                database, sql: "SELECT ifnull(sum(event_count), 0) FROM month_counts") ?? 0
        let days = try Row.fetchAll(
            database,
            sql: """
                SELECT min(date_start), max(ifnull(date_end, date_start))
                FROM events
                WHERE is_hidden = 0
                UNION ALL
                SELECT (SELECT min(date) FROM imported_events),
                  (SELECT max(date) FROM imported_events)
                """)
        first = days.compactMap { $0[0] as String? }.min()
        last = days.compactMap { $0[1] as String? }.max()
    }

    /// `37 events, 2019-02-14 to 2025-05-01`.
    var text: String {
        let number = Phrase.count(count, "event")
        guard let first, let last else { return count == 0 ? number : number + ", all undated" }
        return first == last ? "\(number), \(first)" : "\(number), \(first) to \(last)"
    }
}
