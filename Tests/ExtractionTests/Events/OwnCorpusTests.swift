import Extraction
import Facts
import Foundation
import TestSupport
import Testing

/// Measures the finder on the sentences of `Tests/Corpora`.
@Suite("Corpora of our own")
struct OwnCorpusTests {
    /// Events in a hundred sentences that may be found; the aim is 3 for both.
    @Test(
        "news without political events yields next to none",
        arguments: [("event-free", 250, 3.0), ("event-free-harder", 60, 13.4)])
    func eventFreeNewsStaysFree(name: String, least: Int, most: Double) throws {
        let extractor = try Extractor()
        let rows = try rows(of: "Tests/Corpora/\(name).tsv")
        var count = 0
        for (index, row) in rows.enumerated() {
            let document = Document(id: "free-\(index)", text: Array((row.last ?? "").utf8))
            count += extractor.findings(in: document).events.count
        }
        #expect(rows.count >= least)
        #expect(Double(count) <= most / 100 * Double(rows.count), "\(count) false events")
    }

    private func rows(of path: String) throws -> [[String]] {
        let lines = try PackageFiles.text(of: path).split(separator: "\n")
        return lines.filter { !$0.hasPrefix("#") }.dropFirst().map {
            $0.components(separatedBy: "\t")
        }
    }
}
