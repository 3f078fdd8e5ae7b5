import ArgumentParser
import Extraction
import Facts
import Ingest
import Store

/// `archive redate`: gives a document its day of publication, and its events their dates.
struct RedateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "redate",
        abstract: "Say when a stored article was published; its dates are worked out anew.",
        discussion: "Example: archive redate 3 2025-05-01")

    @Argument(help: "The document's number, as `archive show` and the ingest tell it.")
    var document: Int64

    @Argument(help: "The day, as 2025-05-01 or \"1 May 2025\".")
    var date: String

    @OptionGroup var archive: ArchiveOptions

    func run() throws {
        let published = try MetadataOptions.date(date, option: "redate")
        // Only an archive that is there can hold the document.
        _ = try ArchiveReader(path: archive.path)
        let writer = try ArchiveWriter(path: archive.path)
        let stored = try StoredDocument(document, in: writer)
        var dated = stored.document
        dated.published = published
        let outcome = try Redating.redate(
            document, dated, contentHash: stored.contentHash, extra: stored.extra,
            in: DocumentWriter(writer), by: Extractor())
        try writer.close()
        StandardStreams.say(
            "document \(document) (\(dated.title ?? dated.id)): published"
                + " \(published.day?.iso ?? date), \(outcome.dated) of"
                + " \(outcome.events) events dated")
    }
}
