import Extraction
import Facts
import Language
import Testing

/// Random texts by a fixed seed: the finder and the dater must survive whatever they read.
@Suite("time expressions in random text")
struct TimeFuzzTests {
    /// A small linear congruential generator (Knuth, MMIX), so that every run reads the same text.
    struct Dice {
        var state: UInt64
        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(sides))
        }
    }

    private static let words = [
        "last", "next", "this", "the", "of", "in", "since", "by", "Friday", "Monday", "May",
        "March", "Sept.", "12", "31", "1999", "0000", "9999", "99999999999", "30", "-", "–", ",",
        ".", ":", "/", "'", "’", "(", ")", "years", "year", "weeks", "century", "BC", "B.C.",
        "quarter", "ago", "later", "earlier", "before", "after", "first", "twenty", "hundred",
        "thousand", "million", "two", "a", "half", "and", "to", "p.m.", "5", "GMT", "noon",
        "midnight", "Ramadan", "Easter", "Diwali", "summer", "early", "late", "mid", "every",
        "day", "\n\n", "é", "\u{00A0}", "said", "will", "met", "attack", "2025-02-30", "T10:30Z",
    ]

    @Test("no arrangement of words of time crashes, overlaps or leaves the calendar")
    func words() throws {
        let finder = try TimeFinder()
        let analyzer = try Analyzer()
        var dice = Dice(state: 4)
        for round in 0..<400 {
            var text = ""
            for _ in 0..<(5 + dice.roll(60)) {
                text += TimeFuzzTests.words[dice.roll(TimeFuzzTests.words.count)]
                if dice.roll(5) > 0 { text += " " }
            }
            let days = ["", "0001-01-01", "9999-12-31", "2024-02-29"]
            try check(Array(text.utf8), days[round % 4], finder, analyzer)
        }
    }

    @Test("no bytes at all crash it")
    func bytes() throws {
        let finder = try TimeFinder()
        let analyzer = try Analyzer()
        var dice = Dice(state: 5)
        for _ in 0..<200 {
            let text = (0..<dice.roll(200)).map { _ in UInt8(dice.roll(256)) }
            try check(text, "2025-05-02", finder, analyzer)
        }
    }

    @Test("sentences with bytes changed, lost and doubled do not crash it")
    func mutations() throws {
        let finder = try TimeFinder()
        let analyzer = try Analyzer()
        let sentences =
            [ExplicitTimeTable.explicit, RelativeTimeTable.tense, OtherTimeTable.context]
            .flatMap { TimeCase.cases(of: $0) }
        var dice = Dice(state: 6)
        for round in 0..<600 {
            var text = Array(sentences[dice.roll(sentences.count)].plain.utf8)
            text += Array(sentences[dice.roll(sentences.count)].plain.utf8)
            for _ in 0..<(1 + dice.roll(8)) where !text.isEmpty {
                let place = dice.roll(text.count)
                switch dice.roll(4) {
                case 0: text[place] = UInt8(dice.roll(256))
                case 1: text.remove(at: place)
                case 2: text.insert(UInt8(0x30 + dice.roll(10)), at: place)
                default: text += text[place..<min(place + 12, text.count)]
                }
            }
            let days = ["", "0001-01-01", "9999-12-31", "2020-12-31"]
            try check(text, days[round % 4], finder, analyzer)
        }
    }

    private func check(
        _ text: [UInt8], _ written: String, _ finder: TimeFinder, _ analyzer: Analyzer
    ) throws {
        let parsed = analyzer.parse(text)
        let published = PublicationDate(day: Day(iso: written), basis: .given)
        let document = Document(id: "random", text: text, published: published)
        let findings = finder.findings(in: parsed, of: document)
        var end: Int32 = 0
        for expression in findings.expressions {
            #expect(expression.span.start >= end)
            end = expression.span.end
            #expect(Int(end) <= text.count)
            if let first = expression.first, let last = expression.last { #expect(first <= last) }
            // A year of five digits would be outside the calendar.
            let digits = (expression.value ?? "").prefix { ("0"..."9").contains($0) }
            #expect(digits.count <= 4, "\(expression.value ?? "")")
        }
        let dater = EventDater(
            parsed: parsed, times: findings, published: published, words: finder.datingWords)
        for (index, sentence) in parsed.sentences.enumerated() {
            for token in sentence.tokens.indices {
                let date = dater.date(ofToken: token, inSentence: index)
                if let first = date.first, let last = date.last { #expect(first <= last) }
                if let words = date.anchor?.words { #expect(Int(words.end) <= text.count) }
            }
        }
        #expect(dater.predicates().allSatisfy { Int($0.span.end) <= text.count })
    }
}
