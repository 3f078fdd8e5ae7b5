import ArgumentParser
import Query

/// `archive actor NAME`.
struct ActorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actor",
        abstract: "Show who somebody is, what they do and what is done to them.",
        discussion: """
            Names, aliases, country names and codes, and parts of names will do. A country \
            stands for everyone who acts for it, unless --exact is given.

            Examples:
              archive actor "Shehbaz Sharif"
              archive actor Pakistan --exact
            """)

    @Argument(help: "Who.", completion: .actors)
    var name: String

    @Flag(help: "A country means the state itself, not everyone who acts for it.")
    var exact = false

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let most = output.limit.map { $0 == 0 ? Int.max : $0 } ?? 10
        let (table, scope) = try archive.reader().read { database in
            let scope = try ActorResolver(database, isExact: exact).scope(of: name)
            return (try ActorQuestion(scope, most: most).answer(database), scope)
        }
        try AnswerPrinter(output, of: archive).print(
            table, next: "archive timeline \(ShellWord.quoted(scope.name))")
    }
}

extension ActorCommand: PlainCommand {
    static func taken(from line: PlainLine) -> Self? {
        var line = line
        var command = Self()
        command.exact = line.flag("exact")
        command.archive = .taken(from: &line)
        command.output = .taken(from: &line)
        guard let words = line.words(1...1) else { return nil }
        command.name = words[0]
        return command
    }
}
