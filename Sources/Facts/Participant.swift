/// An actor in an event: who, and the words that say so.
package struct Participant: Hashable, Sendable {
    /// Index into `Findings.actors`; `nil` for a party that is nobody on the roster.
    package var actor: Int?
    package var span: TextSpan
    package var country: CountryCode?
    package var sector: Sector?

    package init(actor: Int?, span: TextSpan, country: CountryCode?, sector: Sector?) {
        self.actor = actor
        self.span = span
        self.country = country
        self.sector = sector
    }
}
