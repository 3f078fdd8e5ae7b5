import Extraction
import Facts
import Language
import Testing

/// A sentence with a predicate between ⟦ and ⟧, the day it was written, and the date it gets.
struct DatingCase: Sendable, CustomTestStringConvertible {
    let text: String
    let written: String
    /// Value and basis, as `2025-04-30 text`.
    let expected: String

    init(_ text: String, writtenOn written: String = "2025-05-02", _ expected: String) {
        self.text = text
        self.written = written
        self.expected = expected
    }

    var testDescription: String { text }

    func date() throws -> EventDate {
        let finder = try TimeFinder()
        let bytes = Array(text.filter { $0 != "⟦" && $0 != "⟧" }.utf8)
        let parsed = try Analyzer().parse(bytes)
        let published = PublicationDate(day: Day(iso: written), basis: .given)
        let document = Document(id: "case", text: bytes, published: published)
        let dater = EventDater(
            parsed: parsed, times: finder.findings(in: parsed, of: document),
            published: published, words: finder.datingWords)
        let start = Int32(text.prefix { $0 != "⟦" }.utf8.count)
        for (index, sentence) in parsed.sentences.enumerated() {
            for token in sentence.tokens.indices where sentence.tokens[token].span.start == start {
                return dater.date(ofToken: token, inSentence: index)
            }
        }
        throw DatingError.noSuchToken
    }

    enum DatingError: Error { case noSuchToken }
}

@Suite("dates of events")
struct EventDaterTests {
    @Test(
        "an event gets the date that the text gives it, and none where it gives none",
        arguments: [
            DatingCase("The ministers ⟦met⟧ on Wednesday in Oslo.", "2025-04-30 text"),
            DatingCase("Police said Friday that the talks ⟦ended⟧ in 2021.", "2021 text"),
            DatingCase("The minister ⟦condemned⟧ the attack.", "2025-05-02 publication"),
            DatingCase("The minister has recently ⟦visited⟧ Paris.", "nil none"),
            DatingCase("The army will ⟦leave⟧ the town.", "nil none"),
            DatingCase("The army will ⟦leave⟧ the town on Monday.", "2025-05-05 text"),
            DatingCase(
                "The president ⟦held⟧ a phone call with the prime minister of Norway on Wednesday.",
                "2025-04-30 text"),
            DatingCase("They have ⟦fought⟧ since 2020.", "2020/.. text"),
            DatingCase("The rebels had ⟦taken⟧ the town.", "nil none"),
            DatingCase("The ministers ⟦met⟧ last week in Oslo.", "2025-W17 text"),
        ])
    func dates(_ example: DatingCase) throws {
        let date = try example.date()
        #expect("\(date.value ?? "nil") \(date.basis.rawValue)" == example.expected)
    }

    @Test("without a day of publication the words wait, and are computed when it comes")
    func redate() throws {
        let waiting = try DatingCase(
            "The ministers ⟦met⟧ yesterday in Oslo.", writtenOn: "", ""
        ).date()
        #expect(waiting.value == nil)
        #expect(waiting.formula == "step(-1,4)")
        let published = try #require(Day(iso: "2025-01-01"))
        let resolved = try TimeResolver().resolved(waiting, published: published)
        #expect(resolved.value == "2024-12-31")
        #expect(resolved.basis == .text)
        #expect(resolved.formula == nil)
    }

    @Test("an event placed by another keeps the other as its anchor")
    func anchor() throws {
        let date = try DatingCase("The army ⟦withdrew⟧ after the attack.", "").date()
        #expect(date.anchor?.relation == .after)
    }
}
