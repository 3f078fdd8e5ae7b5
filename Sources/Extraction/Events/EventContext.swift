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
    /// Where actors belong whose country no phrase tells.
    package let homelands: Homelands
    private let placeRanges: SentenceRanges

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
        self.homelands = Homelands(of: actors)
        self.placeRanges = SentenceRanges(
            of: places.lazy.map(\.sentence), count: parsed.sentences.count)
    }

    /// The places named in one sentence, in text order.
    package func places(inSentence sentence: Int) -> ArraySlice<PlaceMention> {
        places[placeRanges[sentence]]
    }
}
