import Presentation
import Query

/// Writes an answer to standard output, and what is to be said about it to standard error.
struct AnswerPrinter {
    private let options: OutputOptions

    init(_ options: OutputOptions) {
        self.options = options
    }

    /// The rows, then notes, how many there are in all, and the next useful command.
    func print(_ table: AnswerTable, next: String? = nil) throws {
        let format = try options.answerFormat()
        try StandardStreams.write(format.render(table, style: style))
        if options.quiet { return }
        for note in table.notes { StandardStreams.say(note) }
        if table.rows.count < table.total {
            StandardStreams.say(
                "showing \(Phrase.grouped(table.rows.count)) of \(Phrase.grouped(table.total)); "
                    + "--limit 0 shows all")
        }
        let hidden = table.columns.filter(\.isDetail).map(\.name)
        if !format.showsDetails, !hidden.isEmpty {
            StandardStreams.say("other formats also have \(hidden.joined(separator: ", "))")
        }
        if let next { StandardStreams.say("next: \(next)") }
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
