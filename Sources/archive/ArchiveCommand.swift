import ArgumentParser
import Foundation
import Query

/// The program: `archive COMMAND`.
@main
struct ArchiveCommand: ParsableCommand {
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

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        Foundation.exit(status(of: arguments).rawValue)
    }

    /// Runs a command line and tells how it went; errors are explained on standard error.
    private static func status(of arguments: [String]) -> ExitStatus {
        do {
            var command = try command(of: arguments)
            try command.run()
            return .done
        } catch {
            return ErrorReport(error, arguments: arguments).print()
        }
    }

    /// The command with its options.
    ///
    /// The named command is read by itself first, a question even without the parser, since the tree
    /// of all commands takes the parser longer than most answers take. Whatever is wrong with the
    /// line, and every request for help, is then answered by the whole program.
    private static func command(of arguments: [String]) throws -> any ParsableCommand {
        if let name = arguments.first, let type = CommandList.question(named: name),
            let command = type.taken(from: PlainLine(Array(arguments.dropFirst())))
        {
            return command
        }
        // An error here comes back from the whole program, in words that fit it.
        if let name = arguments.first, let type = CommandList.command(named: name),
            let command = try? type.parseAsRoot(Array(arguments.dropFirst())),
            Swift.type(of: command) == type
        {
            return command
        }
        try CommandSpelling.check(arguments)
        return try parseAsRoot(arguments)
    }

    /// Without a command: what there is, in a dozen lines.
    func run() throws {
        try StandardStreams.write(Overview.text)
    }
}
