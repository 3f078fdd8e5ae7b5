import ArgumentParser
import Facts
import Query

/// `archive actors [NAME]`.
struct ActorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actors",
        abstract: "List who is in the archive, the most frequent first.",
        discussion: """
            Examples:
              archive actors
              archive actors sharif
              archive actors --country Pakistan --kind person
            """)

    @Argument(help: "Words of a name or alias.", completion: .actors)
    var name: String?

    @Option(
        help: "country, person, organisation, group or population.",
        completion: .list(ActorKind.allCases.map(\.rawValue)))
    var kind: String?

    @Option(help: "The state they belong to: its name or code.")
    var country: String?

    @Option(
        help: "PLOVER's code of a sector, as GOV or MIL.",
        completion: .list(Sector.allCases.map(\.rawValue)))
    var sector: String?

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        var filters = ActorsQuestion.Filters()
        filters.name = name
        filters.country = country
        filters.kind = try Choice.value(kind, among: ActorKind.allCases, called: "kind of actor")
        filters.sector = try Choice.value(
            sector?.uppercased(), among: Sector.allCases, called: "sector")
        filters.limit = try output.rowLimit()
        let table = try archive.reader().read { try ActorsQuestion(filters).answer($0) }
        let first = table.rows.first?[1].machineText
        try AnswerPrinter(output, of: archive).print(
            table, next: first.map { "archive actor \(ShellWord.quoted($0))" })
    }
}

extension ActorsCommand: PlainCommand {
    static func taken(from line: PlainLine) -> Self? {
        var line = line
        var command = Self()
        command.kind = line.option("kind")
        command.country = line.option("country")
        command.sector = line.option("sector")
        command.archive = .taken(from: &line)
        command.output = .taken(from: &line)
        guard let words = line.words(0...1) else { return nil }
        command.name = words.first
        return command
    }
}
