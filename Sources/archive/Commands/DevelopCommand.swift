import ArgumentParser

/// `archive develop …`: what makes the tables and models that are compiled into the program.
struct DevelopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "develop",
        abstract: "Make the tables and models that are compiled into the program.",
        shouldDisplay: false,
        subcommands: [DevelopLexiconCommand.self])
}
