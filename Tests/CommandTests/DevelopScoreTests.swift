import Foundation
import TestSupport
import Testing

@Suite("archive develop score")
struct DevelopScoreTests {
    private let program = ArchiveProgram()

    @Test("without gold it says so and is done")
    func absentGold() throws {
        let outcome = try program.run(
            ["develop", "score", "--gold", "nowhere"], in: PackageFiles.root)
        #expect(outcome.output == "skipped: there is no gold at nowhere\n")
        #expect(outcome.status == 0)
    }

    @Test("outside the folder of the sources it is explained")
    func wrongFolder() throws {
        let scratch = try Scratch()
        let outcome = try program.run(["develop", "score"], in: scratch.folder)
        #expect(
            outcome.errors == """
                error: the scores are run from the folder of the sources
                   at: Tests/Benchmarks/scores.py
                  fix: change to the folder that holds Package.swift

                """)
        #expect(outcome.status == 2)
    }

    @Test("a gold folder without parts keeps the record of each")
    func recordIsShown() throws {
        let scratch = try Scratch()
        let record = try scratch.write(
            Data("articles date\t75.0\t82.0\nevent-free false per 100\t9.0\t-3.0\n".utf8),
            as: "scores.tsv")
        let outcome = try program.run(
            [
                "develop", "score", "--gold", scratch.folder.path, "--record", record.path,
                "--treebanks", "nowhere",
            ], in: PackageFiles.root)
        let words = outcome.output.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(words.contains(["articles", "date", "skipped", "75.0"]))
        #expect(outcome.status == 0)
    }
}
