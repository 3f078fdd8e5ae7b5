import Extraction
import Facts
import Language
import Lexicon
import Testing

@Suite("rows of time-rules.tsv")
struct TimeRuleTests {
    @Test("every example of a row gives what the row expects")
    func examples() throws {
        let tables = try TimeTables()
        let finder = try TimeFinder()
        let analyzer = try Analyzer()
        var wrong: [String] = []
        for row in tables.rules where row.type != "MACRO" {
            let expected = row.expected.isEmpty ? nil : row.expected
            let example = TimeCase(row.example, writtenOn: row.written, expected: expected)
            let found = example.found(by: finder, analyzer)
            if found != example.drawing {
                wrong.append("\(row.id): \(example.drawing), not \(found)")
            }
        }
        #expect(wrong == [])
    }

    @Test("ids are unique, and every row names its source and has an example")
    func complete() throws {
        let rows = try TimeTables().rules
        #expect(Set(rows.map(\.id)).count == rows.count)
        #expect(
            rows.filter { $0.type != "MACRO" && ($0.example.isEmpty || $0.source.isEmpty) }
                .map(\.id) == [])
    }
}
