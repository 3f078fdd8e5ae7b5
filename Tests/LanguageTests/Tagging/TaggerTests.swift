import Language
import Testing

@Suite("tagging")
struct TaggerTests {
    @Test(
        "words get the tag that fits the sentence",
        arguments: [
            ("The attack killed ten .", "DET/DT NOUN/NN VERB/VBD NUM/CD PUNCT/."),
            ("Rebels attack the town .", "NOUN/NNS VERB/VBP DET/DT NOUN/NN PUNCT/."),
            ("They said that he left .", "PRON/PRP VERB/VBD SCONJ/IN PRON/PRP VERB/VBD PUNCT/."),
            ("He met her in Geneva .", "PRON/PRP VERB/VBD PRON/PRP ADP/IN PROPN/NNP PUNCT/."),
        ])
    func tags(_ words: String, expected: String) throws {
        let lines = words.split(separator: " ").enumerated().map { number, word in
            "\(number + 1)\t\(word)" + String(repeating: "\t_", count: 8)
        }
        let bytes = Array((lines.joined(separator: "\n") + "\n\n").utf8)
        var treebank = try TreebankReader.read(bytes, file: "words")
        let annotator = Annotator(model: try LanguageModel.embedded.get())
        treebank.text.withUnsafeBufferPointer {
            annotator.tag(&treebank.sentences[0].sentence, of: $0)
        }
        let found = treebank.sentences[0].sentence.tokens
            .map { "\($0.upos.name)/\($0.xpos.name)" }
        #expect(found.joined(separator: " ") == expected)
    }
}
