import ArgumentParser

/// A command that can be read from a plain line without the argument parser.
protocol PlainCommand: ParsableCommand {
    /// The command as a plain line says it; `nil` if the parser must read the line.
    static func taken(from line: PlainLine) -> Self?
}
