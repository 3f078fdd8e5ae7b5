/// Everything that was found in one document, and what was skipped.
package struct Findings: Sendable {
    /// As given, or as the dateline says.
    package var published: PublicationDate
    package var sentences: [TextSpan]
    package var timeExpressions: [TimeExpression]
    /// The roster: events and relations refer to it by index.
    package var actors: [Actor]
    package var events: [Event]
    package var relations: [Relation]
    package var predicates: [DatedPredicate]
    package var skipped: [Skipped]
    /// Every word; empty unless it was asked for.
    package var words: [Word]

    package init(
        published: PublicationDate, sentences: [TextSpan] = [],
        timeExpressions: [TimeExpression] = [],
        actors: [Actor] = [], events: [Event] = [], relations: [Relation] = [],
        predicates: [DatedPredicate] = [], skipped: [Skipped] = [], words: [Word] = []
    ) {
        self.published = published
        self.sentences = sentences
        self.timeExpressions = timeExpressions
        self.actors = actors
        self.events = events
        self.relations = relations
        self.predicates = predicates
        self.skipped = skipped
        self.words = words
    }
}
