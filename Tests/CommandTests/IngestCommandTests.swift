import Foundation
import TestSupport
import Testing

@Suite("archive ingest")
struct IngestCommandTests {
    private let program = ArchiveProgram()

    private func dump(_ path: String) throws -> String {
        // Time stamps differ between runs.
        let tables =
            "SELECT id, content_hash, name, title, url, publisher, published FROM documents"
        return try program.run("sql", tables, "--db", path, "--format", "tsv").output
            + program.run("timeline", "--db", path, "--format", "tsv").output
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
            lines += "{\"id\":\"\(name)\",\"text\":\(quoted),\"published\":\"2025-05-01\"}\n"
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
        let bare = try program.run("extract", input: lines)
        let refused = try program.run("load", "--db", two, input: bare.output)
        #expect(refused.errors.contains("write it with `archive extract --with text`"))
        #expect(refused.status == 1)
    }

    @Test("an ingest killed at any moment leaves a whole archive, and the next run completes it")
    func killed() throws {
        let kills = ProcessInfo.processInfo.environment["ARCHIVE_KILLS"].flatMap(Int.init) ?? 10
        let scratch = try Scratch()
        for name in PackageFiles.paths(below: "samples", ending: ".txt") {
            for copy in 0..<4 {
                let text = try PackageFiles.text(of: "samples/" + name)
                try scratch.write("Date: 2025-05-0\(copy + 1)\n\n" + text, as: "in/\(copy)-\(name)")
            }
        }
        let whole = scratch.path("whole.db")
        _ = try program.run("ingest", scratch.path("in"), "--db", whole)
        let path = scratch.path("killed.db")
        for kill in 0..<kills {
            let process = program.process(["ingest", scratch.path("in"), "--db", path, "-q"])
            try process.run()
            // Spread over the time that a run takes; a coprime step, so that no moment repeats.
            usleep(UInt32(20_000 + (kill * 37_000) % 400_000))
            Foundation.kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            guard FileManager.default.fileExists(atPath: path) else { continue }
            let check = try program.run(
                "sql", "PRAGMA integrity_check", "--db", path, "--format", "tsv")
            // Killed before the schema stood: there is nothing yet.
            let isNew = check.errors.contains("there is no archive here yet")
            #expect(isNew || check.output == "integrity_check\nok\n", "\(check)")
        }
        let last = try program.run("ingest", scratch.path("in"), "--db", path)
        #expect(last.status == 0)
        #expect(try dump(path) == dump(whole))
    }
}
