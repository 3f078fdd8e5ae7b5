import ArgumentParser
import Presentation
import Query

/// `archive stats --by month`.
struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Count events by month, type, actor, country or publisher.",
        discussion: """
            Examples:
              archive stats
              archive stats --by type --actor Pakistan
              archive stats --by country --since 2025 --format csv
            """)

    @Option(
        help: "month, type, actor, country or publisher.",
        completion: .list(StatsQuestion.Measure.allCases.map(\.rawValue)))
    var by = "month"

    @OptionGroup var filters: FilterOptions
    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let measure = try StatsQuestion.Measure(named: by)
        // Months and types are few, and a course with holes would mislead.
        let isShort = measure == .month || measure == .type
        let limit = isShort && output.limit == nil ? nil : try output.rowLimit()
        _ = try output.answerFormat()
        let text = try filters.text(limit: limit)
        let table = try archive.reader().read { database in
            try StatsQuestion(by: measure, filters: text.filters(today: Today.day, database))
                .answer(database)
        }
        try AnswerPrinter(output, of: archive).print(table)
        if !output.quiet, Terminal.isOutput, measure == .month {
            StandardStreams.say(Trend.lines(of: table))
        }
    }
}

extension StatsCommand: PlainCommand {
    static func taken(from line: PlainLine) -> Self? {
        var line = line
        var command = Self()
        command.by = line.option("by") ?? "month"
        command.filters = .taken(from: &line)
        command.archive = .taken(from: &line)
        command.output = .taken(from: &line)
        guard line.words(0...0) != nil else { return nil }
        return command
    }
}
