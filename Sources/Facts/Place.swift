/// A place that the text names, resolved as far as the evidence goes.
package struct Place: Hashable, Sendable {
    package var span: TextSpan
    /// The name as the gazetteer writes it.
    package var name: String
    package var country: CountryCode?
    /// First-level region, where known.
    package var region: String?
    /// Degrees north and east (WGS 84).
    package var latitude: Double?
    package var longitude: Double?
    /// Ids of other gazetteer rows that the name could mean, best first.
    package var alternatives: [String]

    package init(
        span: TextSpan, name: String, country: CountryCode?, region: String? = nil,
        latitude: Double? = nil, longitude: Double? = nil, alternatives: [String] = []
    ) {
        self.span = span
        self.name = name
        self.country = country
        self.region = region
        self.latitude = latitude
        self.longitude = longitude
        self.alternatives = alternatives
    }
}
