import ArgumentParser
import Foundation
import Query

/// The program: `archive COMMAND`.
@main
struct ArchiveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "News articles in, dated political events out.",
        discussion: """
            The archive is --db, else ARCHIVE_DB, else ./archive.db. Data go to standard output, \
            everything else to standard error. Exit status: 0 done; 1 nothing found, or some \
            inputs failed; 2 wrong usage, or the archive cannot be used; 130 on Ctrl-C.
            """,
        version: ProgramVersion.text,
        groupedSubcommands: CommandList.groups)

    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        Foundation.exit(await status(of: arguments).rawValue)
    }

    /// Runs a command line and tells how it went; errors are explained on standard error.
    private static func status(of arguments: [String]) async -> ExitStatus {
        do {
            try CommandSpelling.check(arguments)
            var command = try parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return .done
        } catch {
            return ErrorReport(error, arguments: arguments).print()
        }
    }

    /// Without a command: what there is, in a dozen lines.
    func run() throws {
        try StandardStreams.write(Overview.text)
    }
}
