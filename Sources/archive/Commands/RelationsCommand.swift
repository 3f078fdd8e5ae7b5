import ArgumentParser
import Facts
import Query

/// `archive relations [ACTOR]`.
struct RelationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "relations",
        abstract: "List offices, memberships, alliances and other standing facts.",
        discussion: """
            Examples:
              archive relations Pakistan
              archive relations --kind holds-role --format csv
            """)

    @Argument(help: "Whom they are about; the same as --actor.", completion: .actors)
    var name: String?

    @Option(help: "Whom they are about.", completion: .actors)
    var actor: String?

    @Option(help: "Who is on the other side.", completion: .actors)
    var with: String?

    @Flag(help: "A country means the state itself, not everyone who acts for it.")
    var exact = false

    @Option(
        help: "The kind of fact, as holds-role or at-war-with.",
        completion: .list(RelationKind.allCases.map(\.rawValue)))
    var kind: String?

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let limit = try output.rowLimit()
        let table = try archive.reader().read { database in
            let resolver = ActorResolver(database, isExact: exact)
            return try RelationsQuestion(
                actor: (actor ?? name).map(resolver.scope), with: with.map(resolver.scope),
                kind: kind, limit: limit
            ).answer(database)
        }
        try AnswerPrinter(output, of: archive).print(table)
    }
}

extension RelationsCommand: PlainCommand {
    static func taken(from line: PlainLine) -> Self? {
        var line = line
        var command = Self()
        command.actor = line.option("actor")
        command.with = line.option("with")
        command.exact = line.flag("exact")
        command.kind = line.option("kind")
        command.archive = .taken(from: &line)
        command.output = .taken(from: &line)
        guard let words = line.words(0...1) else { return nil }
        command.name = words.first
        return command
    }
}
