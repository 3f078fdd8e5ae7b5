import Extraction
import Facts
import Foundation
import TestSupport
import Testing

/// Measures the finder on the sentences of `Tests/Corpora`.
@Suite("Corpora of our own")
struct OwnCorpusTests {
    /// The aim is 3; this holds the line on what was reached.
    @Test("news without political events yields at most 7 events in 100 sentences")
    func eventFreeNewsStaysFree() throws {
        let extractor = try Extractor()
        let rows = try rows(of: "Tests/Corpora/event-free.tsv")
        var count = 0
        for (index, row) in rows.enumerated() {
            let document = Document(id: "free-\(index)", text: Array((row.last ?? "").utf8))
            count += extractor.findings(in: document).events.count
        }
        #expect(rows.count >= 250)
        #expect(Double(count) <= 0.07 * Double(rows.count), "\(count) false events")
    }

    private func rows(of path: String) throws -> [[String]] {
        let lines = try PackageFiles.text(of: path).split(separator: "\n")
        return lines.filter { !$0.hasPrefix("#") }.dropFirst().map {
            $0.components(separatedBy: "\t")
        }
    }
}
