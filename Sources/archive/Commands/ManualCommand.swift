import ArgumentParser
import Facts
import Foundation
import Presentation

/// `archive manual`: the manual pages, made from the help texts. Used by `make install`.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Write the manual pages, made from these help texts.",
        shouldDisplay: false)

    @Argument(help: "One command; without it the page of the whole program.")
    var command: String?

    @Option(help: "Write every page into this folder.", completion: .directory)
    var directory: String?

    func run() throws {
        let pages = try Self.pages()
        if let directory {
            for page in pages {
                let file = URL(fileURLWithPath: directory).appendingPathComponent(page.fileName)
                do {
                    try page.text.write(to: file, atomically: true, encoding: .utf8)
                } catch {
                    throw UsageError(
                        "the page cannot be written: \(error.localizedDescription)",
                        at: file.path, fix: "name a folder that exists and may be written")
                }
            }
            return StandardStreams.say("\(pages.count) manual pages written to \(directory)")
        }
        let name = command.map { "archive-\($0)" } ?? "archive"
        guard let page = pages.first(where: { $0.name == name }) else {
            throw UsageError("there is no command '\(command ?? "")'", fix: "'archive' lists them")
        }
        try StandardStreams.write(page.text)
    }

    /// The program's page, then one for each command that the help shows.
    static func pages() throws -> [ManualPage] {
        let help = try JSONDecoder().decode(
            HelpDump.self, from: Data(ArchiveCommand._dumpHelp().utf8))
        let root = help.command
        let shown = (root.subcommands ?? []).filter { $0.shouldDisplay != false }
            .filter { $0.commandName != "help" }
        let commands = shown.map { ManualPage.Entry(name: $0.commandName, text: $0.abstract ?? "") }
        return [page(of: root, name: "archive", commands: commands)]
            + shown.map { page(of: $0, name: "archive-\($0.commandName)", commands: []) }
    }

    private static func page(
        of command: HelpDump.Command, name: String, commands: [ManualPage.Entry]
    ) -> ManualPage {
        let arguments = (command.arguments ?? []).filter { $0.shouldDisplay != false }
        return ManualPage(
            name: name, version: ProgramVersion.number, abstract: command.abstract ?? "",
            discussion: command.discussion ?? "", synopsis: arguments.map(\.synopsis),
            options: arguments.map { ManualPage.Entry(name: $0.term, text: $0.text) },
            commands: commands)
    }
}
