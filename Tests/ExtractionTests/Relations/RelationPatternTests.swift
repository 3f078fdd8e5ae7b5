import Extraction
import Facts
import Language
import Lexicon
import TestSupport
import Testing

@Suite("Relation patterns")
struct RelationPatternTests {
    @Test("every row understands its own example")
    func examples() throws {
        let extractor = try Extractor()
        var failures: [String] = []
        let table = try RelationPatternTable()
        for pattern in table.patterns {
            let findings = extractor.findings(
                in: Document(id: pattern.id, text: Array(pattern.example.utf8)))
            let found = findings.relations.filter { $0.kind == pattern.relation }.map { relation in
                "\(findings.actors[relation.subject].name) > \(object(relation, findings))"
            }
            if !found.contains(pattern.expected) {
                failures.append("\(pattern.id): \(pattern.example) gave \(found)")
            }
        }
        for failure in failures { print("RELATION", failure) }
        print("relation examples: \(table.patterns.count - failures.count)/\(table.patterns.count)")
        #expect(failures.isEmpty)
    }

    private func object(_ relation: Relation, _ findings: Findings) -> String {
        switch relation.object {
        case .actor(let index): findings.actors[index].name
        case .words(let words): words
        }
    }
}
