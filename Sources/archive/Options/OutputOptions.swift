import ArgumentParser
import Presentation
import Query

/// How an answer is written.
struct OutputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "table, csv, tsv, json, ndjson or markdown. Without it: table on a terminal, "
                + "tsv in a pipe.", valueName: "format"),
        completion: .list(AnswerFormat.allCases.map(\.rawValue)))
    var format: String?

    @Option(
        help: "Show at most so many rows, 0 for all. A terminal shows 20 unless told otherwise.")
    var limit: Int?

    @Option(
        help: "auto, always or never. NO_COLOR and TERM=dumb count as never.",
        completion: .list(ColourChoice.allCases.map(\.rawValue)))
    var color: ColourChoice = .auto

    @Flag(name: .shortAndLong, help: "Say nothing but the answer.")
    var quiet = false

    func validate() throws {
        if let limit, limit < 0 {
            throw ValidationError("--limit \(limit) is less than nothing. Give 0 to show all")
        }
    }

    /// The format asked for, or the one that suits the stream. Throws for an unknown name.
    func answerFormat() throws -> AnswerFormat {
        guard let format else { return Terminal.isOutput ? .table : .tsv }
        let name = format.lowercased()
        if let known = AnswerFormat(rawValue: name) { return known }
        let names = AnswerFormat.allCases.map(\.rawValue)
        let near = Spelling.nearest(to: name, among: names)
        let question = near.isEmpty ? "" : "did you mean \(Phrase.choice(near))? "
        throw UsageError(
            "there is no format '\(format)'",
            fix: question + "the formats are \(Phrase.all(names))")
    }

    /// How many rows to fetch; `nil` for all.
    func rowLimit() throws -> Int? {
        let format = try answerFormat()
        if let limit { return limit == 0 ? nil : limit }
        return Terminal.isOutput && format == .table ? 20 : nil
    }
}

extension OutputOptions {
    /// Takes from a plain line what is said here.
    static func taken(from line: inout PlainLine) -> Self {
        var options = Self()
        options.format = line.option("format")
        options.limit = line.option("limit") { Int($0) }
        options.color = line.option("color") { ColourChoice(rawValue: $0) } ?? .auto
        options.quiet = line.flag("quiet", letter: "q")
        return options
    }
}
