import ArgumentParser
import Extraction
import Facts

/// `archive explain`: how a sentence is read and why.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Show how a sentence is read: words, tree, actors, times, frames and events.")

    @Argument(help: "The sentence, in quotes.")
    var sentence: String

    @Option(help: "The day it was published, as 2025-05-01.")
    var published: String?

    func run() throws {
        let day = published.flatMap { Day(iso: $0) }
        if let published, day == nil {
            throw ValidationError("'\(published)' is no day; write it as 2025-05-01")
        }
        let document = Document(
            id: "explained", text: Array(sentence.utf8),
            published: PublicationDate(day: day, basis: day == nil ? .none : .given))
        try StandardStreams.write(try EventExplainer().explanation(of: document))
    }
}
