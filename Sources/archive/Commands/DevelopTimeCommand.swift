import ArgumentParser
import Extraction
import Facts
import Foundation
import Language

/// `archive develop time`: the speed of the time stage alone, on one thread.
struct DevelopTimeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "time",
        abstract: "Measure megabytes of text a second of processor time through the time stage.",
        shouldDisplay: false)

    @Argument(help: "A text; blank lines part its paragraphs.", completion: .file())
    var file: String

    @Option(help: "How often all is done; the best time counts.") var times = 5

    func run() throws {
        let text = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        let parsed = try Analyzer().parse(text)
        let finder = try TimeFinder()
        let published = PublicationDate(
            day: Day(year: 2025, month: 5, day: 2), basis: .given)
        let document = Document(id: "text", text: text, published: published)
        var best = Double.infinity
        var found = 0
        for _ in 0..<times {
            let start = ProcessClock.seconds()
            found = finder.expressions(in: parsed, of: document).count
            best = min(best, ProcessClock.seconds() - start)
        }
        let speed = (Double(text.count) / best / 1e4).rounded() / 100
        try StandardStreams.write("\(found) expressions, \(speed) MB/s\n")
    }
}
