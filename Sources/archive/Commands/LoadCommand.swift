import ArgumentParser
import Foundation
import Ingest
import Store

/// `archive load`: the output of `archive extract --with text` into the archive.
struct LoadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Put what `archive extract --with text` wrote into the archive.",
        discussion: """
            Example:
              archive extract --with text < articles.ndjson | archive load

            The result is the same as that of ingesting the articles.
            """)

    @Argument(help: "Files of NDJSON; standard input where none, or -, is given.")
    var files: [String] = []

    @OptionGroup var archive: ArchiveOptions

    @Option(help: "Read so many lines at once (default: all cores).")
    var jobs: Int?

    @Flag(help: "Print the summary as JSON to standard output.")
    var json = false

    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Name every line that was skipped.")
    var verbose = false

    func run() throws {
        if let jobs, jobs < 1 { throw UsageError("--jobs takes a number from 1 up", fix: nil) }
        let sources = try (files.isEmpty ? ["-"] : files).map { try ByteSource.opening($0) }
        Interruption.watch()
        let writer = try ArchiveWriter(path: archive.path)
        let run = LoadRun(jobs: jobs ?? OrderedPool<Int, Int>.availableCores)
        let summary = try run.run(
            from: sources, into: writer, isInterrupted: { Interruption.hasCome })
        try writer.close()
        try IngestReport(path: archive.path, isDryRun: false, isVerbose: verbose)
            .show(summary, asJSON: json, quiet: quiet)
        if summary.isInterrupted { throw CancellationError() }
        if !summary.skipped.isEmpty {
            throw ExitCode(ExitStatus.nothingOrSomeFailed.rawValue)
        }
    }
}
