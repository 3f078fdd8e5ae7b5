import Facts
import Lexicon
import Testing

@Suite("Frame lexicon")
struct FrameLexiconTests {
    private let lexicon: FrameLexicon

    init() throws {
        self.lexicon = try FrameLexicon()
    }

    @Test("ids of classes, members and object words are given once")
    func idsAreUnique() throws {
        for name in [
            "frame-classes.tsv", "frame-members.tsv", "frame-objects.tsv",
            "frame-composition.tsv", "frame-status.tsv", "frame-topics.tsv",
        ] {
            let rows = try Table(embedded: name).rows
            let ids = rows.map { String($0.fields[0]) }
            #expect(Set(ids).count == ids.count, "\(name)")
        }
    }

    @Test("there are more than 1,400 predicates and 4,200 rows")
    func isBroad() throws {
        let members = try Table(embedded: "frame-members.tsv").rows
        let predicates = Set(members.map { "\($0.fields[2]) \($0.fields[3])" })
        var rows = 0
        for name in [
            "frame-classes.tsv", "frame-members.tsv", "frame-objects.tsv",
            "frame-composition.tsv", "frame-status.tsv", "frame-topics.tsv",
        ] {
            rows += try Table(embedded: name).rows.count
        }
        #expect(predicates.count > 1_400)
        #expect(rows > 4_200)
    }

    @Test("every PLOVER type has frames", arguments: PLOVERType.allCases)
    func everyTypeHasFrames(_ type: PLOVERType) {
        #expect(lexicon.classes.contains { $0.type == type })
    }

    @Test("every row of the members has an example with an expected coding")
    func everyMemberHasAnExample() throws {
        let rows = try Table(embedded: "frame-members.tsv").rows
        #expect(rows.allSatisfy { !$0.fields[5].isEmpty && !$0.fields[6].isEmpty })
    }

    @Test("a word is found by its lemma and told from others")
    func wordsAreFound() {
        let ids = lexicon.members(ofLemma: WordHash.of("threaten")).map {
            lexicon.members[Int($0)].id
        }
        #expect(ids.contains("threaten.threaten"))
        #expect(lexicon.members(ofLemma: WordHash.of("wallpaper")).isEmpty)
    }

    @Test("a refusal to end a curfew is a refusal, by table")
    func compositionPrefersTheFinerRow() throws {
        let table = lexicon.composition
        let refuse = try #require(table.operators.firstIndex(of: "refuse"))
        let act = CompositionTable.Embedded(
            type: .concede, mode: nil, cameo: "0813", isNegated: false, isOwn: true)
        #expect(table.row(operator: refuse, embedded: act)?.id == "refuse.081")
        #expect(table.row(operator: refuse, embedded: nil)?.id == "refuse.none")
    }
}
