import Facts

/// Which events a question is about. Everything that is `nil` or empty lets all pass.
package struct EventFilters: Hashable, Sendable {
    package var actor: ActorScope?
    package var with: ActorScope?
    package var types: EventTypes
    /// The first and last day; an event passes if any of its days lies between.
    package var since: Day?
    package var until: Day?
    /// The name of a place or region, or a country's name or code.
    package var place: String?
    package var statuses: [EventStatus]
    package var minimumConfidence: Double?
    /// How many rows to give; `nil` for all.
    package var limit: Int?

    package init(
        actor: ActorScope? = nil, with: ActorScope? = nil, types: EventTypes = EventTypes(),
        since: Day? = nil, until: Day? = nil, place: String? = nil, statuses: [EventStatus] = [],
        minimumConfidence: Double? = nil, limit: Int? = nil
    ) {
        self.actor = actor
        self.with = with
        self.types = types
        self.since = since
        self.until = until
        self.place = place
        self.statuses = statuses
        self.minimumConfidence = minimumConfidence
        self.limit = limit
    }

    /// Whether every event passes.
    package var isEmpty: Bool { self == EventFilters(limit: limit) }
}
