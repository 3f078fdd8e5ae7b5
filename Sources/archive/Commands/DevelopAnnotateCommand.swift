import ArgumentParser
import Foundation
import Language

/// `archive develop annotate`: CoNLL-U in, the same words with the model's annotation out.
struct DevelopAnnotateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "annotate",
        abstract: "Annotate the words of a CoNLL-U file with a model file.",
        shouldDisplay: false)

    @Argument(help: "The file with words and sentences.", completion: .file())
    var treebank: String

    @Option(help: "The model file; without it the embedded one.", completion: .file())
    var model: String?

    func run() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: treebank)))
        let treebank = try TreebankReader.read(bytes, file: treebank)
        let model = try ModelFile(path: model).model
        let annotator = Annotator(model: model)
        let speller = LemmaSpeller(model: model)
        for var sentence in treebank.sentences {
            treebank.text.withUnsafeBufferPointer {
                annotator.annotate(&sentence.sentence, of: $0)
            }
            let lemmas = sentence.sentence.tokens.map {
                speller.spelling(of: $0, form: treebank.text[$0.span.range])
            }
            try StandardStreams.write(
                TreebankWriter.write(sentence, of: treebank, lemmas: lemmas))
        }
    }
}
