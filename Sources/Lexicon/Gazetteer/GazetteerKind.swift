package import Facts

/// What sort of thing a row of the gazetteer describes.
///
/// The raw values are stored in `gazetteer.bin`; the names are written in the `kind` columns.
package enum GazetteerKind: UInt8, Sendable, CaseIterable {
    /// A state of ISO 3166, or Kosovo.
    case country
    /// A disputed, dependent or unrecognised territory; `country` says under which code it acts.
    case territory
    /// A state that is no more, as the USSR; `validTo` says since when.
    case formerState
    /// A seat of government or building used for whom it houses, as "the Kremlin".
    case metonym
    /// A first-level division of a state.
    case region
    case city
    /// Any other place: river, strait, mountain range, unofficial region, continent.
    case place
    /// An intergovernmental organisation or one of its organs.
    case intergovernmental
    case nongovernmental
    /// A ministry, agency, parliament, court, embassy: part of a state.
    case agency
    /// An army, navy, air force or corps of a state.
    case military
    case party
    case armedGroup
    case company
    case media
    /// A union, church, movement, university or club.
    case organisation
    /// An ethnic or religious population, as "Kurds".
    case people
    case person

    /// The kind of a name in the `kind` columns, as `armed-group`; `nil` if there is none.
    init?(name: some StringProtocol) {
        guard let kind = GazetteerKind.allCases.first(where: { $0.name == name }) else {
            return nil
        }
        self = kind
    }

    /// As the `kind` columns write it.
    package var name: String {
        switch self {
        case .country: "country"
        case .territory: "territory"
        case .formerState: "former-state"
        case .metonym: "metonym"
        case .region: "region"
        case .city: "city"
        case .place: "place"
        case .intergovernmental: "igo"
        case .nongovernmental: "ngo"
        case .agency: "agency"
        case .military: "military"
        case .party: "party"
        case .armedGroup: "armed-group"
        case .company: "company"
        case .media: "media"
        case .organisation: "organisation"
        case .people: "people"
        case .person: "person"
        }
    }

    /// Whether a row of this kind can be a location.
    package var isPlace: Bool {
        switch self {
        case .country, .territory, .formerState, .metonym, .region, .city, .place: true
        default: false
        }
    }

    /// The kind of actor that such a name stands for.
    package var actorKind: ActorKind {
        switch self {
        case .country, .territory, .formerState: .country
        case .region, .city, .place, .metonym: .country
        case .intergovernmental, .nongovernmental, .agency, .military, .party, .company, .media,
            .organisation:
            .organisation
        case .armedGroup: .group
        case .people: .population
        case .person: .person
        }
    }
}
