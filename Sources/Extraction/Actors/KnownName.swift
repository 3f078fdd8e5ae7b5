internal import Facts

/// What the gazetteer knows about a run of words.
struct KnownName: Sendable {
    /// What the words name.
    enum Kind: Sendable {
        case country
        /// A nationality or people, as adjective or noun: "Pakistani", "Kurds".
        case people
        /// A city, region or other place that does not act by itself.
        case place
        /// A capital or seat that may stand for its government: "Washington", "the Kremlin".
        case seat
        case person
        case organisation
    }

    var tokens: Range<Int>
    /// Id of the row.
    var id: String
    /// As the gazetteer writes it.
    var name: String
    var kind: Kind
    var country: CountryCode?
    var sector: Sector?
    /// Index into the gazetteer.
    var entry: Int
    /// Ids of other rows the words could mean, best first.
    var alternatives: [String] = []
    /// Whether people and things are often called so too: "Jordan".
    var isDoubtful = false

    /// Whether it names a people that is not all of a state: "Hutus", "Kurds".
    var isEthnic = false

    /// Whether it is a territory that acts apart from the state whose code it has: "Somaliland".
    var isBreakaway = false

    /// Whether the words name a place on the map.
    var isLocation: Bool { kind == .country || kind == .place || kind == .seat }
}
