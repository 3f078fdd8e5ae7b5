import Foundation
import TestSupport
import Testing

/// What the program finds in each sample, held against a file of `Expected/`.
///
/// `RECORD=1 swift test --filter SampleTimelineTests` rewrites the files and fails; read the
/// difference like code before committing it.
@Suite("timelines of the samples")
struct SampleTimelineTests {
    static let samples = PackageFiles.paths(below: "samples")

    @Test("there is an expected timeline for every sample, and none too many")
    func namesMatch() {
        #expect(
            PackageFiles.paths(below: "Tests/GoldenTests/Expected", ending: ".tsv")
                == Self.samples.map { "\($0).tsv" })
    }

    @Test("a sample gives the expected timeline", arguments: samples)
    func timeline(_ sample: String) throws {
        let scratch = try Scratch()
        let archive = scratch.url("archive.db").path
        let file = PackageFiles.root.appending(path: "samples/\(sample)").path
        let program = ArchiveProgram()
        let ingest = try program.run("ingest", file, "--db", archive)
        #expect(ingest.status == 0, "\(ingest.errors)")
        let found = try program.run(
            "timeline", "--limit", "1000", "--format", "tsv", "--db", archive)
        #expect(found.status == 0, "\(found.errors)")

        let path = PackageFiles.root.appending(path: "Tests/GoldenTests/Expected/\(sample).tsv")
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try found.output.write(to: path, atomically: true, encoding: .utf8)
            Issue.record("recorded \(sample).tsv; run again without RECORD=1")
        } else {
            let expected = try String(contentsOf: path, encoding: .utf8)
            #expect(found.output == expected)
        }
    }
}
