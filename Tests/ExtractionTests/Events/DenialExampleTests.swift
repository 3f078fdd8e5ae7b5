import Extraction
import Facts
import Lexicon
import Testing

/// Runs the example of every row of `frame-denials.tsv`.
@Suite("Words that deny an act")
struct DenialExampleTests {
    @Test("the example of each row yields what the row expects")
    func examplesYieldWhatTheyExpect() throws {
        let table = try Table(embedded: "frame-denials.tsv")
        let id = try table.index(of: "id")
        let example = try table.index(of: "example")
        let expected = try table.index(of: "expected")
        let extractor = try Extractor()
        for row in table.rows {
            let text = Array(row.fields[example].utf8)
            let events = extractor.findings(in: Document(id: "row", text: text)).events
            let found = events.map(\.type.rawValue).joined(separator: "; ")
            #expect(
                (found.isEmpty ? "-" : found) == row.fields[expected],
                "row '\(row.fields[id])'")
        }
    }
}
