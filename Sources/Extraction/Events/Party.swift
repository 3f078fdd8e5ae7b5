internal import Facts

/// A phrase that fills a role: a mention of the actor stage at its place in the tree.
struct Party: Hashable {
    /// Index of the head word in the sentence.
    let token: Int
    /// Index into the roster; `nil` for somebody who is not on it.
    let actor: Int?
    let span: TextSpan
    let country: CountryCode?
    let sector: Sector?
    /// Named where one expects a place ("in ⟦Georgia⟧").
    let isPlace: Bool

    /// Whether both stand for the same actor, as far as can be told.
    func isSame(as other: Party) -> Bool {
        if token == other.token { return country == other.country }
        if let actor, let theirs = other.actor { return actor == theirs }
        return false
    }

    /// The same phrase, belonging to the country of another party.
    func at(_ other: Party) -> Party {
        Party(
            token: token, actor: country == other.country ? actor : nil, span: span,
            country: other.country, sector: sector, isPlace: isPlace)
    }

    /// A state or one of its powers, or an organisation of states.
    var isAuthority: Bool {
        switch sector {
        case .government, .military, .police, .judiciary, .legislature, .intelligence,
            .intergovernmental:
            true
        default: sector == nil && country != nil
        }
    }

    /// A state or somebody who bears arms.
    var isArmed: Bool {
        switch sector {
        case .government, .military, .police, .rebels, .paramilitary, .intelligence,
            .unidentifiedArmed, .criminal:
            true
        case nil: country != nil
        default: false
        }
    }

    /// Somebody who bears arms; a state by name is not.
    var isForce: Bool {
        switch sector {
        case .military, .police, .rebels, .paramilitary, .intelligence, .unidentifiedArmed: true
        default: false
        }
    }

    /// One of the people, without office or arms.
    var isPlain: Bool {
        switch sector {
        case .civilian, .business, .medical, .education, .criminal, .elite, .unknown, nil: true
        default: false
        }
    }
}
