import Extraction
import Facts
import Foundation
import Language
import TestSupport
import Testing

/// Names and pronouns against GUM's entity marks, on gold trees and on the program's own.
///
/// `MEASURE=1` prints the errors.
@Suite("Actors on GUM")
struct GUMMeasurementTests {
    static let file = PackageFiles.root
        .appending(path: "../shared/data/ud/gum-dev.ent.conllu").standardized

    static let isPresent = FileManager.default.fileExists(atPath: file.path)

    static var prints: Bool { ProcessInfo.processInfo.environment["MEASURE"] != nil }

    /// Which trees the words have, and the least figures.
    struct Trees: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let isGold: Bool
        let leastNames: Double
        let leastPronouns: Double
    }

    static let trees = [
        Trees(testDescription: "gold trees", isGold: true, leastNames: 74, leastPronouns: 74),
        Trees(testDescription: "own trees", isGold: false, leastNames: 63, leastPronouns: 73),
    ]

    private func documents(_ trees: Trees) throws -> [EntityDocument] {
        let bytes = [UInt8](try Data(contentsOf: Self.file))
        let documents = try EntityDocument.read(bytes, file: Self.file.path)
        if trees.isGold { return documents }
        let annotator = Annotator(model: try LanguageModel.embedded.get())
        return documents.map { $0.annotated(by: annotator) }
    }

    @Test(
        "names of people, organisations and places are found",
        .enabled(if: isPresent, "needs ../shared/data/ud"), arguments: trees)
    func names(in trees: Trees) throws {
        let finder = try ActorFinder()
        var score = NameScore()
        let gold = try documents(Self.trees[0])
        for (marked, document) in zip(gold, try documents(trees)) {
            let findings = finder.findings(
                in: document.parsed, of: Document(id: document.name, text: []))
            score.add(findings.names, of: document.parsed, against: marked) { line in
                if Self.prints { print(trees, line) }
            }
        }
        print("gum-dev names, \(trees.testDescription):", score.summary)
        #expect(score.f1 >= trees.leastNames)
    }

    @Test(
        "third-person pronouns find their antecedents",
        .enabled(if: isPresent, "needs ../shared/data/ud"), arguments: trees)
    func pronouns(in trees: Trees) throws {
        let finder = try ActorFinder()
        var total = 0
        var right = 0
        let gold = try documents(Self.trees[0])
        for (marked, document) in zip(gold, try documents(trees)) {
            let findings = finder.findings(
                in: document.parsed, of: Document(id: document.name, text: []))
            let result = PronounScore.score(marked, findings, prints: Self.prints)
            total += result.total
            right += result.right
        }
        let accuracy = 100 * Double(right) / Double(max(total, 1))
        print(
            "gum-dev third-person pronouns, \(trees.testDescription):",
            "\(right)/\(total) = \(accuracy)")
        #expect(accuracy >= trees.leastPronouns)
    }
}
