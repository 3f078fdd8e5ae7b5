import Query
import TestSupport
import Testing

@Suite("docs/queries.sql")
struct QueriesFileTests {
    /// The statements with the comment that heads each.
    private static func examples() throws -> [(title: String, sql: String)] {
        try PackageFiles.text(of: "docs/queries.sql").split(separator: ";").compactMap { part in
            let lines = part.split(separator: "\n")
            let sql = lines.filter { !$0.hasPrefix("--") }.joined(separator: "\n")
            let title = lines.last { $0.hasPrefix("--") }?.dropFirst(3)
            return sql.isEmpty ? nil : (String(title ?? ""), sql)
        }
    }

    @Test("every example of docs/queries.sql gives rows")
    func examplesWork() throws {
        let archive = try SeedArchive()
        let examples = try Self.examples()
        #expect(examples.count == 11)
        for example in examples {
            let answer = try archive.ask { try SQLQuestion(example.sql).answer($0) }
            #expect(!answer.rows.isEmpty, "\(example.title)")
        }
    }
}
