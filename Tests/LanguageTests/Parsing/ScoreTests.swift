import Foundation
import Language
import TestSupport
import Testing

/// The scores the model's card states, measured again where the treebanks are at hand.
@Suite("scores of the model")
struct ScoreTests {
    /// Words, and how many of them are right.
    private struct Counts {
        var words = 0.0
        var tags = 0.0
        var lemmas = 0.0
        var heads = 0.0
        var arcs = 0.0
    }

    @Test("on gold words of gum-dev, tags, lemmas and trees are as good as stated")
    func development() throws {
        guard let shared = PackageFiles.shared else {
            print("skipped: ../shared is absent")
            return
        }
        let file = shared.appending(path: "data/ud/gum-dev.ent.conllu")
        let treebank = try TreebankReader.read(
            [UInt8](try Data(contentsOf: file)), file: file.lastPathComponent)
        let parsed = try Analyzer().parse(treebank.sentences.map(\.sentence), of: treebank.text)
        var counts = Counts()
        for (gold, sentence) in zip(treebank.sentences, parsed.sentences) {
            for (found, right) in zip(sentence.tokens, gold.sentence.tokens) {
                counts.words += 1
                counts.tags += found.upos == right.upos ? 1 : 0
                counts.lemmas += found.lemmaHash == right.lemmaHash ? 1 : 0
                guard found.head == right.head else { continue }
                counts.heads += 1
                // As the scorers of the shared tasks count: without the subtype.
                let relations = [found, right].map { $0.relation.name.prefix { $0 != ":" } }
                counts.arcs += relations[0] == relations[1] ? 1 : 0
            }
        }
        #expect(counts.tags / counts.words >= 0.96)
        #expect(counts.lemmas / counts.words >= 0.98)
        #expect(counts.heads / counts.words >= 0.855)
        #expect(counts.arcs / counts.words >= 0.825)
    }

    @Test("the model takes ten million bytes of the program at most")
    func size() throws {
        let file = PackageFiles.root.appending(path: "Sources/Language/Model/english.bin")
        #expect(try Data(contentsOf: file).count <= 10_000_000)
    }
}
