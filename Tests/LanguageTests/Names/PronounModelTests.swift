import Foundation
import Language
import Lexicon
import TestSupport
import Testing

@Suite("the model of pronouns")
struct PronounModelTests {
    @Test("the model in the program is the one that its card describes, and at most 1.5 MB")
    func isDescribed() throws {
        let file = try #require(EmbeddedFile.model(named: "pronouns.bin"))
        let model = try PronounModel(UnsafeRawBufferPointer(file.bytes), name: "pronouns.bin")
        let card = try String(
            contentsOf: PackageFiles.root.appending(path: "Sources/Language/Model/pronouns.md"),
            encoding: .utf8)
        #expect(card.contains("Checksum \(String(model.checksum, radix: 16))"))
        #expect(file.bytes.count <= 1_500_000)
    }

    private static func features(_ value: UInt64) -> ObservedFeatures {
        var features = ObservedFeatures()
        features.add(0, 0)
        features.add(1, value)
        return features
    }

    @Test("what was preferred once is preferred, and the same lessons give the same bytes")
    func learns() throws {
        func train() -> [UInt8] {
            let trainer = PronounTrainer()
            for value in 0..<20 {
                _ = trainer.score(of: Self.features(UInt64(value)))
                trainer.prefer(Self.features(2), to: Self.features(1))
            }
            return PronounTrainer.file(of: [trainer], leastFeature: 1, treebank: [1])
        }
        let bytes = train()
        #expect(bytes == train())
        try bytes.withUnsafeBytes { memory in
            let model = try PronounModel(memory, name: "tiny")
            #expect(model.score(of: Self.features(2)) > model.score(of: Self.features(3)))
            #expect(model.score(of: Self.features(3)) > model.score(of: Self.features(1)))
        }
    }
}
