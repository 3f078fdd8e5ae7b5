import ArgumentParser
import Foundation

/// `archive develop score`: every development score at once, beside the last record.
struct DevelopScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score",
        abstract: "Run all development scores and set them beside the last record.",
        discussion: """
            Works in the folder of the sources and calls the scorers of --gold with python3. A \
            goal with a minus sign is an upper bound. Parts whose gold is absent are skipped and \
            keep their record.
            """,
        shouldDisplay: false)

    @Option(help: "The folder of gold and scorers.", completion: .directory)
    var gold = "../shared/eval"

    @Option(help: "The folder of the treebanks.", completion: .directory)
    var treebanks = "../shared/data/ud"

    @Option(help: "The last record: name, value and goal, apart by tabs.", completion: .file())
    var record = "Tests/Benchmarks/scores.tsv"

    @Flag(help: "Make what is measured now the record.")
    var keep = false

    func run() throws {
        let script = "Tests/Benchmarks/scores.py"
        guard FileManager.default.fileExists(atPath: script) else {
            throw UsageError(
                "the scores are run from the folder of the sources", at: script,
                fix: "change to the folder that holds Package.swift")
        }
        guard FileManager.default.fileExists(atPath: gold) else {
            try StandardStreams.write("skipped: there is no gold at \(gold)\n")
            return
        }
        let before = (try? String(contentsOfFile: record, encoding: .utf8)) ?? ""  // none yet
        let now = try measure(script)
        let comparison = ScoreComparison(now: now, before: before)
        try StandardStreams.write(comparison.table)
        if keep { try Data(comparison.record.utf8).write(to: URL(fileURLWithPath: record)) }
    }

    /// What the script prints.
    private func measure(_ script: String) throws -> String {
        let program = Bundle.main.executablePath ?? CommandLine.arguments[0]
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", script, program, "--gold", gold, "--treebanks", treebanks,
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw UsageError(
                "a scorer failed with status \(process.terminationStatus)", at: script,
                fix: "read what it printed above")
        }
        return String(decoding: output, as: UTF8.self)
    }
}
