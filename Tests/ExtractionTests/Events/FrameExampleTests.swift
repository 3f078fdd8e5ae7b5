import Extraction
import Facts
import Foundation
import Lexicon
import Testing

/// Runs the example of every row of the frame lexicon.
@Suite("Examples of the frame lexicon")
struct FrameExampleTests {
    @Test("the examples of the rows yield what the rows expect")
    func examplesYieldWhatTheyExpect() throws {
        let examples = try FrameLexicon().examples
        let extractor = try Extractor()
        var failures: [String] = []
        for example in examples {
            let document = Document(id: example.row, text: Array(example.sentence.utf8))
            let events = extractor.findings(in: document).events
            let found = Set(events.map(Self.coding))
            let wanted = Set(example.expected.components(separatedBy: "; "))
            let isRight = wanted == ["-"] ? found.isEmpty : wanted.isSubset(of: found)
            if !isRight {
                failures.append(
                    "\(example.row)\t\(example.sentence)\t\(example.expected)\t"
                        + found.sorted().joined(separator: "; "))
            }
        }
        if let path = ProcessInfo.processInfo.environment["FRAME_EXAMPLE_REPORT"] {
            try failures.joined(separator: "\n").write(
                toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(
            Double(examples.count - failures.count) / Double(examples.count) >= 0.85,
            "\(failures.count) of \(examples.count) examples fail")
    }

    /// `TYPE SRC>TGT` as the column `expected` writes it.
    private static func coding(of event: Event) -> String {
        func side(_ parties: [Participant]) -> String {
            var codes: [String] = []
            for party in parties {
                if let code = party.country?.code, !codes.contains(code) { codes.append(code) }
            }
            return codes.isEmpty ? "-" : codes.joined(separator: "+")
        }
        return "\(event.type.rawValue) \(side(event.sources))>\(side(event.targets))"
    }
}
