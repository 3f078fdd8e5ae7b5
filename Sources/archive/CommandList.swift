import ArgumentParser

/// Every command, in the order of the help. Hidden ones are left out of it.
enum CommandList {
    static let groups = [
        CommandGroup(name: "Ask", subcommands: questions),
        CommandGroup(name: "Put in", subcommands: writing),
        CommandGroup(name: "Take out", subcommands: inspecting),
        CommandGroup(name: "Pieces", subcommands: pieces),
    ]

    /// All of them, in that order.
    static var all: [any ParsableCommand.Type] {
        questions + writing + inspecting + pieces
    }

    private static var questions: [any ParsableCommand.Type] { asking }

    /// The command of a name; `nil` if there is none.
    static func command(named name: String) -> (any ParsableCommand.Type)? {
        all.first { $0._commandName == name }
    }

    /// The question of a name; `nil` if there is none.
    static func question(named name: String) -> (any PlainCommand.Type)? {
        asking.first { $0.configuration.commandName == name }
    }

    /// What may be read without the argument parser.
    static let asking: [any PlainCommand.Type] = [
        TimelineCommand.self, ActorsCommand.self, ActorCommand.self, DyadCommand.self,
        RelationsCommand.self, EventsCommand.self, SearchCommand.self, ShowCommand.self,
        StatsCommand.self,
    ]

    private static let writing: [any ParsableCommand.Type] = [
        IngestCommand.self, LoadCommand.self, RedateCommand.self, ReextractCommand.self,
        UnmergeCommand.self, ImportCommand.self,
    ]

    private static let inspecting: [any ParsableCommand.Type] = [
        ExportCommand.self, SchemaCommand.self, SQLCommand.self, DoctorCommand.self,
    ]

    private static let pieces: [any ParsableCommand.Type] = [
        ExtractCommand.self, ParseCommand.self, ExplainCommand.self, DevelopCommand.self,
        ManualCommand.self,
    ]
}
