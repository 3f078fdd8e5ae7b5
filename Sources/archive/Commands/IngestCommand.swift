import ArgumentParser
import Extraction
import Facts
import Foundation
import Ingest
import Store

/// `archive ingest`: articles into the archive.
struct IngestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ingest",
        abstract: "Read articles and put what they tell into the archive.",
        discussion: """
            Examples:
              archive ingest articles/
              archive ingest talks.txt --published 2025-05-01
              curl -s URL | archive ingest - --url URL

            An article that is there already changes nothing. The day of publication is taken \
            from --published, else from the article's own header, dateline, address or file name.
            """)

    @Argument(help: "Files, folders, or - for standard input.")
    var inputs: [String] = []

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var metadata: MetadataOptions

    @Flag(help: "Read and count, but write nothing.")
    var dryRun = false

    @Option(help: "Read on so many articles at once (default: all cores).")
    var jobs: Int?

    @Option(
        help: ArgumentHelp(
            "Save after so many articles at the latest (default: each second). What is not saved "
                + "is read again by the next run.", valueName: "articles"))
    var batch: Int?

    @Option(
        help: ArgumentHelp(
            "Take names of files, one a line, from a file or standard input.",
            valueName: "file|-"))
    var filesFrom: String?

    @Flag(help: "Print the summary as JSON to standard output.")
    var json = false

    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Name every input that was skipped.")
    var verbose = false

    func run() throws {
        let reading = try metadata.reading()
        if let jobs, jobs < 1 { throw UsageError("--jobs takes a number from 1 up", fix: nil) }
        if let batch, batch < 1 { throw UsageError("--batch takes a number from 1 up", fix: nil) }
        let entries = InputFiles.entries(of: try names(), excluded: excluded)
        let run = IngestRun(
            extractor: try Extractor(), options: reading,
            jobs: jobs ?? OrderedPool<Int, Int>.availableCores, batchLength: batch)
        Interruption.watch()
        let summary = try dryRun ? dry(run, entries) : write(run, entries)
        try IngestReport(path: archive.path, isDryRun: dryRun, isVerbose: verbose)
            .show(summary, asJSON: json, quiet: quiet)
        if summary.isInterrupted { throw CancellationError() }
        if !summary.skipped.isEmpty {
            throw ExitCode(ExitStatus.nothingOrSomeFailed.rawValue)
        }
    }

    private func write(_ run: IngestRun, _ entries: [InputFiles.Entry]) throws -> IngestSummary {
        let writer = try ArchiveWriter(path: archive.path) { process in
            let who = process.map { "process \($0)" } ?? "another program"
            StandardStreams.say("waiting: \(who) is writing to the archive")
        }
        let summary = try execute(run, entries, writer, known: KnownHashes(writer))
        try writer.close()
        return summary
    }

    private func dry(_ run: IngestRun, _ entries: [InputFiles.Entry]) throws -> IngestSummary {
        var known = KnownHashes()
        if FileManager.default.fileExists(atPath: archive.path) {
            known = try KnownHashes(ArchiveReader(path: archive.path))
        }
        return try execute(run, entries, nil, known: known)
    }

    private func execute(
        _ run: IngestRun, _ entries: [InputFiles.Entry], _ writer: ArchiveWriter?,
        known: KnownHashes
    ) throws -> IngestSummary {
        var line = ProgressLine(entries: entries, isOn: !quiet && !json && Terminal.isError)
        defer { line.clear() }
        return try run.run(
            entries, into: writer, known: known, isInterrupted: { Interruption.hasCome },
            progress: { line.show($0) })
    }

    /// The archive itself may lie among the articles.
    private var excluded: Set<String> {
        Set(
            ["", "-wal", "-shm", "-journal"].flatMap { ending in
                let path = archive.path + ending
                return [path, "./" + path, path.hasPrefix("./") ? String(path.dropFirst(2)) : path]
            })
    }

    private func names() throws -> [String] {
        var names = inputs
        if let filesFrom {
            let reader = LineReader(try ByteSource.opening(filesFrom))
            while let line = try reader.next() {
                guard !line.isEmpty else { continue }
                names.append(String(decoding: line, as: UTF8.self))
            }
        }
        if let remote = names.first(where: { $0.hasPrefix("http://") || $0.hasPrefix("https://") })
        {
            throw UsageError(
                "this program does not use the network", at: remote,
                fix: "curl -s \(remote) | archive ingest - --url \(remote)")
        }
        guard names.isEmpty else { return names }
        guard filesFrom == nil, !Terminal.isInput else {
            throw UsageError(
                "there is nothing to read",
                fix: "name files or folders: `archive ingest articles/`; or - for standard input")
        }
        return ["-"]
    }
}
