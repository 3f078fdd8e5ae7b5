import ArgumentParser
import Query

/// `archive search WORDS`.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find sentences by their words.",
        discussion: """
            All words must occur in a sentence, in any order; "words in quotation marks" in this \
            order; a word that ends with * stands for all that begin so. --since and --until \
            look at the day of the article.

            Examples:
              archive search ceasefire talks
              archive search '"phone call"' --since 2025
            """)

    @Argument(help: "What to look for.")
    var words: [String]

    @Option(help: "Articles from this date on.")
    var since: String?

    @Option(help: "Articles up to and including this date.")
    var until: String?

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        var text = FilterText()
        text.since = since
        text.until = until
        text.limit = try output.rowLimit()
        let table = try archive.reader().read { [text] database in
            try SearchQuestion(
                words.joined(separator: " "), filters: text.filters(today: Today.day, database)
            ).answer(database)
        }
        let event = table.rows.lazy.compactMap { $0[2].machineText?.split(separator: ",").first }
            .first
        try AnswerPrinter(output, of: archive).print(
            table, next: event.map { "archive show \($0)" })
    }
}

extension SearchCommand: PlainCommand {
    static func taken(from line: PlainLine) -> Self? {
        var line = line
        var command = Self()
        command.since = line.option("since")
        command.until = line.option("until")
        command.archive = .taken(from: &line)
        command.output = .taken(from: &line)
        guard let words = line.words(1...Int.max) else { return nil }
        command.words = words
        return command
    }
}
