import ArgumentParser
import Presentation
import Query

/// `archive dyad A B`.
struct DyadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dyad",
        abstract: "Show what two actors do to each other, month by month.",
        discussion: """
            Cooperation and conflict are events above and below 0 on the Goldstein scale.

            Examples:
              archive dyad India Pakistan
              archive dyad India Pakistan --since 2025 --type material-conf
            """)

    @Argument(help: "The first.", completion: .actors)
    var first: String

    @Argument(help: "The second.", completion: .actors)
    var second: String

    @OptionGroup var filters: PlainFilterOptions
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        _ = try output.answerFormat()
        let table = try archive.reader().read { database in
            let resolver = ActorResolver(database, isExact: filters.exact)
            return try DyadQuestion(
                resolver.scope(of: first), resolver.scope(of: second),
                filters: filters.text().filters(today: Today.day, database)
            ).answer(database)
        }
        let words = [first, "--with", second].map(ShellWord.quoted).joined(separator: " ")
        try AnswerPrinter(output, of: archive).print(table, next: "archive timeline \(words)")
        if !output.quiet, Terminal.isOutput { StandardStreams.say(Trend.lines(of: table)) }
    }
}

extension DyadCommand: PlainCommand {
    static func taken(from line: PlainLine) -> Self? {
        var line = line
        var command = Self()
        command.filters = .taken(from: &line)
        command.archive = .taken(from: &line)
        command.output = .taken(from: &line)
        guard let words = line.words(2...2) else { return nil }
        (command.first, command.second) = (words[0], words[1])
        return command
    }
}
