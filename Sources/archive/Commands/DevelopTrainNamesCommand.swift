import ArgumentParser
import Extraction
import Foundation
import Language

/// `archive develop train-names`: a treebank with `Entity=` marks in, a model of names out.
struct DevelopTrainNamesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-names",
        abstract: "Train the model of names on a treebank with Entity= marks.",
        shouldDisplay: false)

    @Argument(help: "The treebank, as GUM writes it.", completion: .file())
    var treebank: String

    @Option(name: .shortAndLong, help: "The model file to write.", completion: .file())
    var output: String

    @Option(help: "Rounds over the examples.") var rounds = 8
    @Option(help: "Models whose mean is kept.") var models = 4
    @Option(help: "In 1/64: least weight that keeps a feature.") var leastFeature = 16
    @Option(help: "Seed of the random order.") var seed: UInt64 = 1

    func run() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: treebank)))
        let reader = try NameExampleReader()
        let examples = try EntityDocument.read(bytes, file: treebank).flatMap(reader.examples)
        let trainer = NameTrainer(
            rounds: rounds, models: models, leastFeature: leastFeature, seed: seed)
        let model = trainer.train(examples, treebank: bytes)
        try Data(model).write(to: URL(fileURLWithPath: output))
        let checksum = try model.withUnsafeBytes { bytes in
            try NameModel(bytes, name: output).checksum
        }
        try StandardStreams.write(
            "\(output): \(examples.count) examples, \(model.count) bytes, "
                + "checksum \(String(checksum, radix: 16))\n")
    }
}
