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

extension EventsCommand: PlainCommand {
    static func taken(from line: PlainLine) -> Self? {
        var line = line
        var command = Self()
        command.filters = .taken(from: &line)
        command.archive = .taken(from: &line)
        command.output = .taken(from: &line)
        guard line.words(0...0) != nil else { return nil }
        return command
    }
}
