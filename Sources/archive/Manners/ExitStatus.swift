/// How a run ended, for the shell.
enum ExitStatus: Int32 {
    case done = 0
    /// Nothing found, or some inputs failed.
    case nothingOrSomeFailed = 1
    /// Wrong usage, or the archive cannot be used.
    case unusable = 2
    /// Ctrl-C.
    case interrupted = 130
}
