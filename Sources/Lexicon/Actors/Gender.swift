/// Grammatical gender, as English pronouns show it.
package enum Gender: String, Sendable, CaseIterable {
    case masculine = "m"
    case feminine = "f"
    case neuter = "n"
    case unknown = "u"

    /// Whether one entity may have both.
    package func agrees(with other: Gender) -> Bool {
        self == .unknown || other == .unknown || self == other
    }
}
