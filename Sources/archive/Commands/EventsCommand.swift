import ArgumentParser
import Query

/// `archive events`.
struct EventsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "List the events that pass the filters.",
        discussion: """
            Examples:
              archive events --type assault --since "last month"
              archive events --place Georgia --min-confidence 0.7 --format ndjson
            """)

    @OptionGroup var filters: FilterOptions
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let text = try filters.text(limit: output.rowLimit())
        let table = try archive.reader().read { database in
            try TimelineQuestion(text.filters(today: Today.day, database)).answer(database)
        }
        try AnswerPrinter(output, of: archive).print(
            table, next: TimelineCommand.next(after: table))
    }
}
