import ArgumentParser
import Query

/// Answers a command that does not exist with the one that was meant.
///
/// The argument parser does so for options only.
enum CommandSpelling {
    /// Every command, hidden ones and `help` included.
    static let names: [String] =
        CommandList.all.map { $0._commandName } + ["help"]

    /// Throws if the first argument is neither a command nor an option.
    static func check(_ arguments: [String]) throws {
        guard let first = arguments.first, !first.hasPrefix("-") else { return }
        try check(name: first)
        if first == "help", arguments.count > 1, !arguments[1].hasPrefix("-") {
            try check(name: arguments[1])
        }
    }

    private static func check(name: String) throws {
        guard !names.contains(name) else { return }
        let near = Spelling.nearest(to: name, among: visibleNames).map { "'\($0)'" }
        let question = near.isEmpty ? "" : "did you mean \(Phrase.choice(near))? "
        throw UsageError(
            "there is no command '\(name)'", fix: question + "'archive --help' lists all commands")
    }

    private static let visibleNames: [String] =
        CommandList.all
        .filter { $0.configuration.shouldDisplay }.map { $0._commandName } + ["help"]
}
