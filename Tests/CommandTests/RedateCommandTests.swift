import Foundation
import TestSupport
import Testing

@Suite("archive redate")
struct RedateCommandTests {
    private let program = ArchiveProgram()
    /// Dates that wait for the day of publication, one of the text, one of a day told of before,
    /// and an anchor.
    private let text = """
        NAIROBI - Kenyan police arrested an opposition leader on Friday. The European Union \
        condemned the arrest. The government had expelled a French diplomat in March 2021.

        Soldiers attacked a village in Somalia after the election. The president of Kenya will \
        visit Ethiopia next week.

        """

    /// Everything in the archive that a date can move.
    private func rows(_ path: String) throws -> String {
        let questions = [
            "SELECT published, published_basis FROM documents ORDER BY id",
            "SELECT start_offset, words, kind, value, modifier, date_start, date_end, rule"
                + " FROM time_expressions ORDER BY id",
            "SELECT id, type, date, date_start, date_end, date_precision, date_basis, date_words,"
                + " date_words_start, anchor_relation, anchor_words, anchor_start, anchor_end"
                + " FROM events ORDER BY id",
            "SELECT event_id, role, position, date_start FROM participants ORDER BY 1, 2, 3",
            "SELECT event_id, position, date_start FROM event_pairs ORDER BY 1, 2",
            "SELECT month, event_count FROM month_counts WHERE event_count > 0 ORDER BY 1",
        ]
        return try questions.map {
            try program.run("sql", $0, "--db", path, "--format", "tsv").output
        }.joined(separator: "\n")
    }

    private func untouched(_ path: String) throws -> String {
        let questions = [
            "SELECT event_id, start_offset, trigger_words, status FROM mentions ORDER BY id",
            "SELECT id, name, kind, country FROM actors ORDER BY id",
            "SELECT position, text FROM sentences ORDER BY id",
        ]
        return try questions.map {
            try program.run("sql", $0, "--db", path, "--format", "tsv").output
        }.joined(separator: "\n")
    }

    @Test("a date given later leads to the archive that a date given at once leads to")
    func same() throws {
        let scratch = try Scratch()
        try scratch.write(text, as: "a.txt")
        let later = scratch.path("later.db")
        let atOnce = scratch.path("at-once.db")
        let file = scratch.path("a.txt")
        let first = try program.run("ingest", file, "--db", later)
        #expect(
            first.errors.contains(
                "1 document has no date, so that \"Friday\" stays open: ingest again with"
                    + " --published DATE, or archive redate 1 DATE --db \(later)"))
        let undated = try rows(later)
        let rest = try untouched(later)
        #expect(undated.contains("Friday"))
        #expect(!undated.contains("2025-0"))
        let redated = try program.run("redate", "1", "2025-05-03", "--db", later)
        #expect(redated.status == 0)
        #expect(redated.errors.contains("published 2025-05-03"))
        _ = try program.run("ingest", file, "--published", "2025-05-03", "--db", atOnce)
        #expect(try rows(later).contains("2025-05-02"))
        #expect(try rows(later) == rows(atOnce))
        #expect(try untouched(later) == rest)
    }

    @Test("another date moves what hangs on it again, and the first date brings it back")
    func again() throws {
        let scratch = try Scratch()
        try scratch.write(text, as: "a.txt")
        let path = scratch.path("t.db")
        _ = try program.run(
            "ingest", scratch.path("a.txt"), "--published", "2025-05-03", "--db", path)
        let before = try rows(path)
        _ = try program.run("redate", "1", "2024-02-29", "--db", path)
        let moved = try rows(path)
        #expect(moved.contains("2024-02-23"))
        #expect(!moved.contains("2025-05"))
        _ = try program.run("redate", "1", "2025-05-03", "--db", path)
        // Only how the day became known differs.
        #expect(try rows(path) == before)
    }

    @Test("a document that is not there is named")
    func missing() throws {
        let scratch = try Scratch()
        try scratch.write(text, as: "a.txt")
        let path = scratch.path("t.db")
        _ = try program.run("ingest", scratch.path("a.txt"), "--db", path)
        let wrong = try program.run("redate", "7", "2025-05-03", "--db", path)
        #expect(wrong.status != 0)
        #expect(wrong.errors.contains("7"))
    }
}
