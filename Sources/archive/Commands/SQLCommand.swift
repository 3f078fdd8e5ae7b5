import ArgumentParser
import Foundation
import Query

/// `archive sql STATEMENT`.
struct SQLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql",
        abstract: "Ask anything in SQL; reads only.",
        discussion: """
            Examples:
              archive sql "SELECT date, source, type_name, target FROM timeline LIMIT 5"
              archive sql - < question.sql
            """)

    @Argument(help: "One statement, or - to read it from standard input.")
    var statement: String

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        _ = try output.answerFormat()
        let text =
            statement == "-"
            ? String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
            : statement
        let limit = try output.limit == nil ? nil : output.rowLimit()
        let table = try archive.reader().read { try SQLQuestion(text, limit: limit).answer($0) }
        try AnswerPrinter(output, of: archive).print(table)
    }
}
