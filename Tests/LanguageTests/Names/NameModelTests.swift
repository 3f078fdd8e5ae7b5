import Foundation
import Language
import Lexicon
import TestSupport
import Testing

@Suite("the model of names")
struct NameModelTests {
    @Test("the model in the program is the one that its card describes, and at most 1.5 MB")
    func isDescribed() throws {
        let file = try #require(EmbeddedFile.model(named: "names.bin"))
        let model = try NameModel(UnsafeRawBufferPointer(file.bytes), name: "names.bin")
        let card = try String(
            contentsOf: PackageFiles.root.appending(path: "Sources/Language/Model/names.md"),
            encoding: .utf8)
        #expect(card.contains("Checksum \(String(model.checksum, radix: 16))"))
        #expect(file.bytes.count <= 1_500_000)
    }

    private static func examples() -> [NameExample] {
        (0..<200).map { number in
            var features = ObservedFeatures()
            let answer = NameClass.allCases[number % 5]
            features.add(0, 0)
            features.add(1, UInt64(answer.rawValue), UInt64(number % 3))
            features.add(2, UInt64(number % 7))
            return NameExample(features: features, answer: answer)
        }
    }

    @Test("the same examples give the same bytes, and are learnt")
    func isReproducible() throws {
        let trainer = NameTrainer(rounds: 4, models: 2)
        let bytes = trainer.train(Self.examples(), treebank: [1, 2, 3])
        #expect(bytes == trainer.train(Self.examples(), treebank: [1, 2, 3]))
        try bytes.withUnsafeBytes { memory in
            let model = try NameModel(memory, name: "tiny")
            for example in Self.examples() {
                let scores = model.scores(of: example.features)
                let best = NameClass.allCases.max {
                    scores[Int($0.rawValue)] < scores[Int($1.rawValue)]
                }
                #expect(best == example.answer)
            }
        }
    }
}
