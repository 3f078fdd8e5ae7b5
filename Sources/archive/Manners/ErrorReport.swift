import ArgumentParser
import Facts
import Foundation
import Query

/// Turns whatever a command threw into words and an exit status.
struct ErrorReport {
    private let error: any Error
    private let arguments: [String]

    init(_ error: any Error, arguments: [String]) {
        self.error = error
        self.arguments = arguments
    }

    /// Says on standard error what went wrong (help and versions go to standard output).
    func print() -> ExitStatus {
        if let nothing = error as? NothingFound {
            StandardStreams.say(nothing.description)
            return .nothingOrSomeFailed
        }
        if let explained = error as? any ExplainedError {
            StandardStreams.say(explained.description)
            return .unusable
        }
        if error is CancellationError { return .interrupted }
        let code = ArchiveCommand.exitCode(for: error)
        if code == .validationFailure {
            StandardStreams.say(usageError.description)
            return .unusable
        }
        if error is ExitCode { return ExitStatus(rawValue: code.rawValue) ?? .unusable }
        if code == .success { return printHelp() }
        let unexpected = UsageError(
            "\(error.localizedDescription)", at: "archive " + arguments.joined(separator: " "),
            fix: "this should not happen; please report it with the line above")
        StandardStreams.say(unexpected.description)
        return .unusable
    }

    private func printHelp() -> ExitStatus {
        let text = ArchiveCommand.fullMessage(for: error)
        do {
            try StandardStreams.write(text.hasSuffix("\n") ? text : text + "\n")
            return .done
        } catch {
            return .unusable
        }
    }

    /// The parser's message in three parts: its first sentence says what, the rest how to mend it.
    private var usageError: UsageError {
        let message = ArchiveCommand.message(for: error)
        let lines = message.split(separator: "\n", omittingEmptySubsequences: true)
        let text = lines.joined(separator: " ")
        var what = text
        var hints: [String] = []
        if let cut = text.range(of: ". ") {
            what = String(text[..<cut.lowerBound])
            hints.append(Self.lowercasingFirst(String(text[cut.upperBound...])))
        }
        while what.hasSuffix(".") { what.removeLast() }
        hints.append("'\(helpCommand)' shows what there is")
        return UsageError(Self.lowercasingFirst(what), fix: hints.joined(separator: " "))
    }

    private var helpCommand: String {
        let known = CommandSpelling.names
        guard let command = arguments.first(where: { known.contains($0) }) else {
            return "archive --help"
        }
        return "archive help \(command)"
    }

    private static func lowercasingFirst(_ text: String) -> String {
        guard let first = text.first else { return text }
        return first.lowercased() + text.dropFirst()
    }
}
