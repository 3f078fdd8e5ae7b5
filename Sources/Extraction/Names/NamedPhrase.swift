package import Facts
internal import Language

/// A phrase headed by a proper noun that names a person, an organisation or a place.
package struct NamedPhrase: Sendable, Hashable {
    /// What it names, as GUM's annotation types it.
    package enum NamedType: String, Sendable, CaseIterable {
        case person, organization, place

        /// `nil` for what names nothing of the three.
        init?(_ nameClass: NameClass) {
            switch nameClass {
            case .person: self = .person
            case .organisation: self = .organization
            case .place: self = .place
            case .none, .other: return nil
            }
        }

        var nameClass: NameClass {
            switch self {
            case .person: .person
            case .organization: .organisation
            case .place: .place
            }
        }
    }

    package let sentence: Int
    /// Index of the head word in the sentence.
    package let head: Int
    /// The whole phrase with all that depends on it, clauses included; without a possessive 's.
    package let tokens: Range<Int>
    package let span: TextSpan
    package let type: NamedType
}
