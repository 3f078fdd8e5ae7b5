/// An error that tells a person what happened, where, and how to mend it.
package protocol ExplainedError: Error, Sendable, CustomStringConvertible {
    /// What went wrong, in one sentence without a full stop.
    var what: String { get }
    /// The file, line or argument, where there is one.
    var place: String? { get }
    /// The next step for the reader.
    var fix: String? { get }
}

extension ExplainedError {
    package var place: String? { nil }
    package var fix: String? { nil }

    /// The three parts as the program prints them.
    package var description: String {
        var lines = ["error: \(what)"]
        if let place { lines.append("   at: \(place)") }
        if let fix { lines.append("  fix: \(fix)") }
        return lines.joined(separator: "\n")
    }
}
