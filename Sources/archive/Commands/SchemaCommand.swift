import ArgumentParser
import Query

/// `archive schema [TABLE]`.
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Describe the tables and views of the archive.",
        discussion: """
            The names and columns of the views are stable; tables may change.

            Examples:
              archive schema timeline
              archive schema --format markdown
            """)

    @Argument(help: "One table or view.")
    var table: String?

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        _ = try output.answerFormat()
        let answer = try archive.reader().read { try SchemaQuestion(table: table).answer($0) }
        try AnswerPrinter(output, of: archive).print(
            answer, next: "archive sql \"SELECT * FROM timeline LIMIT 5\"")
    }
}
