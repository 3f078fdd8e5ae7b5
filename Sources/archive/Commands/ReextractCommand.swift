import ArgumentParser
import Extraction
import Foundation
import Ingest
import Query
import Store

/// `archive reextract`: stored articles read again by a newer extractor.
struct ReextractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reextract",
        abstract: "Read stored articles again, after this program has learned more.",
        discussion: """
            Events that are the same keep their numbers; what a person has decided stays. The \
            answer lists the events that are no longer as they were.

            Examples:
              archive reextract --dry-run
              archive reextract
              archive reextract 12 13 --format csv
            """)

    @Argument(help: "Numbers of documents; all, where none is given.")
    var documents: [Int64] = []

    @Flag(help: "Tell what would change, but change nothing.")
    var dryRun = false

    @Option(help: "Read so many articles at once (default: all cores).")
    var jobs: Int?

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    private static let columns = [
        AnswerColumn("document", .integer, "The article"),
        AnswerColumn("event", .integer, "The event, for 'archive show'"),
        AnswerColumn("change", .text, "added, changed or removed"),
        AnswerColumn("what", .text, "The fields that differ, or what the event is or was"),
    ]

    func run() throws {
        if let jobs, jobs < 1 { throw UsageError("--jobs takes a number from 1 up", fix: nil) }
        _ = try output.answerFormat()
        // Only an archive that is there can hold documents.
        _ = try archive.reader()
        Interruption.watch()
        let writer = try ArchiveWriter(path: archive.path) { process in
            let who = process.map { "process \($0)" } ?? "another program"
            StandardStreams.say("waiting: \(who) is writing to the archive")
        }
        let run = RereadingRun(
            extractor: try Extractor(), jobs: jobs ?? OrderedPool<Int, Int>.availableCores)
        let ids = documents.isEmpty ? try StoredDocument.all(in: writer) : documents
        let summary = try run.run(
            ids, in: writer, isKept: !dryRun, isInterrupted: { Interruption.hasCome },
            progress: { show($0, of: ids.count) })
        try writer.close()
        if Terminal.isError, !output.quiet { StandardStreams.say("", overwrites: true) }
        if !summary.changes.isEmpty { try print(summary) }
        if !output.quiet { StandardStreams.say(line(summary)) }
        if summary.isInterrupted { throw CancellationError() }
    }

    private func show(_ done: Int, of total: Int) {
        guard Terminal.isError, !output.quiet else { return }
        StandardStreams.say("\(done) of \(total) articles", overwrites: true)
    }

    private func print(_ summary: RereadingRun.Summary) throws {
        let rows = summary.changes.map { document, event -> [AnswerCell] in
            [
                .integer(Int(document)), .integer(Int(event.event)),
                .text(event.change.rawValue), .text(event.text),
            ]
        }
        let limit = try output.rowLimit() ?? rows.count
        try AnswerPrinter(output, of: archive).print(
            AnswerTable(
                title: "Events that changed", columns: Self.columns,
                rows: Array(rows.prefix(limit)), total: rows.count))
    }

    private func line(_ summary: RereadingRun.Summary) -> String {
        let documents = summary.documents == 1 ? "1 document" : "\(summary.documents) documents"
        return (dryRun ? "would be: " : "")
            + "\(documents) read again, \(summary.changedDocuments) changed."
            + " Events: \(summary.same) the same, \(summary.changed) changed,"
            + " \(summary.added) added, \(summary.removed) removed."
    }
}
