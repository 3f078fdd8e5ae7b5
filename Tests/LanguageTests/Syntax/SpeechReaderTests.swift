import Language
import Testing

/// A text, a word in it, and who says it: the speaker's head word, or "-".
struct SpeechCase: Sendable, CustomTestStringConvertible {
    let text: String
    let word: String
    let speaker: String

    init(_ text: String, _ word: String, saidBy speaker: String) {
        self.text = text
        self.word = word
        self.speaker = speaker
    }

    var testDescription: String { text }

    func find() throws -> String {
        let document = try Analyzer().parse(Array(text.utf8))
        let reader = SpeechReader(document, words: try SyntaxWords())
        for (number, sentence) in document.sentences.enumerated() {
            for (index, token) in sentence.tokens.enumerated()
            where document.form(token) == word {
                let found = reader.attribution(ofToken: index, inSentence: number)
                guard let found else { return "-" }
                return found.speakers
                    .map { document.form(document.sentences[found.sentence].tokens[$0.token]) }
                    .joined(separator: "+")
            }
        }
        return "no such word"
    }
}

@Suite("reported speech")
struct SpeechReaderTests {
    @Test(
        "a report has a speaker, a plain statement has none",
        arguments: [
            SpeechCase(
                "The minister said that rebels attacked the town.", "attacked",
                saidBy: "minister"),
            SpeechCase(
                "Rebels attacked the town, the minister said.", "attacked", saidBy: "minister"),
            SpeechCase("The minister said that rebels left.", "said", saidBy: "-"),
            SpeechCase("Rebels attacked the town.", "attacked", saidBy: "-"),
            SpeechCase(
                "According to police, rebels attacked the town.", "attacked", saidBy: "police"),
        ])
    func indirect(_ example: SpeechCase) throws {
        #expect(try example.find() == example.speaker)
    }

    @Test(
        "a quotation keeps its speaker over sentences",
        arguments: [
            SpeechCase(
                "\"We will stay. Nobody left the town. It is ours,\" Smith said.", "left",
                saidBy: "Smith"),
            SpeechCase(
                "\"We will stay,\" Smith said. \"Nobody left the town. We won.\"", "won",
                saidBy: "Smith"),
            SpeechCase(
                "“We will stay,” said Smith. It rained.\n\nRebels attacked the town.", "attacked",
                saidBy: "-"),
            SpeechCase(
                "``We will stay,'' Smith told reporters. ``They fled.'' Troops came.", "came",
                saidBy: "-"),
        ])
    func quotations(_ example: SpeechCase) throws {
        #expect(try example.find() == example.speaker)
    }
}
