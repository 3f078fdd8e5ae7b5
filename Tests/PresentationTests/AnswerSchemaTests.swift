import Foundation
import Presentation
import Query
import TestSupport
import Testing

@Suite("the JSON schema of the answers")
struct AnswerSchemaTests {
    private static let path = "docs/answers.schema.json"

    @Test("docs/answers.schema.json is what the columns say")
    func isCurrent() throws {
        let file = PackageFiles.root.appending(path: Self.path)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try AnswerSchema.text.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(Self.path) was written anew; review the difference")
        }
        #expect(try PackageFiles.text(of: Self.path) == AnswerSchema.text)
    }

    @Test("every answer validates, filled or empty", arguments: AnswerSchema.answers.map(\.name))
    func validates(_ name: String) throws {
        let columns = try #require(AnswerSchema.answers.first { $0.name == name }).columns
        let full = columns.map { column -> AnswerCell in
            switch column.kind {
            case .text: .text("say \"no\"")
            case .integer: .integer(3)
            case .real: .real(-2.5)
            case .date: .date(AnswerDate(value: "2025-04"))
            }
        }
        let empty = columns.map { _ in AnswerCell.none }
        let table = AnswerTable(title: name, columns: columns, rows: [full, empty])
        let objects = try #require(
            JSONSerialization.jsonObject(with: Data(AnswerFormat.json.render(table).utf8))
                as? [[String: Any]])
        let check = try SchemaCheck(AnswerSchema.text)
        #expect(objects.count == 2)
        for object in objects { #expect(check.faults(of: object, against: name) == []) }
    }
}
