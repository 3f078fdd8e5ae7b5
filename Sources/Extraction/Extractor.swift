package import Facts
package import Language
package import Lexicon

/// Finds facts in a document: a function of (lexicon, model, document).
///
/// Same input, same output, to the byte. May be shared by threads.
package struct Extractor: Sendable {
    /// What to find beyond actors, events, relations and time expressions.
    package struct Options: Sendable {
        /// Also list every predicate with the date it would get.
        package var findsPredicates = false
        /// Also list every word with its lemma and head.
        package var keepsWords = false

        package init(findsPredicates: Bool = false, keepsWords: Bool = false) {
            self.findsPredicates = findsPredicates
            self.keepsWords = keepsWords
        }
    }

    let analyzer: Analyzer
    let timeFinder: TimeFinder
    private let actorFinder: ActorFinder
    private let placeFinder: PlaceFinder
    private let relationFinder: RelationFinder
    private let eventFinder: EventFinder

    /// Throws if a table or model compiled into the program cannot be read.
    package init() throws(LexiconError) {
        self.analyzer = try Analyzer()
        self.timeFinder = try TimeFinder()
        self.actorFinder = try ActorFinder()
        self.placeFinder = try PlaceFinder()
        self.relationFinder = try RelationFinder()
        self.eventFinder = try EventFinder()
    }

    /// Never throws: what cannot be read is listed under `skipped`.
    package func findings(in document: Document, options: Options = Options()) -> Findings {
        findings(in: document, parsed: analyzer.parse(document.text), options: options)
    }

    /// The same on a text that has been parsed already.
    package func findings(
        in document: Document, parsed: ParsedDocument, options: Options = Options()
    ) -> Findings {
        let timeFindings = timeFinder.findings(in: parsed, of: document)
        let times = timeFindings.expressions
        let actors = actorFinder.findings(in: parsed, of: document)
        let places = placeFinder.places(in: parsed, of: document, actors: actors)
        let dater = EventDater(
            parsed: parsed, times: timeFindings, published: document.published,
            words: timeFinder.datingWords)
        let events = eventFinder.events(
            in: EventContext(
                document: document, parsed: parsed, times: times, actors: actors, places: places,
                dater: dater))
        return Findings(
            published: document.published, sentences: parsed.sentences.map(\.span),
            timeExpressions: times, actors: actors.actors, events: events,
            relations: relationFinder.relations(in: parsed, actors: actors),
            predicates: options.findsPredicates ? dater.predicates() : [],
            words: options.keepsWords ? Extractor.words(of: parsed) : [])
    }

    private static func words(of parsed: ParsedDocument) -> [Word] {
        var words: [Word] = []
        for (number, sentence) in parsed.sentences.enumerated() {
            let first = words.count
            for token in sentence.tokens {
                words.append(
                    Word(
                        span: token.span, lemma: parsed.lemma(token),
                        partOfSpeech: token.upos.name,
                        head: token.head < 0 ? nil : first + Int(token.head),
                        relation: token.relation.name, sentence: number))
            }
        }
        return words
    }
}
