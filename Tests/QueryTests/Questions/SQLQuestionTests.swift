import Query
import TestSupport
import Testing

@Suite("questions in SQL")
struct SQLQuestionTests {
    private func ask(_ sql: String) throws -> AnswerTable {
        try SeedArchive().ask { try SQLQuestion(sql).answer($0) }
    }

    @Test("rows come out with the names and kinds of their columns")
    func rows() throws {
        let answer = try ask("SELECT id, goldstein, date, type AS t FROM timeline ORDER BY id")
        #expect(answer.columns.map(\.name) == ["id", "goldstein", "date", "t"])
        #expect(answer.columns.map(\.kind) == [.integer, .real, .text, .text])
        #expect(
            answer.text("id", "goldstein", "date", "t").hasPrefix("1 | 1.0 | 2025-04-30 | CONSULT"))
    }

    @Test(
        "nothing can be written",
        arguments: [
            "DELETE FROM events", "UPDATE events SET mode = 'x'", "CREATE TABLE x (y)",
            "VACUUM INTO '/tmp/archive-test-never.db'", "ATTACH '/tmp/archive-test-never.db' AS x",
            "PRAGMA user_version = 7", "WITH x AS (SELECT 1) DELETE FROM events", "BEGIN IMMEDIATE",
        ])
    func readOnly(_ sql: String) throws {
        #expect(throws: QueryError.notReadOnly(text: sql)) { try ask(sql) }
    }

    @Test(
        "what SQLite does not understand is told in its words",
        arguments: [
            ("selct 1", "near \"selct\": syntax error"),
            ("SELECT * FROM nowhere", "no such table: nowhere"),
            ("SELECT 1; SELECT 2", "give one statement at a time"),
        ])
    func wrong(_ sql: String, _ message: String) throws {
        #expect(throws: QueryError.statement(message: message, text: sql)) { try ask(sql) }
    }
}
