import ArgumentParser
import Language

/// `archive parse`: text in, trees out.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Read text as sentences with trees and write them as CoNLL-U.",
        discussion: """
            Columns are those of Universal Dependencies 2; FEATS, DEPS are left empty. The trees \
            are a model's guesses: about one word in six hangs on the wrong word or by the wrong \
            relation.
            """)

    @Argument(help: "The file, or - for standard input.", completion: .file())
    var file = "-"

    @Flag(help: "The input is CoNLL-U: keep its sentences and words, replace tags and trees.")
    var conllu = false

    @Flag(help: "Draw trees for people instead of CoNLL-U.")
    var tree = false

    func run() throws {
        let input = try InputText.read(file)
        let analyzer = try Analyzer()
        var output = ""
        if conllu {
            try writeTreebank(
                TreebankReader.read(input, file: file == "-" ? "standard input" : file), analyzer)
            return
        }
        let document = analyzer.parse(input)
        let writer = try CoNLLUWriter()
        for (index, sentence) in document.sentences.enumerated() {
            if tree {
                draw(sentence, of: document, to: &output)
            } else {
                writer.append(sentence, number: index + 1, of: document, to: &output)
            }
            try flush(&output, above: 1 << 16)
        }
        try flush(&output, above: 0)
    }

    private func writeTreebank(_ treebank: Treebank, _ analyzer: Analyzer) throws {
        let document = analyzer.parse(treebank.sentences.map(\.sentence), of: treebank.text)
        var output = ""
        for (gold, sentence) in zip(treebank.sentences, document.sentences) {
            if tree {
                draw(sentence, of: document, to: &output)
            } else {
                var annotated = gold
                annotated.sentence.tokens = sentence.tokens
                output += TreebankWriter.write(
                    annotated, of: treebank, lemmas: sentence.tokens.map(document.lemma))
            }
            try flush(&output, above: 1 << 16)
        }
        try flush(&output, above: 0)
    }

    private func draw(
        _ sentence: ParsedSentence, of document: ParsedDocument, to output: inout String
    ) {
        output += document.words(at: sentence.span) + "\n"
        TreeDrawing.append(sentence, of: document, to: &output)
        output += "\n"
    }

    private func flush(_ output: inout String, above limit: Int) throws {
        guard output.utf8.count > limit else { return }
        try StandardStreams.write(output)
        output = ""
    }
}
