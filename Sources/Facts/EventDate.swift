/// When an event happened, as far as the text says.
package struct EventDate: Hashable, Sendable {
    /// ISO 8601 / EDTF level 0: `2025-04-30`, `2025-04`, `2025`, `1998-W09`,
    /// `2025-04-27/2025-04-30`, `2020/..`; `nil` where the text does not say.
    package var value: String?
    /// First and last day, both included; `nil` where unknown or open.
    package var first: Day?
    package var last: Day?
    package var precision: DatePrecision
    package var basis: DateBasis
    /// The words that gave the date.
    package var words: TextSpan?
    /// How the event lies to another one that the text names as its anchor ("after the attack").
    package var anchor: DateAnchor?
    /// What the date follows from once the day of publication is known, as `step(-1,4)`; `nil`
    /// where it is known or never will be.
    package var formula: String?

    package init(
        value: String?, first: Day?, last: Day?, precision: DatePrecision, basis: DateBasis,
        words: TextSpan? = nil, anchor: DateAnchor? = nil, formula: String? = nil
    ) {
        self.value = value
        self.first = first
        self.last = last
        self.precision = precision
        self.basis = basis
        self.words = words
        self.anchor = anchor
        self.formula = formula
    }

    /// The answer for an event that the text does not date.
    package static let unknown = EventDate(
        value: nil, first: nil, last: nil, precision: .unknown, basis: .none)
}
