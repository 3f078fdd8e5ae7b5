import Extraction
import Facts
import TestSupport
import Testing

/// Texts by a fixed seed through the whole extraction; `Tests/Fuzzing` looks further.
@Suite("extraction from any bytes")
struct ExtractorFuzzTests {
    /// A linear congruential generator (Knuth, MMIX), so that every run reads the same texts.
    private struct Dice {
        var state: UInt64

        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(sides))
        }
    }

    private static let extractor = Result { try Extractor() }

    private func fault(in text: [UInt8]) throws -> String? {
        let document = Document(
            id: "any", text: text,
            published: PublicationDate(day: Day(iso: "2025-05-02"), basis: .given))
        let options = Extractor.Options(findsPredicates: true)
        let findings = try Self.extractor.get().findings(in: document, options: options)
        return FindingsFault.first(in: findings, of: text)
    }

    @Test("no bytes crash it or lead it out of the text", arguments: 1...40)
    func bytes(seed: UInt64) throws {
        var dice = Dice(state: seed)
        let text = (0..<dice.roll(600)).map { _ in UInt8(dice.roll(256)) }
        #expect(try fault(in: text) == nil)
    }

    @Test(
        "articles that were cut, repeated, shuffled and spoilt can be read",
        arguments: PackageFiles.paths(below: "samples", ending: ".txt"))
    func articles(name: String) throws {
        let article = Array(try PackageFiles.text(of: "samples/" + name).utf8)
        var dice = Dice(state: UInt64(article.count))
        for _ in 0..<12 {
            var text = article
            for _ in 0..<(1 + dice.roll(12)) { spoil(&text, &dice) }
            #expect(try fault(in: text) == nil)
        }
    }

    private func spoil(_ text: inout [UInt8], _ dice: inout Dice) {
        guard text.count > 2 else { return }
        let start = dice.roll(text.count)
        let end = start + dice.roll(min(text.count - start, 200))
        switch dice.roll(6) {
        case 0: text.removeSubrange(start..<end)
        case 1: text.insert(contentsOf: text[start..<end], at: dice.roll(text.count))
        case 2: text.reverseSubrange(start..<end)
        case 3: text[start] = UInt8(dice.roll(256))
        case 4: text.insert(contentsOf: Array(" “, (\"—’s\n\n".utf8), at: start)
        default: for place in start..<end where text[place] == 46 { text[place] = 32 }
        }
    }

    @Test("two readings of a text find the same")
    func isRepeatable() throws {
        let text = Array(try PackageFiles.text(of: "samples/kyiv-invasion.txt").utf8)
        let document = Document(id: "kyiv", text: text)
        let extractor = try Self.extractor.get()
        let first = extractor.findings(in: document)
        let second = extractor.findings(in: document)
        #expect(!first.events.isEmpty)
        #expect(String(reflecting: first) == String(reflecting: second))
    }
}

extension [UInt8] {
    fileprivate mutating func reverseSubrange(_ range: Range<Int>) {
        replaceSubrange(range, with: self[range].reversed())
    }
}
