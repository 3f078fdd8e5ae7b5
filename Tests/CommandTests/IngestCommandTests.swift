import Foundation
import TestSupport
import Testing

@Suite("archive ingest")
struct IngestCommandTests {
    private let program = ArchiveProgram()

    private func dump(_ path: String) throws -> String {
        try ArchiveInspection(path).dump()
    }

    @Test("a folder with unreadable files brings in the others and ends with 1")
    func folder() throws {
        let scratch = try Scratch()
        try scratch.write("Title: A\nDate: 2025-05-01\n\nText of news.\n", as: "in/a.txt")
        try scratch.write("", as: "in/empty.txt")
        try scratch.write(Data([0x61, 0, 0x62]), as: "in/nul.txt")
        try scratch.write("hidden", as: "in/.hidden")
        mkfifo(scratch.path("in/pipe.txt"), 0o600)
        try scratch.write(Data([0x63, 0x61, 0x66, 0xE9, 0x20, 0x78]), as: "in/sub/latin.txt")
        let path = scratch.path("t.db")
        let first = try program.run("ingest", scratch.path("in"), "--db", path, "-v")
        #expect(first.status == 1)
        #expect(first.errors.contains("skipped \(scratch.path("in/empty.txt")): empty\n"))
        #expect(first.errors.contains("skipped \(scratch.path("in/nul.txt")): not text, for"))
        #expect(first.errors.contains("skipped \(scratch.path("in/pipe.txt")): a pipe, socket"))
        #expect(first.errors.contains("5 documents: 2 added, 3 skipped ("))
        let before = try dump(path)
        #expect(before.contains("latin.txt"))
        let again = try program.run("ingest", scratch.path("in"), "--db", path)
        #expect(again.errors.contains("0 added, 2 already present, 3 skipped"))
        #expect(again.status == 1)
        #expect(try dump(path) == before)
    }

    @Test("the user says which fields of a record hold what")
    func fields() throws {
        let scratch = try Scratch()
        let records = """
            {"story":"Talks went on.","summary":"Short.","meta":{"day":"2025-05-02"},"outlet":"A"}
            {"summary":"A summary is not the story.","meta":{"day":"2025-05-03"}}
            {"story":"Talks ended.","meta":{"day":"soon"}}

            """
        try scratch.write(records, as: "in.ndjson")
        try scratch.write("Full Story;x,When\n\"Talks, again.\",2025-05-04\n", as: "in.csv")
        let path = scratch.path("t.db")
        let outcome = try program.run(
            "ingest", scratch.path("in.ndjson"), "--field", "text=story", "--field",
            "published=meta.day", "--db", path, "-v")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("in.ndjson:2: no field 'story' with the text\n"))
        #expect(outcome.errors.contains("in.ndjson:3: 'meta.day' is neither a day"))
        let table = try program.run(
            "ingest", scratch.path("in.csv"), "--field", "text=full story;x", "--field",
            "published=when", "--db", path)
        #expect(table.status == 0, "\(table.errors)")
        let read = try program.run(
            "sql", "SELECT text, published, publisher FROM documents", "--format", "csv", "-q",
            "--db", path)
        #expect(
            read.output == "text,published,publisher\r\nTalks went on.,2025-05-02,A\r\n"
                + "\"Talks, again.\",2025-05-04,\r\n")
    }

    @Test(
        "a field that cannot be is answered in words",
        arguments: [
            (
                "titel=body",
                """
                error: there is no 'titel' of an article
                   at: --field
                  fix: did you mean title? there are id, text, title, published, url, publisher \
                and author

                """
            ),
            (
                "text",
                """
                error: 'text' does not say which field holds what
                   at: --field
                  fix: write text=story, where 'story' is the name in the file

                """
            ),
        ])
    func wrongField(_ field: String, _ message: String) throws {
        let outcome = try program.run("ingest", "x.json", "--field", field)
        #expect(outcome.errors == message)
        #expect(outcome.status == 2)
    }

    @Test("a date given later is taken for an article that has none")
    func laterDate() throws {
        let scratch = try Scratch()
        try scratch.write("Soldiers marched on Friday.\n", as: "a.txt")
        let path = scratch.path("t.db")
        let first = try program.run("ingest", scratch.path("a.txt"), "--db", path)
        #expect(first.errors.contains("1 document has no date"))
        #expect(first.errors.contains("archive redate 1 DATE --db \(path)"))
        let second = try program.run(
            "ingest", scratch.path("a.txt"), "--published", "1 May 2025", "--db", path)
        #expect(second.errors == "1 document: 0 added, 1 already present, 1 dated.\n")
        #expect(try dump(path).contains("2025-05-01"))
        #expect(second.status == 0)
    }

    @Test("standard input, a dry run and wrong usage")
    func manners() throws {
        let scratch = try Scratch()
        let path = scratch.path("t.db")
        let dry = try program.run("ingest", "--dry-run", "--db", path, input: "Some news here.\n")
        #expect(dry.errors.hasPrefix("would be: 1 document: 1 added."))
        #expect(!FileManager.default.fileExists(atPath: path))
        let remote = try program.run("ingest", "https://e.org/a", "--db", path)
        #expect(
            remote.errors == """
                error: this program does not use the network
                   at: https://e.org/a
                  fix: curl -s https://e.org/a | archive ingest - --url https://e.org/a

                """)
        #expect(remote.status == 2)
        let wrong = try program.run("ingest", "x", "--published", "soon", "--db", path)
        #expect(wrong.errors.hasPrefix("error: 'soon' is not a day\n   at: --published\n"))
        #expect(wrong.status == 2)
        let missing = try program.run("ingest", scratch.path("none.txt"), "--db", path)
        #expect(missing.errors.contains("none.txt: no such file or directory"))
        #expect(missing.status == 1)
    }

    @Test("loading what was extracted leaves the same answers as ingesting")
    func load() throws {
        let scratch = try Scratch()
        var lines = ""
        for name in PackageFiles.paths(below: "samples", ending: ".txt") {
            let text = try PackageFiles.text(of: "samples/" + name)
            let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
            lines +=
                "{\"id\":\"\(name)\",\"text\":\(quoted),\"published\":\"2025-05-01\","
                + "\"source\":\"Example Wire\",\"section\":\"World\"}\n"
        }
        try scratch.write(lines, as: "in.ndjson")
        let one = scratch.path("one.db")
        let two = scratch.path("two.db")
        let ingested = try program.run("ingest", scratch.path("in.ndjson"), "--db", one)
        #expect(ingested.status == 0)
        let extracted = try program.run("extract", "--with", "text", input: lines)
        let loaded = try program.run("load", "--db", two, input: extracted.output)
        #expect(loaded.status == 0)
        #expect(try dump(one) == dump(two))
        #expect(try dump(one).contains("\tExample Wire\t2025-05-01"))
        // A date that is none is refused by both, in the same words.
        let impossible = "{\"id\":\"x\",\"text\":\"News.\",\"published\":\"2025-02-30\"}\n"
        let reason = "'published' is neither a day (2025-05-01) nor an instant: '2025-02-30'"
        try scratch.write(impossible, as: "impossible.ndjson")
        let answered = try program.run("extract", input: impossible)
        #expect(answered.output.contains(reason))
        let skipped = try program.run(
            "ingest", scratch.path("impossible.ndjson"), "--db", one, "-v")
        #expect(skipped.errors.contains(reason))
        #expect(skipped.status == 1)
        let bare = try program.run("extract", input: lines)
        let refused = try program.run("load", "--db", two, input: bare.output)
        #expect(refused.errors.contains("write it with `archive extract --with text`"))
        #expect(refused.status == 1)
    }

    @Test("reading stored articles again with the same program changes nothing")
    func reextract() throws {
        let scratch = try Scratch()
        let path = scratch.path("t.db")
        _ = try program.run("ingest", try scratch.sampleArticles(), "--db", path)
        let merges = ["sql", "SELECT * FROM merges", "--db", path, "--format", "csv", "-q"]
        let before = try dump(path) + program.run(merges).output
        let again = try program.run("reextract", "--db", path)
        #expect(again.output == "")
        #expect(again.errors.contains(" 0 changed."))
        #expect(again.errors.hasSuffix(" 0 changed, 0 added, 0 removed.\n"))
        #expect(again.status == 0)
        #expect(try dump(path) + program.run(merges).output == before)
        let wrong = try program.run("reextract", "999", "--db", path)
        #expect(
            wrong.errors == """
                error: the archive holds no document 999
                   at: \(path)
                  fix: list the documents: `archive sql "SELECT id, name FROM documents"`

                """)
        #expect(wrong.status == 2)
    }
}
