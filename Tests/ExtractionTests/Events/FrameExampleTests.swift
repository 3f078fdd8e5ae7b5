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
            let found = Set(
                events.map {
                    "\($0.type.rawValue) \(EventCoding.side($0.sources))>"
                        + EventCoding.side($0.targets)
                })
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
            Double(examples.count - failures.count) / Double(examples.count) > 0.975,
            "\(failures.count) of \(examples.count) examples fail")
    }
}
