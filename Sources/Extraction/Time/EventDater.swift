package import Facts
package import Language

/// Dates the predicates of one document.
package struct EventDater: Sendable {
    private let parsed: ParsedDocument
    private let times: [TimeExpression]
    private let published: PublicationDate

    package init(parsed: ParsedDocument, times: [TimeExpression], published: PublicationDate) {
        self.parsed = parsed
        self.times = times
        self.published = published
    }

    /// When the verb or event noun at a token happened, as far as the text says.
    package func date(ofToken token: Int, inSentence sentence: Int) -> EventDate {
        .unknown
    }

    /// Every predicate of the document with its date, in text order.
    package func predicates() -> [DatedPredicate] {
        []
    }
}
