import ArgumentParser
import Query

/// `archive timeline [ACTOR]`.
struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Show who did what to whom, in order of date.",
        discussion: """
            A country stands for everyone who acts for it, unless --exact is given. Dates are as \
            exact as the text: "30 Apr 2025", "Apr 2025", "2021", "before 1 May 2025", "undated \
            (reported 1 May 2025)". Events of which only the end is known, then undated ones, \
            stand last.

            Examples:
              archive timeline Pakistan
              archive timeline --actor Pakistan --with India --since "apr 2025"
              archive timeline --type protest --place Georgia --format csv > protests.csv
            """)

    @Argument(help: "Who takes part; the same as --actor.", completion: .actors)
    var name: String?

    @OptionGroup var filters: FilterOptions
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let text = try filters.text(actor: name, limit: output.rowLimit())
        let table = try archive.reader().read { database in
            try TimelineQuestion(text.filters(today: Today.day, database)).answer(database)
        }
        try AnswerPrinter(output, of: archive).print(table, next: Self.next(after: table))
    }

    /// The proof of the first event shown.
    static func next(after table: AnswerTable) -> String? {
        guard let row = table.rows.first, let column = table.index(of: "id"),
            let id = row[column].machineText
        else { return nil }
        return "archive show \(id)"
    }
}

extension TimelineCommand: PlainCommand {
    static func taken(from line: PlainLine) -> Self? {
        var line = line
        var command = Self()
        command.filters = .taken(from: &line)
        command.archive = .taken(from: &line)
        command.output = .taken(from: &line)
        guard let words = line.words(0...1) else { return nil }
        command.name = words.first
        return command
    }
}
