import ArgumentParser

/// The program: `archive COMMAND`.
@main
struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "News articles in, dated political events out.")
}
