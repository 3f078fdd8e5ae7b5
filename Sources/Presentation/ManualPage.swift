/// A manual page of section 1, in the macros of man(7).
package struct ManualPage: Sendable {
    /// An option or command and what it does.
    package struct Entry: Sendable {
        let name: String
        let text: String

        package init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    /// `archive` or `archive-timeline`.
    package let name: String
    private let version: String
    private let abstract: String
    private let discussion: String
    private let synopsis: [String]
    private let options: [Entry]
    private let commands: [Entry]

    package init(
        name: String, version: String, abstract: String, discussion: String, synopsis: [String],
        options: [Entry], commands: [Entry]
    ) {
        self.name = name
        self.version = version
        self.abstract = abstract
        self.discussion = discussion
        self.synopsis = synopsis
        self.options = options
        self.commands = commands
    }

    /// `archive-timeline.1`.
    package var fileName: String { "\(name).1" }

    /// The page. The same help texts give the same bytes.
    package var text: String {
        var lines = [
            ".TH \"\(name.uppercased())\" 1 \"\" \"archive \(version)\" \"archive manual\"",
            ".SH NAME", "\(escaped(name)) \\- \(escaped(abstract))", ".SH SYNOPSIS",
        ]
        let call = name.split(separator: "-", maxSplits: 1).joined(separator: " ")
        let words = commands.isEmpty ? synopsis : ["COMMAND", "..."]
        lines.append(".B \(escaped(call))")
        lines.append(escaped(words.joined(separator: " ")))
        if !discussion.isEmpty {
            lines.append(".SH DESCRIPTION")
            lines += paragraphs
        }
        lines += section("COMMANDS", commands)
        lines += section("OPTIONS", options)
        lines += Self.exitStatus + Self.environment
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ title: String, _ entries: [Entry]) -> [String] {
        if entries.isEmpty { return [] }
        return [".SH \(title)"]
            + entries.flatMap { [".TP", ".B \(escaped($0.name))", escaped($0.text)] }
    }

    /// Blank lines part paragraphs; lines that begin with spaces stand as they are.
    private var paragraphs: [String] {
        var lines: [String] = []
        for line in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty {
                lines.append(".PP")
            } else if line.hasPrefix(" ") {
                lines += [".br", "\\ \\ " + escaped(line.drop { $0 == " " })]
            } else {
                lines.append(escaped(line))
            }
        }
        return lines
    }

    private func escaped(_ text: some StringProtocol) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "\n": escaped += " "
            case _ where !scalar.isASCII:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
                escaped += "\\[u\(zeros)\(digits)]"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
    }

    private static let exitStatus = [
        ".SH EXIT STATUS", ".TP", ".B 0", "Done.", ".TP", ".B 1",
        "Nothing found, or some inputs failed.", ".TP", ".B 2",
        "Wrong usage, or the archive cannot be used.", ".TP", ".B 130", "Ended by Ctrl\\-C.",
    ]

    private static let environment = [
        ".SH ENVIRONMENT", ".TP", ".B ARCHIVE_DB",
        "The archive, where \\-\\-db does not name one.", ".TP", ".B NO_COLOR",
        "If set and not empty, nothing is coloured.",
    ]
}
