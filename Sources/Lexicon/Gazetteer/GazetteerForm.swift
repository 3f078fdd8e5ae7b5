/// Which form of a row's name was found.
package enum GazetteerForm: UInt8, Sendable, CaseIterable {
    /// The name itself or another full name: "Pakistan", "the Netherlands".
    case name
    /// "UK", "IAEA".
    case abbreviation
    /// "Pakistani" as an adjective.
    case adjective
    /// One member: "a Pakistani", "a Frenchman".
    case member
    /// Several members or all of them: "Pakistanis", "the French".
    case members
    /// A surname by itself: "Rubio".
    case surname
}
