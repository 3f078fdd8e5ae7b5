import ArgumentParser
import Foundation
import Language

/// `archive develop train`: a treebank in, a model file out.
struct DevelopTrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Train the model of English on a treebank in CoNLL-U.",
        shouldDisplay: false)

    @Argument(help: "The treebank.", completion: .file())
    var treebank: String

    @Option(name: .shortAndLong, help: "The model file to write.", completion: .file())
    var output: String

    @Option(help: "Rounds of the tagger.") var taggerRounds = TrainingOptions().taggerRounds
    @Option(help: "Rounds of the parser.") var parserRounds = TrainingOptions().parserRounds
    @Option(help: "Models whose mean the second pass is.") var models = TrainingOptions().models
    @Option(help: "Parts for jackknifed tags.") var folds = TrainingOptions().folds
    @Option(help: "In 1/64: least weight that keeps a feature of the parser.")
    var leastFeature = TrainingOptions().leastFeature
    @Option(help: "In 1/64: least weight of the parser that is kept.")
    var leastWeight = TrainingOptions().leastWeight
    @Option(help: "A feature of the parser counts after so many mistakes.")
    var leastMistakes = TrainingOptions().leastMistakes
    @Option(help: "A feature of the tagger counts after so many mistakes.")
    var leastTaggerMistakes = TrainingOptions().leastTaggerMistakes
    @Option(help: "Seed of the random order.") var seed = TrainingOptions().seed

    func run() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: treebank)))
        var options = TrainingOptions()
        options.taggerRounds = taggerRounds
        options.parserRounds = parserRounds
        options.folds = folds
        options.models = models
        options.leastFeature = leastFeature
        options.leastWeight = leastWeight
        options.seed = seed
        options.leastMistakes = leastMistakes
        options.leastTaggerMistakes = leastTaggerMistakes
        let trainer = LanguageTrainer(options: options) { line in
            let seconds = ProcessClock.seconds()
            FileHandle.standardError.write(
                Data("\(String(format: "%7.1f", seconds)) s  \(line)\n".utf8))
        }
        let model = trainer.train(try TreebankReader.read(bytes, file: treebank))
        try Data(model).write(to: URL(fileURLWithPath: output))
        let checksum = try model.withUnsafeBytes { bytes in
            try LanguageModel(bytes, name: output).checksum
        }
        try StandardStreams.write(
            "\(output): \(model.count) bytes, checksum \(String(checksum, radix: 16))\n")
    }
}
