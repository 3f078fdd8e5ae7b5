import ArgumentParser
import Language

/// `archive parse`: text in, trees out.
struct ParseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Read text as sentences with trees and write them as CoNLL-U.")

    @Argument(help: "The text file, or - for standard input.")
    var file = "-"

    func run() async throws {
        let text = try InputText.read(file)
        let document = try Analyzer().parse(text)
        let writer = try CoNLLUWriter()
        var output = ""
        for (index, sentence) in document.sentences.enumerated() {
            writer.append(sentence, number: index + 1, of: document, to: &output)
            if output.utf8.count > 1 << 16 {
                try StandardStreams.write(output)
                output = ""
            }
        }
        try StandardStreams.write(output)
    }
}
