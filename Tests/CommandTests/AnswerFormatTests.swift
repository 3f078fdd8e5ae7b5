import Foundation
import TestSupport
import Testing

/// A question and the name of its answer in `docs/answers.schema.json`.
struct AskedAnswer: CustomTestStringConvertible {
    let name: String
    let arguments: [String]

    var testDescription: String { arguments.joined(separator: " ") }

    init(_ name: String, _ arguments: String...) {
        self.name = name
        self.arguments = arguments
    }
}

@Suite("answers of the program in every format")
struct AnswerFormatTests {
    private let program: ArchiveProgram
    private let seed: SeedArchive

    init() throws {
        seed = try SeedArchive(more: SeedArchive.imports)
        program = ArchiveProgram(environment: ["ARCHIVE_DB": seed.path])
    }

    private static let questions = [
        AskedAnswer("timeline", "timeline"), AskedAnswer("timeline", "timeline", "Pakistan"),
        AskedAnswer("events", "events"), AskedAnswer("actors", "actors"),
        AskedAnswer("actor", "actor", "India"), AskedAnswer("dyad", "dyad", "India", "Pakistan"),
        AskedAnswer("relations", "relations"), AskedAnswer("search", "search", "rubio"),
        AskedAnswer("show", "show", "1"), AskedAnswer("show", "show", "1000000000"),
        AskedAnswer("stats-month", "stats"), AskedAnswer("stats-type", "stats", "--by", "type"),
        AskedAnswer("stats-actor", "stats", "--by", "actor"),
        AskedAnswer("stats-country", "stats", "--by", "country"),
        AskedAnswer("stats-publisher", "stats", "--by", "publisher"),
        AskedAnswer("schema", "schema"), AskedAnswer("schema", "schema", "events"),
        AskedAnswer("doctor", "doctor"),
    ]

    private func answer(_ question: AskedAnswer, _ format: String) throws -> String {
        let outcome = try program.run(question.arguments + ["--format", format, "-q"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output
    }

    @Test("no answer of the schema is left out")
    func coversSchema() throws {
        let schema = try PackageFiles.text(of: "docs/answers.schema.json")
        let asked = Set(Self.questions.map(\.name))
        let object = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any]
        let names = try #require(object?["$defs"] as? [String: Any]).keys
        #expect(Set(names).subtracting(asked) == ["export-dyads"])
    }

    @Test("JSON is as docs/answers.schema.json says", arguments: questions)
    func schema(_ question: AskedAnswer) throws {
        let check = try SchemaCheck(try PackageFiles.text(of: "docs/answers.schema.json"))
        let json = try JSONSerialization.jsonObject(with: Data(answer(question, "json").utf8))
        let objects = try #require(json as? [[String: Any]])
        #expect(!objects.isEmpty)
        for object in objects { #expect(check.faults(of: object, against: question.name) == []) }
    }

    @Test("CSV, TSV, NDJSON and JSON hold the same values", arguments: questions)
    func sameValues(_ question: AskedAnswer) throws {
        let check = try SchemaCheck(try PackageFiles.text(of: "docs/answers.schema.json"))
        let names = check.fields(of: question.name)
        let json = try JSONReading.array(answer(question, "json"), names)
        let expected = [names] + json.map { $0.map { Self.plain($0 ?? "") } }
        let csv = try CSVReading.rows(answer(question, "csv"))
        #expect(csv.map { $0.map(Self.plain) } == expected)
        let tsv = TSVReading.rows(try answer(question, "tsv"))
        #expect(tsv.map { $0.map(Self.plain) } == expected)
        let lines = try answer(question, "ndjson").split(separator: "\n")
        let ndjson = try lines.map { try JSONReading.object(String($0), names) }
        #expect([names] + ndjson.map { $0.map { Self.plain($0 ?? "") } } == expected)
        // What people see has as many rows.
        let markdown = MarkdownReading.rows(try answer(question, "markdown"))
        #expect(markdown.count == json.count)
    }

    /// Readers of JSON write numbers as they like.
    private static func plain(_ text: String) -> String {
        text.contains(".") ? Double(text).map { "\($0)" } ?? text : text
    }
}
