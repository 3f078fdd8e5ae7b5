package import Facts

/// Whom an entry acted for in an interval: an office of a person, the standing of a group.
package struct GazetteerAffiliation: Hashable, Sendable {
    /// First and last day, both included; `nil` where open or not known.
    package let first: Day?
    package let last: Day?
    package let country: CountryCode?
    package let sector: Sector?
    /// The office, as "Prime Minister of Pakistan"; `nil` for a mere standing.
    package let role: String?

    package init(
        first: Day?, last: Day?, country: CountryCode?, sector: Sector?, role: String?
    ) {
        self.first = first
        self.last = last
        self.country = country
        self.sector = sector
        self.role = role
    }

    /// Whether the day lies in the interval.
    package func holds(on day: Day) -> Bool {
        (first.map { $0.ordinal <= day.ordinal } ?? true)
            && (last.map { day.ordinal <= $0.ordinal } ?? true)
    }
}
