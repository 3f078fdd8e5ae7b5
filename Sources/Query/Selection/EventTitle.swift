/// The filters in words.
struct EventTitle {
    private let filters: EventFilters

    init(_ filters: EventFilters) {
        self.filters = filters
    }

    /// `Timeline of Pakistan with India since 2025-04-01`.
    var text: String {
        let subject = filters.actor.map { "Timeline of \($0.name)" } ?? "Timeline"
        return subject + rest
    }

    /// `events of Pakistan since 2026-01-01`.
    var condition: String {
        let subject = filters.actor.map { "events of \($0.name)" } ?? "events"
        return subject + rest
    }

    private var rest: String {
        var parts: [String] = []
        if let with = filters.with { parts.append("with \(with.name)") }
        let types =
            filters.types.types.map(\.rawValue) + filters.types.quadClasses.map(\.rawValue)
            + filters.types.codes
        if !types.isEmpty { parts.append("of type \(Phrase.choice(types))") }
        if let since = filters.since { parts.append("since \(since.iso)") }
        if let until = filters.until { parts.append("until \(until.iso)") }
        if let place = filters.place { parts.append("in \(place)") }
        if !filters.statuses.isEmpty {
            parts.append("told as \(Phrase.choice(filters.statuses.map(\.rawValue)))")
        }
        if let least = filters.minimumConfidence {
            parts.append("with a confidence of at least \(least)")
        }
        return parts.map { " " + $0 }.joined()
    }
}
