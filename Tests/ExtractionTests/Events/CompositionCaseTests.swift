import Extraction
import Facts
import Foundation
import TestSupport
import Testing

/// Runs `Tests/Corpora/compositions.tsv`: matrix predicates over embedded acts, negation, modality,
/// conditions, questions, purpose.
@Suite("Composition of acts")
struct CompositionCaseTests {
    private struct Case {
        let group: String
        let expected: String
        let sentence: String
    }

    @Test("what a sentence reports is told from what it embeds")
    func casesYieldWhatTheyExpect() throws {
        let cases = try PackageFiles.text(of: "Tests/Corpora/compositions.tsv").split(
            separator: "\n"
        ).filter { !$0.hasPrefix("#") }.dropFirst().map { line in
            let fields = line.components(separatedBy: "\t")
            return Case(group: fields[0], expected: fields[1], sentence: fields[2])
        }
        let extractor = try Extractor()
        var failures: [String] = []
        for (index, entry) in cases.enumerated() {
            let document = Document(
                id: "composition-\(index)", text: Array(entry.sentence.utf8))
            let found = extractor.findings(in: document).events.map(EventCoding.coding)
            let wanted = entry.expected.components(separatedBy: "; ")
            let isRight = wanted == ["-"] ? found.isEmpty : Set(wanted) == Set(found)
            if !isRight {
                failures.append(
                    "\(entry.sentence) \(entry.expected): \(found.joined(separator: "; "))")
            }
        }
        #expect(cases.count >= 120)
        #expect(failures.count <= 12, "\(failures.joined(separator: "\n"))")
    }
}
