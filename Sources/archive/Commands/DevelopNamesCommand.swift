import ArgumentParser
import Extraction
import Facts
import Foundation
import Language

/// `archive develop names`: how many names of a treebank with `Entity=` marks are found.
struct DevelopNamesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names",
        abstract: "Score the names of people, organisations and places in a treebank.",
        discussion: """
            Exact phrases with their type, headed by a proper noun, against the treebank's Entity= \
            marks: once on its own tags and trees, once on those of the program.
            """,
        shouldDisplay: false)

    @Argument(help: "The treebank, as GUM writes it.", completion: .file())
    var treebank: String

    @Flag(help: "Also print every name that only one side has.") var errors = false

    func run() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: treebank)))
        let gold = try EntityDocument.read(bytes, file: treebank)
        let annotator = Annotator(model: try LanguageModel.embedded.get())
        let finder = try ActorFinder()
        for (title, documents) in [
            ("treebank's trees", gold), ("own trees", gold.map { $0.annotated(by: annotator) }),
        ] {
            var score = NameScore()
            for (marked, document) in zip(gold, documents) {
                let found = finder.findings(
                    in: document.parsed, of: Document(id: document.name, text: []))
                score.add(found.names, of: document.parsed, against: marked) { line in
                    if errors { print(line) }
                }
            }
            try StandardStreams.write("\(title): \(score.summary)\n")
        }
    }
}
