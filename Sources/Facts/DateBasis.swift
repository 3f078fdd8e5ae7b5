/// Where the date of an event comes from.
package enum DateBasis: String, Sendable, CaseIterable {
    /// A time expression of the text that governs the event.
    case text
    /// The publication date: the sentence reports today's news.
    case publication
    /// The same occasion as another, dated event ("during the call", "he added").
    case inferred
    /// The text does not say.
    case none
}
