import ArgumentParser
import Extraction
import Foundation
import Language

/// `archive develop train-pronouns`: a treebank with `Entity=` marks in, a model of pronouns out.
struct DevelopTrainPronounsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train-pronouns",
        abstract: "Train the model of pronouns on a treebank with Entity= marks.",
        shouldDisplay: false)

    @Argument(help: "The treebank, as GUM writes it.", completion: .file())
    var treebank: String

    @Option(name: .shortAndLong, help: "The model file to write.", completion: .file())
    var output: String

    @Option(help: "Rounds over the documents.") var rounds = 7
    @Option(help: "Models whose mean is kept.") var models = 4
    @Option(help: "In 1/64: least weight that keeps a feature.") var leastFeature = 16

    func run() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: treebank)))
        let model = try PronounLearner().train(
            on: try EntityDocument.read(bytes, file: treebank), treebank: bytes, rounds: rounds,
            models: models, leastFeature: leastFeature)
        try Data(model).write(to: URL(fileURLWithPath: output))
        let checksum = try model.withUnsafeBytes { bytes in
            try PronounModel(bytes, name: output).checksum
        }
        try StandardStreams.write(
            "\(output): \(model.count) bytes, checksum \(String(checksum, radix: 16))\n")
    }
}
