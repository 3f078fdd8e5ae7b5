import Foundation
import TestSupport
import Testing

@Suite("an ingest that is disturbed")
struct IngestSafetyTests {
    private let program = ArchiveProgram()

    /// What an undisturbed run leaves behind.
    private func undisturbed(_ folder: String, in scratch: Scratch) throws -> String {
        let whole = scratch.path("whole.db")
        #expect(try program.run("ingest", folder, "--db", whole).status == 0)
        return try ArchiveInspection(whole).dump()
    }

    @Test("killed at any moment it leaves a whole archive, and the next run completes it")
    func killed() throws {
        let kills = ProcessInfo.processInfo.environment["ARCHIVE_KILLS"].flatMap(Int.init) ?? 10
        let scratch = try Scratch()
        let folder = try scratch.sampleArticles()
        let start = ContinuousClock.now
        let expected = try undisturbed(folder, in: scratch)
        let duration = (ContinuousClock.now - start) / .microseconds(1)
        let all = try #require(try ArchiveInspection(scratch.path("whole.db")).documents)
        let path = scratch.path("killed.db")
        let archive = ArchiveInspection(path)
        var saved = 0
        // Moments over all of a run, and batches of all lengths; the same ones in every test.
        var random: UInt64 = 1
        for _ in 0..<kills {
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let batch = [1, 3, 8, 100][Int(random >> 20 & 3)]
            let process = program.process(
                ["ingest", folder, "--db", path, "-q", "--batch", "\(batch)"])
            try process.run()
            usleep(UInt32(Double(random >> 33) / Double(1 << 31) * duration))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            // Killed before the schema stood, there is nothing yet.
            guard try archive.isThere else {
                #expect(saved == 0)
                continue
            }
            try archive.expectWhole()
            let now = try #require(try archive.documents)
            #expect(now >= saved)
            saved = now
            guard saved == all else { continue }
            #expect(try archive.dump() == expected)
            for ending in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: path + ending)
            }
            saved = 0
        }
        #expect(try program.run("ingest", folder, "--db", path).status == 0)
        #expect(try archive.dump() == expected)
    }

    @Test("Ctrl-C saves what is under way, ends with 130, and the same command goes on")
    func interrupted() throws {
        let scratch = try Scratch()
        let lines = try PackageFiles.paths(below: "samples", ending: ".txt").flatMap { name in
            let text = try PackageFiles.text(of: "samples/" + name)
            return try ["2025-05-01", "2025-06-01"].map { day in
                try JSONEncoder().encode(["id": name, "text": text, "published": day])
                    + Data("\n".utf8)
            }
        }
        let everything = Data(lines.joined())
        let whole = scratch.path("whole.db")
        #expect(try program.run(["ingest", "-", "--db", whole], input: everything).status == 0)

        // Half of it, and a pipe that stays open: the run cannot end by itself.
        let path = scratch.path("t.db")
        let process = program.process(["ingest", "-", "--db", path, "--batch", "2"])
        let input = Pipe()
        let errors = Pipe()
        process.standardInput = input
        process.standardError = errors
        try process.run()
        input.fileHandleForWriting.write(Data(lines.prefix(lines.count / 2).joined()))
        let archive = ArchiveInspection(path)
        while try archive.documents ?? 0 < 2 { try #require(process.isRunning) }
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        let said = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 130)
        try archive.expectWhole()
        let kept = try #require(try archive.documents)
        #expect(kept >= 2 && kept <= lines.count / 2)
        #expect(said.hasPrefix("\(kept) documents: \(kept) added. "), "\(said)")
        #expect(said.hasSuffix("\nstopped; the same command goes on from here\n"), "\(said)")

        let again = try program.run(["ingest", "-", "--db", path], input: everything)
        #expect(again.status == 0)
        #expect(again.errors.contains(" \(lines.count - kept) added, \(kept) already present."))
        #expect(try archive.dump() == ArchiveInspection(whole).dump())
        try input.fileHandleForWriting.close()
    }

    @Test("processes that write one archive at a time bring every article once", arguments: [2, 4])
    func together(_ count: Int) throws {
        let scratch = try Scratch()
        let folder = try scratch.sampleArticles()
        let path = scratch.path("t.db")
        let processes = (0..<count).map { _ in
            program.process(["ingest", folder, "--db", path, "-q", "--batch", "4"])
        }
        for process in processes { try process.run() }
        // Readers are answered meanwhile: first that nothing is there yet, then with rows.
        var asked = try program.run("timeline", "--db", path, "--format", "tsv")
        while asked.status != 0 {
            let isEmpty =
                asked.errors.hasPrefix("error: there is no archive here yet\n")
                || asked.errors.hasPrefix("The archive has no events.")
            try #require(isEmpty, "\(asked)")
            let isRunning = processes.contains { $0.isRunning }
            try #require(isRunning, "\(asked)")
            asked = try program.run("timeline", "--db", path, "--format", "tsv")
        }
        #expect(asked.output.hasPrefix("id\tdate\t"))
        for process in processes { process.waitUntilExit() }
        #expect(processes.map(\.terminationStatus) == [Int32](repeating: 0, count: count))
        let archive = ArchiveInspection(path)
        try archive.expectWhole()
        let articles = PackageFiles.paths(below: "samples", ending: ".txt").count * 4
        #expect(try archive.documents == articles)
        #expect(try archive.count("SELECT count(DISTINCT content_hash) FROM documents") == articles)
    }

    @Test("a full disk is answered in words, and the same command goes on once there is room")
    func fullDisk() throws {
        let scratch = try Scratch()
        let folder = try scratch.sampleArticles()
        let expected = try undisturbed(folder, in: scratch)
        let path = scratch.path("t.db")
        // No file may grow beyond a megabyte: SQLite hears of it as of a full disk.
        let process = program.process(["ingest", folder, "--db", path, "--batch", "4"])
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments =
            [
                "-c", "trap '' XFSZ; ulimit -f 2048; exec \"$0\" \"$@\"",
                ArchiveProgram.executable.path,
            ]
            + (process.arguments ?? [])
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        process.waitUntilExit()
        let said = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        #expect(
            said == """
                error: the disk is full; what was saved before is whole
                   at: \(path)
                  fix: free some space and run the same command again: it goes on from there

                """)
        #expect(process.terminationStatus == 2)
        let archive = ArchiveInspection(path)
        try archive.expectWhole()
        let kept = try #require(try archive.documents)
        #expect(kept > 0)
        #expect(try program.run("ingest", folder, "--db", path).status == 0)
        #expect(try archive.dump() == expected)
    }

    @Test(
        "a folder that may not be written is answered in words",
        .enabled(if: ArchiveProgram.canBeUnprivileged, "the superuser may write everywhere"))
    func readOnlyFolder() throws {
        let scratch = try Scratch()
        try scratch.write("Some news.\n", as: "a.txt")
        try FileManager.default.createDirectory(
            atPath: scratch.path("locked"), withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o555])
        let path = scratch.path("locked/t.db")
        let program = ArchiveProgram(isUnprivileged: true)
        let refused = try program.run("ingest", scratch.path("a.txt"), "--db", path)
        #expect(
            refused.errors == """
                error: the archive, or its folder, may not be written
                   at: \(path)
                  fix: mend the permissions, or name another place with --db

                """)
        #expect(refused.status == 2)
    }
}
