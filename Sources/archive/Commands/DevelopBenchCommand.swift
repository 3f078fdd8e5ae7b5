import ArgumentParser
import Foundation
import Language

/// `archive develop bench`: words a second of each stage, on one thread.
struct DevelopBenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure words a second of processor time, stage by stage.",
        shouldDisplay: false)

    @Argument(help: "A CoNLL-U file whose words are annotated.", completion: .file())
    var treebank: String

    @Option(help: "The model file; without it the embedded one.", completion: .file())
    var model: String?

    @Option(help: "How often all is done; the best time counts.") var times = 5

    func run() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: treebank)))
        let treebank = try TreebankReader.read(bytes, file: treebank)
        let annotator = Annotator(model: try ModelFile(path: model).model)
        var best = (tag: Double.infinity, lemma: Double.infinity, parse: Double.infinity)
        for _ in 0..<times {
            var sum = (tag: 0.0, lemma: 0.0, parse: 0.0)
            for sentence in treebank.sentences {
                var sentence = sentence.sentence
                treebank.text.withUnsafeBufferPointer { text in
                    let start = ProcessClock.seconds()
                    annotator.tag(&sentence, of: text)
                    let tagged = ProcessClock.seconds()
                    annotator.lemmatise(&sentence, of: text)
                    let lemmatised = ProcessClock.seconds()
                    annotator.parse(&sentence)
                    sum.tag += tagged - start
                    sum.lemma += lemmatised - tagged
                    sum.parse += ProcessClock.seconds() - lemmatised
                }
            }
            best = (min(best.tag, sum.tag), min(best.lemma, sum.lemma), min(best.parse, sum.parse))
        }
        let words = Double(treebank.sentences.reduce(0) { $0 + $1.sentence.tokens.count })
        func line(_ name: String, _ seconds: Double) -> String {
            let speed = Int(words / seconds)
            return name.padding(toLength: 8, withPad: " ", startingAt: 0) + "\(speed) words/s\n"
        }
        try StandardStreams.write(
            line("tag", best.tag) + line("lemma", best.lemma) + line("parse", best.parse)
                + line("all", best.tag + best.lemma + best.parse))
    }
}
