import ArgumentParser
import Facts
import Ingest
import Query

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

    @Option(
        help: ArgumentHelp(
            "JSON, CSV: the field that holds something, as text=story or published=meta.date.",
            valueName: "name=field"))
    var field: [String] = []

    /// Throws a `UsageError` for a date or the name of a field that cannot be read.
    func reading() throws -> ReadingOptions {
        ReadingOptions(
            published: try published.map { try MetadataOptions.date($0, option: "--published") },
            url: url, publisher: publisher, title: title, fields: try fields())
    }

    private func fields() throws -> [String: String] {
        var fields: [String: String] = [:]
        for text in field {
            let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
            guard sides.count == 2 else {
                throw UsageError(
                    "'\(text)' does not say which field holds what", at: "--field",
                    fix: "write text=story, where 'story' is the name in the file")
            }
            guard ReadingOptions.fieldNames.contains(sides[0]) else {
                let near = Spelling.nearest(to: sides[0], among: ReadingOptions.fieldNames)
                let question = near.isEmpty ? "" : "did you mean \(Phrase.choice(near))? "
                throw UsageError(
                    "there is no '\(sides[0])' of an article", at: "--field",
                    fix: question + "there are \(Phrase.all(ReadingOptions.fieldNames))")
            }
            fields[sides[0]] = sides[1]
        }
        return fields
    }

    /// A day, or a day and a time, as people write it.
    static func date(_ text: String, option: String) throws -> PublicationDate {
        if let date = DateWords.date(in: text, basis: .given) { return date }
        throw UsageError(
            "'\(text)' is not a day", at: option,
            fix: "write 2025-05-01, \"1 May 2025\" or 2025-05-01T08:00:00Z")
    }
}
