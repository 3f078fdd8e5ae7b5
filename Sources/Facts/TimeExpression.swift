/// A TIMEX3 time expression (ISO 24617-1): its words, class and normalised value.
package struct TimeExpression: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case date = "DATE"
        case time = "TIME"
        case duration = "DURATION"
        case set = "SET"
    }

    package var span: TextSpan
    package var kind: Kind
    /// TIMEX3 value: `2025-04-30`, `P2D`, `1998-Q3`, `PAST_REF`; `nil` if it stays unresolved,
    /// as a relative expression does in a document without a publication date.
    package var value: String?
    /// TIMEX3 mod: `START`, `END`, `APPROX`, `BEFORE` …
    package var mod: String?
    /// First and last day of the value, where it names days of the calendar.
    package var first: Day?
    package var last: Day?
    /// The lexicon row that made it.
    package var rule: String
    /// What the value follows from once the day of publication is known, as `step(-1,4)`; `nil`
    /// where the value does not depend on it. `TimeResolver` computes it.
    package var formula: String?

    package init(
        span: TextSpan, kind: Kind, value: String?, mod: String? = nil, first: Day? = nil,
        last: Day? = nil, rule: String, formula: String? = nil
    ) {
        self.span = span
        self.kind = kind
        self.value = value
        self.mod = mod
        self.first = first
        self.last = last
        self.rule = rule
        self.formula = formula
    }
}
