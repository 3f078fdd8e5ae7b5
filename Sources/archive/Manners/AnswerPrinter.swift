import Presentation
import Query

/// Writes an answer to standard output, and what is to be said about it to standard error.
struct AnswerPrinter {
    private let options: OutputOptions
    private let archive: ArchiveOptions

    init(_ options: OutputOptions, of archive: ArchiveOptions) {
        self.options = options
        self.archive = archive
    }

    /// The rows, then notes, how many there are in all, and the next useful command.
    func print(_ answer: AnswerTable, next: String? = nil) throws {
        var table = answer
        if let limit = options.limit, limit > 0, table.rows.count > limit {
            table.rows = Array(table.rows.prefix(limit))
        }
        let format = try options.answerFormat()
        try StandardStreams.write(format.render(table, style: style))
        if options.quiet { return }
        for note in table.notes { StandardStreams.say(note) }
        if table.rows.count < table.total {
            StandardStreams.say(
                "showing \(Phrase.grouped(table.rows.count)) of \(Phrase.grouped(table.total)); "
                    + "--limit 0 shows all")
        }
        let hidden = table.columns.count(where: \.isDetail)
        if !format.showsDetails, hidden > 0 {
            StandardStreams.say("\(Phrase.count(hidden, "more column")) in --format csv or json")
        }
        if let next {
            let option = archive.db.map { " --db \(ShellWord.quoted($0))" } ?? ""
            StandardStreams.say("next: \(next)\(option)")
        }
    }

    private var style: TableStyle {
        let isColoured =
            switch options.color {
            case .never: false
            case .always: true
            case .auto: Terminal.isOutput && Terminal.allowsColour
            }
        return TableStyle(
            width: Terminal.width, isColoured: isColoured, drawsBars: Terminal.isOutput)
    }
}
