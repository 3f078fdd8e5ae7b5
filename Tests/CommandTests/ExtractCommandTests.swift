import Foundation
import TestSupport
import Testing

@Suite("archive extract")
struct ExtractCommandTests {
    private let program = ArchiveProgram()

    @Test("a line that cannot be read is answered in its place, and the run goes on")
    func errorLines() throws {
        let input = """
            {"id":"a","text":""}
            not json

            {"id":7,"text":"","published":"2025-13-01"}
            {"id":"c"}
            [1]
            {"id":"d","text":"","published":"2025-05-01T23:30:00-05:00","source":{"n":1.0}}

            """
        let empty =
            #""sentences":[],"timexes":[],"actors":[],"events":[],"relations":[],"skipped":[]"#
        let outcome = try program.run("extract", input: input)
        #expect(
            outcome.output == """
                {"id":"a","published":{"value":null,"basis":"none"},\(empty)}
                {"id":null,"line":2,"error":"this is not JSON: no JSON value begins like this (byte 2)"}
                {"id":7,"line":4,"error":"'published' is neither a day (2025-05-01) nor an \
                instant: '2025-13-01'"}
                {"id":"c","line":5,"error":"'text' is missing"}
                {"id":null,"line":6,"error":"this is no JSON object"}
                {"id":"d","published":{"value":"2025-05-01","basis":"given"},\(empty),\
                "extra":{"source":{"n":1.0}}}

                """)
        #expect(outcome.errors == "")
        #expect(outcome.status == 1)
    }

    @Test("the same lines come out whatever the number of jobs", arguments: [1, 2, 7])
    func jobs(_ jobs: Int) throws {
        let names = PackageFiles.paths(below: "samples", ending: ".txt")
        var input = ""
        for (index, name) in (names + names + names).enumerated() {
            let text = try PackageFiles.text(of: "samples/" + name)
            let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
            input += "{\"id\":\"\(index)\",\"text\":\(quoted),\"published\":\"2025-05-01\"}\n"
        }
        let one = try program.run("extract", "--jobs", "1", input: input)
        let more = try program.run("extract", "--jobs", "\(jobs)", input: input)
        #expect(one.output.split(separator: "\n").count == names.count * 3)
        #expect(one.output == more.output)
    }

    @Test("offsets count code points, with emoji and combining marks")
    func offsets() throws {
        let text = "Café 😀 e\u{301} news. Rebels attacked 👩‍👩‍👧 Kabul."
        let input = "{\"id\":\"a\",\"text\":\"\(text)\"}\n"
        let outcome = try program.run("extract", "--with", "tokens", input: input)
        let line = try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let scalars = Array(text.unicodeScalars)
        for token in try #require(line["tokens"] as? [[String: Any]]) {
            let start = try #require(token["start"] as? Int)
            let end = try #require(token["end"] as? Int)
            let words = String(String.UnicodeScalarView(scalars[start..<end]))
            #expect(!words.isEmpty && !words.contains(" "), "\(words)")
        }
    }

    @Test("a file that does not exist is named")
    func missingFile() throws {
        let outcome = try program.run("extract", "/nowhere/x.jsonl")
        #expect(
            outcome.errors == """
                error: this cannot be read: No such file or directory
                   at: /nowhere/x.jsonl
                  fix: check that it exists and that you may read it

                """)
        #expect(outcome.status == 2)
    }
}
