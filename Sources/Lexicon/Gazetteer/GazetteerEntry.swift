package import Facts

/// One row of the gazetteer.
package struct GazetteerEntry: Sendable {
    /// The position in the gazetteer: stable within one build of the tables, not between builds.
    package let index: Int
    /// The row's id, as `country.PAK`, `city.1176615`, `person.imran-khan`.
    package let id: String
    /// The name to show.
    package let name: String
    package let kind: GazetteerKind
    package let country: CountryCode?
    /// The usual sector; `affiliations` tell about intervals in which it was another.
    package let sector: Sector?
    package let flags: GazetteerFlags
    /// First and last day of existence, both included; `nil` where open or not known.
    package let validFrom: Day?
    package let validTo: Day?
    /// Inhabitants; 0 where not known.
    package let population: Int
    /// Degrees north and east (WGS 84), where known.
    package let latitude: Double?
    package let longitude: Double?
    /// The name of the first-level region it lies in, where known.
    package let region: String?
    /// The entry it belongs to: an organ's organisation, a metonym's institution.
    package let parent: Int?
    /// Offices of a person or standings of a group, newest first.
    package let affiliations: [GazetteerAffiliation]

    /// The affiliation on a day: the newest that holds, else `nil`.
    package func affiliation(on day: Day) -> GazetteerAffiliation? {
        affiliations.first { $0.holds(on: day) }
    }
}
