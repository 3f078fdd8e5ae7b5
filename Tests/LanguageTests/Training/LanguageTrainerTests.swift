import Language
import Testing

@Suite("training")
struct LanguageTrainerTests {
    private static func model() throws -> [UInt8] {
        var options = TrainingOptions()
        options.leastMistakes = 0
        options.leastTaggerMistakes = 0
        options.leastFeature = 8
        options.leastFirstFeature = 8
        options.leastTaggerFeature = 8
        options.leastWeight = 4
        options.leastFirstWeight = 4
        options.leastTaggerWeight = 4
        options.firstRounds = 12
        options.parserRounds = 12
        return LanguageTrainer(options: options).train(try TinyTreebank.treebank())
    }

    @Test("the same treebank and options give the same bytes, on every machine")
    func isReproducible() throws {
        let first = try Self.model()
        let second = try Self.model()
        #expect(first == second)
        let checksum = try first.withUnsafeBytes { bytes in
            try LanguageModel(bytes, name: "tiny").checksum
        }
        #expect(String(checksum, radix: 16) == "598c13a804318eb7")
    }

    @Test("a model trained on eight sentences gets three arcs of four in them right")
    func learns() throws {
        let treebank = try TinyTreebank.treebank()
        let bytes = try Self.model()
        var right = 0
        var all = 0
        try bytes.withUnsafeBytes { bytes in
            let annotator = Annotator(model: try LanguageModel(bytes, name: "tiny"))
            for gold in treebank.sentences {
                var sentence = gold.sentence
                for index in sentence.tokens.indices {
                    sentence.tokens[index].upos = .x
                    sentence.tokens[index].lemmaHash = 0
                    sentence.tokens[index].head = -1
                    sentence.tokens[index].relation = .dep
                }
                treebank.text.withUnsafeBufferPointer { annotator.annotate(&sentence, of: $0) }
                let found = TreeDrawing.lines(sentence, of: treebank.text)
                let expected = TreeDrawing.lines(gold.sentence, of: treebank.text)
                right += zip(found, expected).count { $0 == $1 }
                all += expected.count
            }
        }
        #expect(right * 4 >= all * 3, "\(right) of \(all)")
    }
}
