import ArgumentParser
import Facts
import Ingest

/// What the user says about the articles.
struct MetadataOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Day of publication, as 2025-05-01.", valueName: "date"))
    var published: String?

    @Option(help: "Address of the article.")
    var url: String?

    @Option(help: "Who published it.")
    var publisher: String?

    @Option(help: "Its headline.")
    var title: String?

    /// Throws a `UsageError` for a date that cannot be read.
    func reading() throws -> ReadingOptions {
        ReadingOptions(
            published: try published.map { try MetadataOptions.date($0, option: "--published") },
            url: url, publisher: publisher, title: title)
    }

    /// A day, or a day and a time, as people write it.
    static func date(_ text: String, option: String) throws -> PublicationDate {
        if let date = DateWords.date(in: text, basis: .given) { return date }
        throw UsageError(
            "'\(text)' is not a day", at: option,
            fix: "write 2025-05-01, \"1 May 2025\" or 2025-05-01T08:00:00Z")
    }
}
