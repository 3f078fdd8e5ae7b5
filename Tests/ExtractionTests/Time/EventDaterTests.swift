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
    func dates(_ example: DatingCase) throws { try check(example) }

    @Test(
        "a year inside a noun phrase dates the noun, not the verb",
        arguments: [
            DatingCase("India ⟦suspended⟧ the river treaty of 1960.", "2025-05-02 publication"),
            DatingCase("India ⟦suspended⟧ the 1960 river treaty.", "2025-05-02 publication"),
            DatingCase("The court ⟦annulled⟧ the 2016 election.", "2025-05-02 publication"),
            DatingCase("The court condemned the 2016 ⟦raid⟧.", "2016 text"),
            DatingCase("Troops fled after the ⟦withdrawal⟧ from Kabul in 2021.", "2021 text"),
        ])
    func nounPhrases(_ example: DatingCase) throws { try check(example) }

    @Test(
        "two expressions, or the days that lead up to today, are an interval",
        arguments: [
            DatingCase(
                "The delegations ⟦met⟧ from April 27 to April 30 in Oslo.",
                "2025-04-27/2025-04-30 text"),
            DatingCase("The rebels ⟦ruled⟧ between 1990 and 1995.", "1990/1995 text"),
            DatingCase(
                "Troops have ⟦shelled⟧ the town for the past three days.",
                "2025-04-29/2025-05-02 text"),
        ])
    func intervals(_ example: DatingCase) throws { try check(example) }

    @Test(
        "an event placed by another takes what the other's date says",
        arguments: [
            DatingCase(
                "The attack on April 22 killed 26 people. A day after the attack, India"
                    + " ⟦expelled⟧ the envoy.", "2025-04-23 inferred"),
            DatingCase(
                "The attack on April 22 killed 26 people. Hours after the attack, India"
                    + " ⟦expelled⟧ the envoy.", "2025-04-22 inferred"),
            DatingCase(
                "The election on April 30 was free. The rebels ⟦left⟧ the town before the"
                    + " election.", "../2025-04-30 inferred"),
            DatingCase(
                "Prior to the ruling, the party was ⟦banned⟧ from the vote.", "nil none"),
        ])
    func anchored(_ example: DatingCase) throws { try check(example) }

    @Test(
        "a story goes on with its day, and leaves it for the background",
        arguments: [
            DatingCase(
                "Troops shelled the town on Wednesday. The army ⟦evacuated⟧ 80 people.",
                "2025-04-30 inferred"),
            DatingCase(
                "On Sunday, a spokesman said: \"We are ⟦reaching⟧ out to both sides.\"",
                "2025-04-27 inferred"),
            DatingCase(
                "On Sunday, a spokesman said talks had begun. The spokesman added that the army"
                    + " was ⟦talking⟧ to both sides.", "2025-04-27 inferred"),
            DatingCase(
                "Troops shelled the town on Wednesday. The war has killed thousands. Rebels who"
                    + " ⟦seized⟧ the port control the coast.", "nil none"),
            DatingCase(
                "Although Paris ⟦condemned⟧ the raid, it has kept its envoy there.", "nil none"),
            DatingCase(
                "The minister is ⟦expected⟧ to visit Rome soon.", "nil none"),
            DatingCase(
                "The minister is ⟦expected⟧ to visit Rome on Monday.", "2025-05-05 text"),
            DatingCase(
                "Navy ⟦rescues⟧ 700 off coast\n\nOn Wednesday, the navy rescued 700"
                    + " people.", "2025-04-30 inferred"),
        ])
    func stories(_ example: DatingCase) throws { try check(example) }

    private func check(_ example: DatingCase) throws {
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
