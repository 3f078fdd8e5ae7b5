import Extraction
import Facts
import Testing

/// Standing facts that no single row of the patterns tells.
@Suite("Relation finder")
struct RelationFinderTests {
    private static let extractor = Result { try Extractor() }

    private func relations(_ text: String) throws -> [String] {
        let findings = try Self.extractor.get().findings(
            in: Document(id: "text", text: Array(text.utf8)))
        return findings.relations.map { relation in
            let object =
                switch relation.object {
                case .actor(let index): findings.actors[index].name
                case .words(let words): words
                }
            return
                "\(findings.actors[relation.subject].name) \(relation.kind.rawValue) \(object)"
        }
    }

    @Test(
        "a trade is a role, and a counterpart has the office of the other",
        arguments: [
            (
                "A British teacher, Malcolm Harris, was freed in Yemen.",
                "Malcolm Harris holds-role teacher of United Kingdom"
            ),
            (
                "Polish Prime Minister Marek Nowak met his Czech counterpart, Petr Dvorak.",
                "Petr Dvorak holds-role Prime Minister of Czech Republic"
            ),
        ])
    func roles(_ text: String, _ expected: String) throws {
        #expect(try relations(text).contains(expected))
    }

    @Test("the name of a body behind a person's is whose member he is")
    func membership() throws {
        let found = try relations("Anna Kovacs of Greenpeace spoke in Paris.")
        #expect(found.contains("Anna Kovacs member-of Greenpeace"))
    }

    @Test("somebody who is only a witness has no role")
    func plainPeople() throws {
        let found = try relations("A witness, Malcolm Harris, spoke in Paris.")
        #expect(!found.contains { $0.contains("holds-role") })
    }
}
