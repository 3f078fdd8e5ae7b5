import Foundation
import TestSupport
import Testing

/// The first ten minutes of somebody who has read no manual, on a small archive.
@Suite("a newcomer's ten minutes")
struct NewcomerTests {
    private let seed: SeedArchive
    private let program: ArchiveProgram

    init() throws {
        seed = try SeedArchive()
        program = ArchiveProgram(environment: [
            "ARCHIVE_DB": seed.path, "ARCHIVE_TODAY": "2025-05-02",
        ])
    }

    private func expect(
        _ arguments: [String], output: String = "", errors: String = "", status: Int32 = 0,
        location: SourceLocation = #_sourceLocation
    ) throws {
        let outcome = try program.run(arguments)
        #expect(outcome.output == output, sourceLocation: location)
        #expect(outcome.errors == errors, sourceLocation: location)
        #expect(outcome.status == status, sourceLocation: location)
    }

    // MARK: 1

    @Test("without arguments there are a dozen lines with two examples")
    func overview() throws {
        let outcome = try program.run([])
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
        let head = """
            archive: news articles in, dated political events out

              archive ingest articles/      read articles into ./archive.db
              archive timeline Pakistan     who did what to whom, when, and who reports it

            Ask       timeline, actors, actor, dyad, relations, events, search, show, stats
            Put in    ingest, load,
            """
        #expect(outcome.output.hasPrefix(head))
        #expect(lines[7].hasPrefix("Take out  export, schema, sql, doctor"))
        #expect(lines[8].hasPrefix("Pieces    extract, parse, explain"))
        #expect(
            lines[9...].joined(separator: "\n") == """

                'archive help COMMAND' explains a command, 'archive --help' lists them all.

                """)
        #expect(lines.count == 12)
        #expect(outcome.errors == "")
        #expect(outcome.status == 0)
    }

    @Test("-h, --help and help say the same", arguments: ["timeline", "show", "stats"])
    func help(_ command: String) throws {
        let help = try program.run("help", command)
        #expect(help.status == 0)
        #expect(help.errors == "")
        #expect(help.output.contains("USAGE: archive \(command)"))
        #expect(try program.run(command, "--help").output == help.output)
        #expect(try program.run(command, "-h").output == help.output)
    }

    @Test("the version names the program, the schema and SQLite")
    func version() throws {
        let outcome = try program.run("--version")
        #expect(outcome.output.hasPrefix("archive 0.1.0 (schema 1, SQLite 3."))
        #expect(outcome.output.hasSuffix(")\n"))
        #expect(outcome.status == 0)
    }

    // MARK: 3, 4

    @Test("a country without a flag is a timeline, as a table for people")
    func timeline() throws {
        try expect(
            ["timeline", "Pakistan", "--format", "table"],
            output: """
                id  date         source       type_name  target          place   status   reports
                ──  ───────────  ───────────  ─────────  ──────────────  ──────  ───────  ───────
                 1  30 Apr 2025  Marco Rubio  Consult    Shehbaz Sharif          actual         2
                 2  1 May 2025   India        Accuse     Pakistan                actual         1
                 3  undated      India        Assault    Pakistan        Lahore  alleged        1

                """,
            errors: """
                Pakistan and 2 actors of that country; --exact shows the state alone
                1 undated event stands last
                18 more columns in --format csv or json
                next: archive show 1

                """)
    }

    @Test("filters narrow it down, and a limit says how many there are")
    func filters() throws {
        try expect(
            [
                "timeline", "--actor", "pakistan", "--since", "may 2025", "--format", "table",
                "--exact",
            ],
            output: """
                id  date        source  type_name  target    place  status  reports
                ──  ──────────  ──────  ─────────  ────────  ─────  ──────  ───────
                 2  1 May 2025  India   Accuse     Pakistan         actual        1

                """,
            errors: """
                1 undated event left out
                18 more columns in --format csv or json
                next: archive show 2

                """)
        try expect(
            ["timeline", "India", "--limit", "1", "--format", "table", "--exact"],
            output: """
                id  date        source  type_name  target    place  status  reports
                ──  ──────────  ──────  ─────────  ────────  ─────  ──────  ───────
                 2  1 May 2025  India   Accuse     Pakistan         actual        1

                """,
            errors: """
                showing 1 of 2; --limit 0 shows all
                18 more columns in --format csv or json
                next: archive show 2

                """)
    }

    // MARK: 5

    @Test("a misspelt actor is answered with what was meant")
    func misspeltActor() throws {
        try expect(
            ["timeline", "--actor", "Pakstan"],
            errors: "No actor \"Pakstan\". Did you mean Pakistan (3 events)?\n", status: 1)
    }

    @Test("an empty answer says what is there instead")
    func empty() throws {
        try expect(
            ["timeline", "Pakistan", "--since", "2030"],
            errors: """
                No events of Pakistan since 2030-01-01. Pakistan has 3 events, 2025-04-30 to \
                2025-05-01.

                """, status: 1)
    }

    // MARK: 6

    @Test("an event is proved")
    func show() throws {
        try expect(
            ["show", "3", "--format", "table"],
            output: """
                field       value
                ──────────  ─────────────────────────────────────────────────────────────────────────
                event       3
                what        Assault
                source      India (IND, GOV)
                target      Pakistan (PAK, GOV)
                date        undated
                dated by    nothing: the text does not say
                place       Lahore, PAK
                status      alleged
                code        CAMEO 190 Use conventional military force, material-conf, Goldstein -10.0
                confidence  0.6
                reports     1 article, 0 known publishers
                article 3   history.txt
                published   not known; 'archive redate 3 DATE' tells it
                rules       verb-attack
                read by     version 0.1.0
                sentence    [source: India] once «attacked» [target: Pakistan].

                """)
    }

    // MARK: 7

    @Test("CSV and the pipe's TSV hold ISO dates and every column")
    func machines() throws {
        let header =
            "id,date,source,type_name,target,place,status,reports,type,mode,cameo,cameo_name,"
            + "quad_class,goldstein,place_country,date_start,date_end,date_precision,date_basis,"
            + "published,killed,confidence,publishers,review,document_id,dataset_id"
        let row =
            "1,2025-04-30,Marco Rubio,Consult,Shehbaz Sharif,,actual,2,CONSULT,phone,041,"
            + "Discuss by telephone,verbal-coop,1.0,,2025-04-30,2025-04-30,day,text,2025-05-01,,"
            + "0.9,2,auto,1,1"
        try expect(
            ["timeline", "Rubio", "--format", "csv", "-q"], output: "\(header)\r\n\(row)\r\n")
        let piped = try program.run("timeline", "Marco Rubio", "-q")
        let tabs = [header, row].map { $0.replacing(",", with: "\t") + "\n" }.joined()
        #expect(piped.output == tabs)
    }

    // MARK: 8

    @Test("articles are read, and the same articles again change nothing and say so")
    func again() throws {
        let scratch = try Scratch()
        let path = scratch.path("new.db")
        try scratch.write(
            "PARIS, May 1, 2025 -- France condemned Belarus on Thursday.",
            as: "articles/one.txt")
        try scratch.write(
            "Date: 2025-05-02\n\nIt rained all day.\n", as: "articles/two.txt")
        let arguments = ["ingest", scratch.path("articles"), "--db", path]
        try expect(
            arguments,
            errors: """
                2 documents: 2 added. 1 event, 2 actors, 2025-05-01.
                next: archive timeline --db \(path)

                """)
        try expect(arguments, errors: "2 documents: 0 added, 2 already present.\n")
    }

    // MARK: 9

    @Test("the view is there for SQL")
    func sql() throws {
        try expect(
            ["sql", "SELECT date, source, type_name, target FROM timeline ORDER BY id LIMIT 5"],
            output: """
                date\tsource\ttype_name\ttarget
                2025-04-30\tMarco Rubio\tConsult\tShehbaz Sharif
                2025-05-01\tIndia\tAccuse\tPakistan
                \tIndia\tAssault\tPakistan

                """)
    }

    // MARK: 10

    @Test("a misspelt command is answered with the one that was meant")
    func misspeltCommand() throws {
        try expect(
            ["injest", "x"],
            errors: """
                error: there is no command 'injest'
                  fix: did you mean 'ingest'? 'archive --help' lists all commands

                """, status: 2)
        try expect(
            ["xyzzy"],
            errors: """
                error: there is no command 'xyzzy'
                  fix: 'archive --help' lists all commands

                """, status: 2)
        try expect(
            ["help", "tiemline"],
            errors: """
                error: there is no command 'tiemline'
                  fix: did you mean 'timeline'? 'archive --help' lists all commands

                """, status: 2)
    }

    @Test("wrong options and values are explained")
    func wrongOptions() throws {
        try expect(
            ["timeline", "--actr", "x"],
            errors: """
                error: unknown option '--actr'
                  fix: did you mean '--actor'? 'archive help timeline' shows what there is

                """, status: 2)
        try expect(
            ["timeline", "--since", "2019-13-01"],
            errors: """
                error: --since "2019-13-01" is not a date
                  fix: write it as 2025-04-30, 2025-04, 2025, "30 April 2025", "apr 2025", today, \
                yesterday, "last week", "3 months ago"

                """, status: 2)
        try expect(
            ["timeline", "--type", "consltt"],
            errors: """
                error: there is no event type "consltt"
                  fix: did you mean CONSULT?

                """, status: 2)
        try expect(
            ["timeline", "--format", "exel"],
            errors: """
                error: there is no format 'exel'
                  fix: the formats are table, csv, tsv, json, ndjson and markdown

                """, status: 2)
        try expect(
            ["dyad", "India"],
            errors: """
                error: missing expected argument '<second>'
                  fix: 'archive help dyad' shows what there is

                """, status: 2)
        try expect(
            ["show", "talks"],
            errors: """
                error: "talks" is not the number of an event
                  fix: take it from the column id of 'archive timeline' or 'archive events'

                """, status: 2)
    }

    @Test("files that are no archive are refused in words, and none is made")
    func noArchive() throws {
        let scratch = try Scratch()
        try scratch.write("", as: "empty.db")
        try scratch.write("Some notes.", as: "notes.txt")
        let newer = try SeedArchive(more: "PRAGMA user_version = 99")
        let cases = [
            (
                scratch.path("missing.db"), "there is no archive here yet",
                "make one with `archive ingest FILE… --db PATH`, or name yours with --db"
            ),
            (
                scratch.path("empty.db"), "there is no archive here yet",
                "make one with `archive ingest FILE… --db PATH`, or name yours with --db"
            ),
            (
                scratch.path("notes.txt"), "this file is not an archive: it is no SQLite database",
                "name an archive with --db; to make a new one, give a path that does not exist yet"
            ),
            (
                newer.path,
                "the archive was made by a newer version of this program (schema 99; this one "
                    + "knows 1)", "update this program"
            ),
        ]
        for (path, what, fix) in cases {
            try expect(
                ["timeline", "--db", path],
                errors: """
                    error: \(what)
                       at: \(path)
                      fix: \(fix.replacing("PATH", with: path))

                    """, status: 2)
        }
        #expect(!FileManager.default.fileExists(atPath: scratch.path("missing.db")))
        let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
        #expect(left.sorted() == ["empty.db", "notes.txt"])
    }

    @Test(
        "what holds no article is named with its reason, and is not a success",
        arguments: [
            ("nothing", "a folder without articles"), ("empty.txt", "empty"),
            ("missing.txt", "no such file or directory"),
            (
                "photo.jpg",
                "not text, for it holds NUL or control bytes: convert it to UTF-8"
            ),
        ])
    func noArticles(_ name: String, _ reason: String) throws {
        let scratch = try Scratch()
        try FileManager.default.createDirectory(
            at: scratch.url("nothing"), withIntermediateDirectories: true)
        try scratch.write("", as: "empty.txt")
        try scratch.write(Data([0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46]), as: "photo.jpg")
        let input = scratch.path(name)
        try expect(
            ["ingest", input, "--db", scratch.path("new.db")],
            errors: "1 document: 0 added, 1 skipped (\(input): \(reason)).\n", status: 1)
    }
}
