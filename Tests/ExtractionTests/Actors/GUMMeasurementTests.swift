import Extraction
import Facts
import Foundation
import Language
import TestSupport
import Testing

/// Names and pronouns against GUM's entity marks, on gold trees and from raw words.
///
/// `MEASURE=1` prints the errors.
@Suite("Actors on GUM")
struct GUMMeasurementTests {
    static let file = PackageFiles.root
        .appending(path: "../shared/data/ud/gum-dev.ent.conllu").standardized

    static let isPresent = FileManager.default.fileExists(atPath: file.path)

    static var prints: Bool { ProcessInfo.processInfo.environment["MEASURE"] != nil }

    /// Exact spans with their type.
    struct Score {
        var right = 0
        var given = 0
        var gold = 0
        var precision: Double { given == 0 ? 0 : Double(right) / Double(given) }
        var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
        var f1: Double {
            let sum = precision + recall
            return sum == 0 ? 0 : 200 * precision * recall / sum
        }
    }

    @Test(
        "names of people, organisations and places are found in gold trees",
        .enabled(if: isPresent, "needs ../shared/data/ud"))
    func namesInGoldTrees() throws {
        let score = try measureNames { $0.parsed }
        print("gum-dev names, gold trees:", score, "F1", score.f1)
        #expect(score.f1 >= 55)
    }

    @Test(
        "third-person pronouns find their antecedents in gold trees",
        .enabled(if: isPresent, "needs ../shared/data/ud"))
    func pronounsInGoldTrees() throws {
        let documents = try #require(GoldDocument.read(Self.file))
        let finder = try ActorFinder()
        var total = 0
        var right = 0
        for gold in documents {
            let findings = finder.findings(in: gold.parsed, of: gold.document)
            let result = PronounScore.score(gold, findings, prints: Self.prints)
            total += result.total
            right += result.right
        }
        let accuracy = 100 * Double(right) / Double(max(total, 1))
        print("gum-dev third-person pronouns, gold trees: \(right)/\(total) = \(accuracy)")
        #expect(accuracy >= 65)
    }

    private func measureNames(_ parse: (GoldDocument) -> ParsedDocument) throws -> Score {
        let documents = try #require(GoldDocument.read(Self.file))
        let finder = try ActorFinder()
        var score = Score()
        for gold in documents {
            let findings = finder.findings(in: parse(gold), of: gold.document)
            let wanted = Set(goldNames(gold))
            let given = Set(names(findings, gold.parsed))
            score.right += wanted.intersection(given).count
            score.given += given.count
            score.gold += wanted.count
            if Self.prints { printErrors(gold, wanted, given) }
        }
        return score
    }

    struct Name: Hashable {
        var sentence: Int
        var tokens: Range<Int>
        var type: String
    }

    private func goldNames(_ gold: GoldDocument) -> [Name] {
        gold.marks.compactMap { mark in
            guard ["person", "organization", "place"].contains(mark.type) else { return nil }
            let tokens = gold.parsed.sentences[mark.sentence].tokens
            let head = mark.tokens.first { !mark.tokens.contains(Int(tokens[$0].head)) }
            guard let head, tokens[head].upos == .propn else { return nil }
            return Name(
                sentence: mark.sentence, tokens: trimmed(mark.tokens, tokens), type: mark.type)
        }
    }

    /// GUM counts the possessive 's in; our spans leave it out.
    private func trimmed(_ range: Range<Int>, _ tokens: ContiguousArray<Token>) -> Range<Int> {
        guard range.count > 1, tokens[range.upperBound - 1].xpos == .pos else { return range }
        return range.lowerBound..<(range.upperBound - 1)
    }

    private func names(_ findings: ActorFindings, _ parsed: ParsedDocument) -> [Name] {
        findings.mentions.compactMap { mention in
            guard let type = mention.nameType else { return nil }
            let tokens = parsed.sentences[mention.sentence].tokens
            guard tokens[mention.head].upos == .propn else { return nil }
            return Name(
                sentence: mention.sentence, tokens: trimmed(mention.tokens, tokens),
                type: type.rawValue)
        }
    }

    private func printErrors(_ gold: GoldDocument, _ wanted: Set<Name>, _ given: Set<Name>) {
        func words(_ name: Name) -> String {
            let tokens = gold.parsed.sentences[name.sentence].tokens
            return name.tokens.map { gold.parsed.form(tokens[$0]) }.joined(separator: " ")
        }
        func order(_ left: Name, _ right: Name) -> Bool {
            (left.sentence, left.tokens.lowerBound) < (right.sentence, right.tokens.lowerBound)
        }
        for name in wanted.subtracting(given).sorted(by: order) {
            let near = given.filter {
                $0.sentence == name.sentence && $0.tokens.overlaps(name.tokens)
            }.sorted(by: order).map { "\($0.type) \(words($0))" }
            print("MISS \(gold.name)", name.type, words(name), "| ours:", near)
        }
        for name in given.subtracting(wanted).sorted(by: order)
        where !wanted.contains(where: {
            $0.sentence == name.sentence && $0.tokens.overlaps(name.tokens)
        }) {
            print("EXTRA \(gold.name)", name.type, words(name))
        }
    }
}
