import Query
import TestSupport
import Testing

@Suite("search")
struct SearchQuestionTests {
    private func sentences(_ text: String) throws -> String {
        try SeedArchive().ask { try SearchQuestion(text).answer($0) }.text("sentence", "events")
    }

    @Test(
        "words are found and marked",
        arguments: [
            ("telephoned", "Rubio ⟦telephoned⟧ Sharif on April 30. | 1"),
            ("TÉLEPHONED rubio", "⟦Rubio⟧ ⟦telephoned⟧ Sharif on April 30. | 1"),
            ("\"sharif on april\"", "Rubio telephoned ⟦Sharif on April⟧ 30. | 1"),
            ("telep*", "Rubio ⟦telephoned⟧ Sharif on April 30. | 1"),
        ])
    func found(_ text: String, _ expected: String) throws {
        #expect(try sentences(text) == expected)
    }

    @Test(
        "no text is a syntax error",
        arguments: [
            "don't", "AND", "a AND", "NOT", "(", "\"", "a\"b", "^x", "text:x", "*", "a*b",
            "NEAR(a b)",
            "-", "'; DROP TABLE events", "\0", "x\0y", "🙂", "{a b}:", "+", "a\\", "日本",
        ])
    func harmless(_ text: String) throws {
        do {
            _ = try sentences(text)
        } catch is NothingFound {
        } catch QueryError.emptySearch {
        }
    }
}
