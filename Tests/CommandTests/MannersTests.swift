import Foundation
import TestSupport
import Testing

@Suite("manners")
struct MannersTests {
    private let seed: SeedArchive
    private let program: ArchiveProgram

    init() throws {
        seed = try SeedArchive(more: SeedArchive.imports)
        program = ArchiveProgram(environment: ["ARCHIVE_DB": seed.path])
    }

    private static let readings: [[String]] = [
        ["timeline"], ["timeline", "Pakistan"], ["events"], ["actors"], ["actor", "India"],
        ["dyad", "India", "Pakistan"], ["relations"], ["search", "rubio"], ["show", "1"],
        ["show", "1000000000"], ["stats"], ["stats", "--by", "type"], ["stats", "--by", "actor"],
        ["stats", "--by", "country"], ["stats", "--by", "publisher"], ["schema"],
        ["sql", "SELECT 1"], ["doctor"], ["export"], ["export", "--format", "timelinejs"],
        ["export", "--format", "ical"], ["export", "--format", "graphml"],
    ]

    @Test("a read changes no byte and leaves no file", arguments: readings)
    func readsOnly(_ arguments: [String]) throws {
        let file = URL(fileURLWithPath: seed.path)
        let before = try Data(contentsOf: file)
        let outcome = try program.run(arguments)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(!outcome.output.isEmpty)
        #expect(try Data(contentsOf: file) == before)
        let folder = file.deletingLastPathComponent().path
        let left = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(left == [file.lastPathComponent])
    }

    @Test("-q leaves nothing on standard error", arguments: readings.filter { $0[0] != "manual" })
    func quiet(_ arguments: [String]) throws {
        #expect(try program.run(arguments + ["-q"]).errors == "")
    }

    @Test("the same question has the same answer", arguments: readings)
    func deterministic(_ arguments: [String]) throws {
        #expect(try program.run(arguments).output == program.run(arguments).output)
    }

    @Test(
        "colour comes only when asked for",
        arguments: [
            (["--color", "always"], true), (["--color", "never"], false), ([], false),
        ])
    func colour(_ arguments: [String], _ isColoured: Bool) throws {
        let outcome = try program.run(["actors", "--format", "table"] + arguments)
        #expect(outcome.output.contains("\u{1B}[") == isColoured)
    }

    @Test(
        "an archive whose folder may not be written can be read",
        .enabled(if: ArchiveProgram.canBeUnprivileged, "the superuser may write everywhere"))
    func readOnlyFolder() throws {
        let folder = URL(fileURLWithPath: seed.path).deletingLastPathComponent().path
        let files = FileManager.default
        try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
        defer { try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
        let reader = ArchiveProgram(environment: program.environment, isUnprivileged: true)
        let outcome = try reader.run("timeline", "India")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output == (try program.run("timeline", "India").output))
    }

    @Test("docs/schema.md is what the archive says of itself")
    func schemaPage() throws {
        let path = "docs/schema.md"
        let page = try program.run("schema", "--format", "markdown", "-q").output
        let text = "# The archive's tables and views\n\nMade by `archive schema`.\n\n" + page
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try text.write(
                to: PackageFiles.root.appending(path: path), atomically: true, encoding: .utf8)
            Issue.record("\(path) was written anew; review the difference")
        }
        #expect(try PackageFiles.text(of: path) == text)
    }

    @Test("there is a manual page for every command of the help")
    func manual() throws {
        let scratch = try Scratch()
        try scratch.write("", as: "man/.keep")
        let outcome = try program.run("manual", "--directory", scratch.path("man"))
        #expect(outcome.status == 0, "\(outcome.errors)")
        let pages = try FileManager.default.contentsOfDirectory(atPath: scratch.path("man"))
        for name in ["archive.1", "archive-timeline.1", "archive-show.1", "archive-ingest.1"] {
            #expect(pages.contains(name))
        }
        let page = try String(contentsOf: scratch.url("man/archive-timeline.1"), encoding: .utf8)
        #expect(page.hasPrefix(".TH \"ARCHIVE-TIMELINE\" 1 \"\" \"archive 0.1.0\""))
        #expect(page.contains(".SH EXIT STATUS\n.TP\n.B 0\nDone.\n"))
        #expect(page.contains(".B \\-\\-since <since>\n"))
    }

    @Test(
        "shells complete commands, options, types and the archive's actors",
        arguments: [
            "bash", "zsh", "fish",
        ])
    func completion(_ shell: String) throws {
        let script = try program.run("--generate-completion-script", shell)
        #expect(script.status == 0)
        for word in ["timeline", "--min-confidence", "verbal-conf"] {
            #expect(script.output.contains(shell == "fish" ? word.replacing("--", with: "") : word))
        }
    }

    @Test(
        "the completions of actors come from the archive that the line names",
        arguments: [
            "bash", "zsh", "fish",
        ])
    func actorCompletion(_ shell: String) throws {
        // As the scripts ask: the number of the word, the place in it, the words.
        let question = ["---completion", "timeline", "--", "positional@0"]
        let here = ArchiveProgram(
            environment: ["ARCHIVE_DB": seed.path, "SAP_SHELL": shell, "SAP_SHELL_VERSION": "5.9"])
        let known = try here.run(question + ["2", "5", "archive", "timeline", "Pakis"])
        #expect(known.output.contains("Pakistan"))
        #expect(!known.output.contains("India"))
        let elsewhere = ArchiveProgram(
            environment: ["SAP_SHELL": shell, "SAP_SHELL_VERSION": "5.9"])
        let line = ["archive", "timeline", "--db", seed.path, "Pakis"]
        let named = try elsewhere.run(question + ["4", "5"] + line)
        #expect(named.output == known.output)
    }

    @Test("an answer that cannot be written is not a success")
    func fullDisk() throws {
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let process = program.process(["timeline", "India"])
        process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        let text = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(
            text == """
                error: the answer could not be written: No space left on device
                  fix: make room, or send the output elsewhere

                """)
        #expect(process.terminationStatus == 2)
    }

    @Test("exports are well-formed")
    func exports() throws {
        let slides = try program.run("export", "--format", "timelinejs", "-q").output
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(slides.utf8)) as? [String: Any])
        #expect((object["events"] as? [[String: Any]])?.count == 6)
        let graph = try program.run("export", "--format", "graphml", "-q").output
        #expect(graph.contains("<data key=\"name\">Marco Rubio</data>"))
        #expect(graph.split(separator: "\n").count { $0.contains("<edge ") } == 4)
        let calendar = try program.run("export", "--format", "ical", "--actor", "Rubio", "-q")
            .output
        #expect(
            calendar.contains(
                "BEGIN:VEVENT\r\nUID:event-1@archive\r\nDTSTAMP:20250501T000000Z\r\n"
                    + "DTSTART;VALUE=DATE:20250430\r\nDTEND;VALUE=DATE:20250501\r\n"
                    + "SUMMARY:Marco Rubio: Consult → Shehbaz Sharif\r\n"))
        #expect(calendar.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        let errors = try program.run("export", "--format", "ical").errors
        #expect(errors == "6 events of 7 written; 1 undated one left out\n")
    }
}
