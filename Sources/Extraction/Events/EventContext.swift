package import Facts
package import Language

/// What the event stage knows about a document before it looks for events.
package struct EventContext: Sendable {
    package let document: Document
    package let parsed: ParsedDocument
    package let times: [TimeExpression]
    package let actors: ActorFindings
    package let places: [PlaceMention]
    package let dater: EventDater

    package init(
        document: Document, parsed: ParsedDocument, times: [TimeExpression], actors: ActorFindings,
        places: [PlaceMention], dater: EventDater
    ) {
        self.document = document
        self.parsed = parsed
        self.times = times
        self.actors = actors
        self.places = places
        self.dater = dater
    }
}
