import Extraction
import Facts
import Language
import Testing

@Suite("dates in numbers")
struct TimeStoryTests {
    private func mods(_ text: String, _ finder: TimeFinder, _ analyzer: Analyzer) -> [String] {
        let bytes = Array(text.utf8)
        let document = Document(
            id: "case", text: bytes,
            published: PublicationDate(day: Day(iso: "2025-05-05"), basis: .given))
        return finder.expressions(in: analyzer.parse(bytes), of: document).map { $0.mod ?? "" }
    }

    @Test(
        "a date that can be read in two ways is marked, unless the document tells which",
        arguments: [
            ("They signed on 03/04/2025 there.", ["AMBIGUOUS"]),
            ("They signed on 04/04/2025 there.", [""]),
            ("They signed on 25/04/2025 there.", [""]),
            ("It began on 30 April 2025. They signed on 03/04/2025 there.", ["", ""]),
            ("It began on 4/25/2025. They signed on 03/04/2025 there.", ["", ""]),
        ])
    func marks(_ text: String, _ expected: [String]) throws {
        #expect(try mods(text, TimeFinder(), Analyzer()) == expected)
    }
}
