import ArgumentParser
import Query

/// `archive show ID`.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Prove an event: its words, its articles, its date and where that came from.",
        discussion: """
            In the sentence, «» marks the words that tell the event, and [source: …], [target: …], \
            [date: …] and [place: …] mark who, to whom, when and where.

            Example:
              archive show 128
            """)

    @Argument(help: "The number of an event, from the column id.")
    var id: String

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        guard let number = Int64(id) else {
            throw UsageError(
                "\"\(id)\" is not the number of an event",
                fix: "take it from the column id of 'archive timeline' or 'archive events'")
        }
        _ = try output.answerFormat()
        let table = try archive.reader().read { try ShowQuestion(event: number).answer($0) }
        try AnswerPrinter(output, of: archive).print(table)
    }
}

extension ShowCommand: PlainCommand {
    static func taken(from line: PlainLine) -> Self? {
        var line = line
        var command = Self()
        command.archive = .taken(from: &line)
        command.output = .taken(from: &line)
        guard let words = line.words(1...1) else { return nil }
        command.id = words[0]
        return command
    }
}
