import ArgumentParser
import Extraction
import Facts
import Foundation
import Ingest

/// `archive extract`: NDJSON in, NDJSON out, nothing stored.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Read articles as NDJSON, write what they tell as NDJSON; store nothing.",
        discussion: """
            One line per article, in the order of the input:
              {"id": "a", "text": "…", "published": "2025-05-01"}

            A line that cannot be read is answered by a line with "error"; the exit status is 1.
            """)

    /// The optional layers.
    enum Layer: String, ExpressibleByArgument, CaseIterable {
        case tokens, predicates, text
    }

    @Argument(help: "Files of NDJSON; standard input where none, or -, is given.")
    var files: [String] = []

    @Option(
        name: .customLong("with"),
        help: ArgumentHelp(
            "Add a layer: every word, every predicate with its date, or the text for `load`.",
            valueName: "tokens|predicates|text"))
    var layers: [Layer] = []

    @Option(help: "Work on so many articles at once (default: all cores).")
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 up") }
    }

    func run() throws {
        let run = ExtractionRun(
            extractor: try Extractor(),
            layers: FindingsEncoder.Layers(
                tokens: layers.contains(.tokens), predicates: layers.contains(.predicates),
                text: layers.contains(.text)),
            jobs: jobs ?? OrderedPool<Int, Int>.availableCores)
        let names = files.isEmpty ? ["-"] : files
        let sources = try names.map { try ByteSource.opening($0) }
        let summary = try run.run(from: sources, to: .standardOutput)
        if summary.failures > 0 { throw ExitCode(ExitStatus.nothingOrSomeFailed.rawValue) }
    }
}
