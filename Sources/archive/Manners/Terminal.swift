import Foundation

/// What the streams are connected to.
enum Terminal {
    static let isOutput = isatty(STDOUT_FILENO) == 1
    static let isInput = isatty(STDIN_FILENO) == 1
    static let isError = isatty(STDERR_FILENO) == 1

    /// Columns of the terminal on standard output; `nil` if there is none or it does not say.
    static var width: Int? {
        guard isOutput else { return nil }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return nil
        }
        return Int(size.ws_col)
    }

    /// Whether the environment lets a terminal be coloured: no `NO_COLOR`, no `TERM=dumb`.
    static var allowsColour: Bool {
        let environment = ProcessInfo.processInfo.environment
        return (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
}
