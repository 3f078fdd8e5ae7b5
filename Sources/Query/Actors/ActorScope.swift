/// Whom a question is about: one actor, or a country with everyone who acts for it.
package struct ActorScope: Hashable, Sendable {
    /// The name as the archive has it.
    package let name: String
    /// The actors themselves, in order of their ids.
    package let ids: [Int64]
    /// Everyone who belongs to this country is meant too (ISO 3166-1 alpha-3).
    package let country: String?
    /// Why this one, where the name did not say it all.
    package let reason: String?

    package init(name: String, ids: [Int64], country: String? = nil, reason: String? = nil) {
        self.name = name
        self.ids = ids
        self.country = country
        self.reason = reason
    }
}
