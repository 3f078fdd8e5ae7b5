import Extraction
import Facts
import Foundation
import TestSupport
import Testing

/// Measures the finder on the sentences of `Tests/Corpora`.
@Suite("Corpora of our own")
struct OwnCorpusTests {
    /// Events in a hundred sentences that may be found; the aim is 3 for all. The plain sentences
    /// were written beside the rows that they probe.
    @Test(
        "news without political events yields next to none",
        arguments: [
            ("event-free", 250, 3.0), ("event-free-harder", 60, 13.4),
            ("event-free-plain", 65, 3.0),
        ])
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

    /// What stood when the floors were set, less a little: the sentences guard, they do not measure.
    @Test("plain sentences of agencies keep their acts and who does what to whom")
    func plainSentencesKeepTheirParties() throws {
        let extractor = try Extractor()
        let rows = try rows(of: "Tests/Corpora/plain-wire.tsv").filter { $0.count == 4 }
        var types = 0
        var dyads = 0
        for (index, row) in rows.enumerated() {
            let document = Document(id: "plain-\(index)", text: Array(row[3].utf8))
            let wanted = Set(row[0].split(separator: "|").map(String.init))
            let fitting = extractor.findings(in: document).events.filter {
                wanted.contains($0.type.rawValue)
            }
            types += fitting.isEmpty ? 0 : 1
            dyads += fitting.contains { isDyad($0, row[1], row[2]) } ? 1 : 0
        }
        #expect(rows.count >= 880)
        #expect(Double(types) >= 0.90 * Double(rows.count), "\(types) types of \(rows.count)")
        #expect(Double(dyads) >= 0.78 * Double(rows.count), "\(dyads) dyads of \(rows.count)")
    }

    /// Whether an event has the countries of a row; a joint act may have them on either side.
    private func isDyad(_ event: Event, _ source: String, _ target: String) -> Bool {
        let sources = codes(of: event.sources)
        let targets = codes(of: event.targets)
        let wanted = source.split(separator: " ").map(String.init).sorted()
        let others = target.split(separator: " ").map(String.init).sorted()
        if sources == wanted, targets == others { return true }
        return others.isEmpty && wanted.count > 1 && (sources + targets).sorted() == wanted
    }

    private func codes(of side: [Participant]) -> [String] {
        Set(side.map { $0.country?.code ?? "INT" }).sorted()
    }

    private func rows(of path: String) throws -> [[String]] {
        let lines = try PackageFiles.text(of: path).split(separator: "\n")
        return lines.filter { !$0.hasPrefix("#") }.dropFirst().map {
            $0.components(separatedBy: "\t")
        }
    }
}
