import Foundation
import TestSupport
import Testing

/// Looks at an archive through the program.
struct ArchiveInspection {
    private let program = ArchiveProgram()
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Documents and timeline; time stamps differ between runs and are left out.
    func dump() throws -> String {
        let tables =
            "SELECT id, content_hash, name, title, url, publisher, published FROM documents"
        return try program.run("sql", tables, "--db", path, "--format", "tsv").output
            + program.run("timeline", "--db", path, "--format", "tsv").output
    }

    /// The one number that a query gives; `nil` if there is no archive to ask.
    func count(_ sql: String) throws -> Int? {
        let answer = try program.run("sql", sql, "--db", path, "--format", "tsv", "-q")
        return answer.output.split(separator: "\n").last.flatMap { Int($0) }
    }

    /// The number of documents.
    var documents: Int? { get throws { try count("SELECT count(*) FROM documents") } }

    /// Expects that the file is whole and keeps its references.
    func expectWhole() throws {
        let check = try program.run(
            "sql", "PRAGMA integrity_check", "--db", path, "--format", "tsv")
        #expect(check.output == "integrity_check\nok\n", "\(check)")
        #expect(try count("SELECT count(*) FROM pragma_foreign_key_check") == 0)
    }

    /// Whether an archive was made there at all.
    var isThere: Bool {
        get throws {
            guard FileManager.default.fileExists(atPath: path) else { return false }
            let asked = try program.run("sql", "SELECT 1", "--db", path)
            return !asked.errors.contains("there is no archive here yet")
        }
    }
}

extension Scratch {
    /// Makes a folder of dated articles: the samples on so many days.
    func sampleArticles(days: Int = 4) throws -> String {
        for name in PackageFiles.paths(below: "samples", ending: ".txt") {
            for day in 1...days {
                let text = try PackageFiles.text(of: "samples/" + name)
                try write("Date: 2025-05-0\(day)\n\n" + text, as: "in/\(day)-\(name)")
            }
        }
        return path("in")
    }
}
