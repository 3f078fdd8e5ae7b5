import Extraction
import Facts
import Language
import TestSupport
import Testing

@Suite("Ambiguous places")
struct AmbiguousPlaceTests {
    @Test("85 of 100 ambiguous places in context are resolved to the right country")
    func countries() throws {
        let finder = try ActorFinder()
        let places = try PlaceFinder()
        let analyzer = try Analyzer()
        var right = 0
        var total = 0
        for sentence in try MarkedSentence.lines(of: "ambiguous-places.txt") {
            let parsed = analyzer.parse(sentence.document.text)
            let actors = finder.findings(in: parsed, of: sentence.document)
            let found = places.places(in: parsed, of: sentence.document, actors: actors)
            for mark in sentence.marks {
                total += 1
                let place = found.first { $0.place.span.overlaps(mark.span) }
                if place?.place.country?.code == mark.expected {
                    right += 1
                } else {
                    print(
                        "PLACE", sentence.text, "expected", mark.expected, "got",
                        place?.place.country?.code ?? "none")
                }
            }
        }
        print("ambiguous places: \(right)/\(total)")
        #expect(right * 100 >= total * 85)
    }
}
