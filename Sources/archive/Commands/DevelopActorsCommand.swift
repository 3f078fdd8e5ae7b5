import ArgumentParser
import Extraction
import Facts
import Foundation
import Language

/// `archive develop actors`: words a second of the search for actors, on one thread.
struct DevelopActorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "actors",
        abstract: "Measure words a second of processor time of the search for actors.",
        discussion: "The time to parse is not counted.",
        shouldDisplay: false)

    @Argument(help: "Articles, one JSON object a line.", completion: .file())
    var articles: String

    @Option(help: "How often all is done; the best time counts.") var times = 5

    func run() throws {
        struct Article: Decodable { var text: String }
        let decoder = JSONDecoder()
        let texts = try Data(contentsOf: URL(fileURLWithPath: articles))
            .split(separator: UInt8(ascii: "\n"))
            .map { [UInt8](try decoder.decode(Article.self, from: $0).text.utf8) }
        let analyzer = try Analyzer()
        let finder = try ActorFinder()
        let parsed = texts.map(analyzer.parse)
        let words = parsed.reduce(0) { sum, document in
            sum + document.sentences.reduce(0) { $0 + $1.tokens.count }
        }
        var best = Double.infinity
        var mentions = 0
        for _ in 0..<times {
            let start = ProcessClock.seconds()
            mentions = 0
            for document in parsed {
                let found = finder.findings(in: document, of: Document(id: "", text: []))
                mentions += found.mentions.count
            }
            best = min(best, ProcessClock.seconds() - start)
        }
        try StandardStreams.write(
            "\(words) words, \(mentions) mentions, \(Int(Double(words) / best)) words/s\n")
    }
}
