import Facts
import Lexicon
import Testing

@Suite("What the gazetteer knows")
struct GazetteerContentTests {
    private let gazetteer: Gazetteer

    init() throws { gazetteer = try Gazetteer() }

    /// The rows that the whole text may mean, if it is one name.
    private func entries(for name: String) -> [GazetteerEntry] {
        // A possessive is a word of its own, as the tokeniser cuts it.
        let text = Array(name.replacing("'s", with: " 's").utf8)
        let matches = gazetteer.matches(in: text, words: MarkedText.words(of: text))
        guard matches.count == 1, let match = matches.first else { return [] }
        return match.candidates.compactMap { gazetteer.entry(at: $0.entry) }
    }

    @Test("every country is found by its names, first among the rows of that name")
    func countryNames() throws {
        for row in try GazetteerTables.rows(of: "countries.tsv", columns: "id", "name") {
            #expect(entries(for: row[1]).first?.id == row[0], "\(row[1])")
        }
    }

    @Test("every country is found by the adjectives and nouns for its people")
    func demonyms() throws {
        let columns = try GazetteerTables.rows(
            of: "countries.tsv", columns: "id", "adjectives", "member", "members")
        for row in columns {
            for word in row[1...].flatMap({ $0.split(separator: "|") }) {
                let ids = entries(for: String(word)).map(\.id)
                #expect(ids.contains(row[0]), "\(word) of \(row[0])")
            }
        }
    }

    @Test("every capital is found as a capital of its country")
    func capitals() throws {
        let columns = try GazetteerTables.rows(
            of: "countries.tsv", columns: "id", "country", "capital")
        // Too small or too new for the source of the cities.
        let missing: Set = ["Melekeok", "Grand Turk"]
        for row in columns {
            for capital in row[2].split(separator: "|") where !missing.contains(String(capital)) {
                let found = entries(for: String(capital)).contains {
                    $0.flags.contains(.capital) && $0.country?.code == row[1]
                        || $0.id == row[0]
                }
                #expect(found, "\(capital) of \(row[0])")
            }
        }
    }

    @Test("no common English word is a name in lower case")
    func commonWords() throws {
        let words = try GazetteerTables.rows(of: "common-words.tsv", columns: "word").map { $0[0] }
        #expect(words.count > 5_000)
        let found = words.filter { !entries(for: $0).isEmpty }
        #expect(found == [])
    }

    @Test(
        "names that are also words or people say so",
        arguments: ["Turkey", "Jordan", "Chad", "Georgia"])
    func ambiguousStates(_ name: String) {
        #expect(entries(for: name).first?.flags.contains(.ambiguous) == true)
    }

    @Test(
        "words in lower case that are states in capitals are no states",
        arguments: ["turkey", "jordan", "chad", "polish", "china", "us", "who", "mali", "guinea"])
    func lowerCase(_ word: String) {
        #expect(entries(for: word).isEmpty)
    }

    struct Acting: Sendable, CustomTestStringConvertible {
        let name: String
        let day: String
        let country: String?
        let sector: Sector?
        let role: String?

        init(
            _ name: String, on day: String, _ country: String?, _ sector: Sector?,
            _ role: String? = nil
        ) {
            (self.name, self.day, self.country, self.sector, self.role) =
                (name, day, country, sector, role)
        }

        var testDescription: String { "\(name) on \(day)" }
    }

    @Test(
        "an office is held from day to day",
        arguments: [
            Acting(
                "Marco Rubio", on: "2025-05-01", "USA", .government, "Secretary of State"),
            Acting("Marco Rubio", on: "2015-05-01", "USA", .legislature, "Senator"),
            Acting(
                "Shehbaz Sharif", on: "2025-05-01", "PAK", .government,
                "Prime Minister of Pakistan"),
            Acting(
                "Kofi Annan", on: "2000-01-01", nil, .intergovernmental,
                "Secretary-General of the United Nations"),
            Acting("Taliban", on: "2010-01-01", "AFG", .rebels),
            Acting("Taliban", on: "2022-01-01", "AFG", .government),
            Acting("Rapid Support Forces", on: "2020-01-01", "SDN", .paramilitary),
            Acting("Rapid Support Forces", on: "2024-01-01", "SDN", .rebels),
        ])
    func affiliations(_ example: Acting) throws {
        let day = try #require(Day(iso: example.day))
        let entry = try #require(entries(for: example.name).first)
        let affiliation = try #require(entry.affiliation(on: day))
        #expect(affiliation.country?.code == example.country)
        #expect(affiliation.sector == example.sector)
        #expect(affiliation.role == example.role)
    }

    @Test("every row can be reached by its id, and its parent exists")
    func identifiers() throws {
        for index in 0..<gazetteer.count {
            let entry = try #require(gazetteer.entry(at: index))
            #expect(gazetteer.entry(id: entry.id)?.index == index)
            if let parent = entry.parent { #expect(gazetteer.entry(at: parent) != nil) }
        }
        #expect(gazetteer.entry(id: "country.XXX") == nil)
        #expect(gazetteer.entry(at: gazetteer.count) == nil)
    }

    @Test("no name means two states")
    func overlaps() throws {
        // Both Congos are called so; the larger comes first.
        let shared: Set = ["Congo", "Congolese"]
        let rows = try GazetteerTables.rows(
            of: "countries.tsv", columns: "id", "name", "aliases", "abbreviations", "adjectives",
            "member", "members")
        var bearers: [String: Set<String>] = [:]
        for row in rows {
            for name in row[1...].flatMap({ $0.split(separator: "|") }) {
                bearers[String(name), default: []].insert(row[0])
            }
        }
        let doubled = bearers.filter { $0.value.count > 1 && !shared.contains($0.key) }
        #expect(doubled.keys.sorted() == [])
    }

    @Test("any bytes can be searched")
    func hostileBytes() {
        let text: [UInt8] =
            Array("Iran".utf8) + [0xFF, 0xC3, 0x20, 0xE2, 0x80, 0x00, 0xF0] + [0xC3]
        let words = MarkedText.words(of: text)
        #expect(gazetteer.matches(in: text, words: words).isEmpty)
        #expect(gazetteer.matches(in: [], words: []).isEmpty)
    }
}
