import Foundation
import TestSupport
import Testing

/// Who is who across articles, asked of the program itself.
@Suite("the registry of actors")
struct ActorRegistryTests {
    private let program = ArchiveProgram()

    /// An archive of articles, each with its day.
    private func archive(_ scratch: Scratch, _ articles: (day: String, text: String)...) throws
        -> String
    {
        let path = scratch.path("t.db")
        for (index, article) in articles.enumerated() {
            try scratch.write(
                "Title: Report \(index)\nDate: \(article.day)\n\n\(article.text)\n",
                as: "in/\(index).txt")
        }
        let outcome = try program.run("ingest", scratch.path("in"), "--db", path)
        try #require(outcome.status == 0, "\(outcome.errors)")
        return path
    }

    private func actor(_ name: String, _ path: String, _ more: String...) throws -> String {
        try program.run(["actor", name, "--db", path, "--format", "tsv"] + more).output
    }

    @Test("a full name is one actor in all articles, with its office from first to last report")
    func fullName() throws {
        let scratch = try Scratch()
        let path = try archive(
            scratch,
            ("2024-03-01", "Hungarian Foreign Minister Marta Kovacs visited Warsaw on Friday."),
            ("2024-05-10", "Marta Kovacs, the foreign minister of Hungary, criticised Russia."))
        let count = try program.run(
            "sql", "SELECT count(*) AS n FROM actors WHERE name = 'Marta Kovacs'", "--db", path,
            "--format", "tsv")
        #expect(count.output.split(separator: "\n").last == "1")
        let office = try actor("Marta Kovacs", path).split(separator: "\n").filter {
            $0.hasPrefix("office\t")
        }
        #expect(office.count == 1, "\(office)")
        #expect(office.first?.hasSuffix("\t2\t2024-03-01\t2024-05-10") == true, "\(office)")
    }

    @Test("a bare surname stays apart from a full name, and each names the other")
    func bareSurname() throws {
        let scratch = try Scratch()
        let path = try archive(
            scratch,
            ("2024-03-01", "Hungarian Foreign Minister Marta Kovacs visited Warsaw on Friday."),
            ("2024-03-09", "Mr. Kovacs accused Poland of spying. Kovacs also threatened Poland."))
        let bare = try actor("Kovacs", path)
        #expect(bare.contains("name\tKovacs\t"), "\(bare)")
        let full = try actor("Marta Kovacs", path)
        #expect(full.contains("same_as?\tKovacs"), "\(full)")
        #expect(bare.contains("same_as?\tMarta Kovacs (HUN"), "\(bare)")
    }

    @Test("two of one name and different states stay apart, and each names the other")
    func otherState() throws {
        let scratch = try Scratch()
        let path = try archive(
            scratch,
            ("2024-03-01", "Hungarian President Anna Szabo met Polish officials in Budapest."),
            ("2024-04-01", "Slovak President Anna Szabo met Polish officials in Bratislava."))
        let answer = try actor("Anna Szabo", path)
        #expect(answer.contains("of another state"), "\(answer)")
    }

    @Test("a country means those who act for it; with --exact the state alone")
    func exact() throws {
        let scratch = try Scratch()
        let path = try archive(
            scratch,
            ("2024-03-01", "Hungarian Foreign Minister Marta Kovacs accused Serbia of spying."),
            ("2024-03-05", "Hungary accused Romania of spying."))
        let all = try program.run(
            "timeline", "--actor", "Hungary", "--db", path, "--format", "tsv"
        ).output
        let state = try program.run(
            "timeline", "--actor", "Hungary", "--exact", "--db", path, "--format", "tsv"
        ).output
        #expect(all.contains("Marta Kovacs") && all.contains("Romania"), "\(all)")
        #expect(!state.contains("Marta Kovacs") && state.contains("Romania"), "\(state)")
    }

    @Test("a name that means several is explained, with the others")
    func explained() throws {
        let scratch = try Scratch()
        let path = try archive(
            scratch,
            ("2024-03-01", "Hungarian Foreign Minister Marta Kovacs accused Serbia of spying."))
        let outcome = try program.run("actor", "kovacs", "--db", path)
        #expect(outcome.status == 0)
        #expect(
            (outcome.output + outcome.errors).contains("\"kovacs\" is read as Marta Kovacs"),
            "\(outcome.output)\(outcome.errors)")
    }
}
