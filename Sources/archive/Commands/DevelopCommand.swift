import ArgumentParser

/// `archive develop`: what makes and measures the parts of the program.
struct DevelopCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "develop",
        abstract: "Train and measure the models.",
        shouldDisplay: false,
        subcommands: [
            DevelopTrainCommand.self, DevelopAnnotateCommand.self, DevelopBenchCommand.self,
            DevelopTimeCommand.self, DevelopTrainNamesCommand.self, DevelopNamesCommand.self,
            DevelopTrainPronounsCommand.self, DevelopActorsCommand.self, DevelopScoreCommand.self,
        ])
}
