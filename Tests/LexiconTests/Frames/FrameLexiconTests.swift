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

    @Test("there are at least 1,500 predicates and 4,400 rows")
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
        #expect(predicates.count >= 1_500, "\(predicates.count)")
        #expect(rows >= 4_400, "\(rows)")
    }

    @Test("every PLOVER type has frames", arguments: PLOVERType.allCases)
    func everyTypeHasFrames(_ type: PLOVERType) {
        #expect(lexicon.classes.contains { $0.type == type })
    }

    @Test("every root and every code of three digits of CAMEO has frames or compositions")
    func everyCodeHasRows() throws {
        let given = try codes()
        let missing = try CAMEOTable().entries.map(\.code).filter { code in
            code.utf8.count <= 3 && !given.contains { $0.hasPrefix(code) }
        }
        #expect(missing == [])
    }

    @Test("every mode of PLOVER has frames or compositions")
    func everyModeHasRows() throws {
        var given = Set(lexicon.classes.compactMap(\.mode))
        for row in try Table(embedded: "frame-composition.tsv").rows {
            given.insert(String(row.fields[4]))
        }
        let missing = Set(try CAMEOTable().entries.compactMap(\.mode)).subtracting(given)
        #expect(missing.sorted() == [])
    }

    @Test("a frame has the type that PLOVER gives to its code, or a reason not to")
    func typesAgreeWithCodes() throws {
        let cameo = try CAMEOTable()
        // docs/SCORES.md names the reading: lifting what was imposed is CONCEDE, bare sanctions
        // are SANCTION, apologies CONCEDE, convictions SANCTION, coups and the rest ASSAULT.
        let exempt: Set<String> = [
            "016", "018", "055", "056", "081", "0813", "0814", "0831", "085", "0872", "116", "163",
            "170",
        ]
        let odd = lexicon.classes.filter { frame in
            guard let type = frame.type, let entry = cameo.entry(for: frame.cameo),
                let expected = entry.type, !exempt.contains(frame.cameo)
            else { return false }
            return expected != type
        }
        #expect(odd.map { "\($0.id) \($0.cameo)" } == [])
    }

    /// The CAMEO codes that classes and compositions give.
    private func codes() throws -> Set<String> {
        var codes = Set(lexicon.classes.map(\.cameo))
        for row in try Table(embedded: "frame-composition.tsv").rows {
            codes.insert(String(row.fields[5]))
        }
        return codes
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
