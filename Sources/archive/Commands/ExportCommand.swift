import ArgumentParser
import Presentation
import Query

/// `archive export`.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write events for other programs.",
        discussion: """
            timelinejs is JSON for TimelineJS; ical an iCalendar; graphml a graph of who does how \
            much to whom. csv, tsv, json, ndjson and markdown hold every column of every event, \
            or with --dyads every pair of actors.

            Examples:
              archive export --format timelinejs --actor Pakistan > timeline.json
              archive export --format graphml --since 2025 > dyads.graphml
            """)

    @Option(
        help: "csv, tsv, json, ndjson, markdown, timelinejs, ical or graphml.",
        completion: .list(Self.names))
    var format = "ndjson"

    @Flag(help: "Pairs of actors with their counts, not events.")
    var dyads = false

    @Option(help: "Write at most so many rows, 0 for all.")
    var limit: Int?

    @Flag(name: .shortAndLong, help: "Say nothing but the answer.")
    var quiet = false

    @OptionGroup var filters: FilterOptions
    @OptionGroup var archive: ArchiveOptions

    private static let names =
        AnswerFormat.allCases.filter { $0 != .table }.map(\.rawValue)
        + ExportFormat.allCases.map(\.rawValue)

    func run() throws {
        let name = format.lowercased()
        guard Self.names.contains(name) else { throw unknownFormat }
        let export = ExportFormat(rawValue: name)
        let text = try filters.text(limit: limit == 0 ? nil : limit)
        let table = try archive.reader().read { database in
            let filters = try text.filters(today: Today.day, database)
            return dyads || export?.showsDyads == true
                ? try DyadsQuestion(filters).answer(database)
                : try TimelineQuestion(filters).answer(database)
        }
        if dyads, let export, !export.showsDyads {
            throw UsageError(
                "\(name) shows events, not pairs of actors",
                fix: "leave out --dyads, or use graphml, csv or json")
        }
        let output = export.map { $0.render(table) } ?? AnswerFormat(rawValue: name)?.render(table)
        try StandardStreams.write(output ?? "")
        if !quiet { report(table, without: export?.undatedCount(of: table) ?? 0) }
    }

    private func report(_ table: AnswerTable, without undated: Int) {
        let noun = table.index(of: "id") == nil ? "pair" : "event"
        let left = undated > 0 ? "; \(Phrase.count(undated, "undated one")) left out" : ""
        StandardStreams.say(
            "\(Phrase.count(table.rows.count - undated, noun)) of "
                + "\(Phrase.grouped(table.total)) written\(left)")
    }

    private var unknownFormat: UsageError {
        let near = Spelling.nearest(to: format, among: Self.names)
        let question = near.isEmpty ? "" : "did you mean \(Phrase.choice(near))? "
        return UsageError(
            "there is no export format '\(format)'",
            fix: question + "the formats are \(Phrase.all(Self.names))")
    }
}
