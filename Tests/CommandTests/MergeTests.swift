import Foundation
import TestSupport
import Testing

@Suite("one happening in several articles")
struct MergeTests {
    private let program = ArchiveProgram()

    private static let articles = [
        """
        Title: Modi and Sharif speak by phone
        Publisher: Daily One
        Date: 2025-05-12

        India's Prime Minister Narendra Modi spoke by telephone with Pakistan's Prime Minister \
        Shehbaz Sharif on Monday. Officials said the call lasted twenty minutes.

        """,
        """
        Title: First contact since the fighting
        Publisher: Evening Two
        Date: 2025-05-13

        Pakistani Prime Minister Shehbaz Sharif held a phone conversation with his Indian \
        counterpart Narendra Modi on 12 May. It was the first time that the two leaders had \
        talked since the fighting ended, aides said.

        """,
        """
        Title: Another call
        Publisher: Evening Two
        Date: 2025-06-20

        Prime Minister Narendra Modi spoke by telephone with Pakistan's Prime Minister Shehbaz \
        Sharif on Thursday.

        """,
    ]

    /// Date, reports and publishers of each talk between the two.
    private func talks(_ path: String) throws -> [String] {
        let rows = try program.run(
            "sql",
            """
            SELECT id, date, reports, publishers FROM timeline
            WHERE type = 'CONSULT' ORDER BY date, id
            """, "--format", "tsv", "--db", path, "-q")
        return rows.output.split(separator: "\n").dropFirst().map(String.init)
    }

    @Test("articles in words of their own are joined, the join is shown, and can be undone")
    func independent() throws {
        let scratch = try Scratch()
        for (number, article) in Self.articles.enumerated() {
            try scratch.write(article, as: "in/\(number).txt")
        }
        let path = scratch.path("t.db")
        #expect(try program.run("ingest", scratch.path("in"), "--db", path).status == 0)
        let joined = try talks(path)
        #expect(joined.count == 2)
        #expect(joined.first?.hasSuffix("\t2025-05-12\t2\t2") == true)
        #expect(joined.last?.hasSuffix("\t2025-06-19\t1\t1") == true)
        let event = try #require(joined.first?.split(separator: "\t").first)
        let proof = try program.run("show", String(event), "--db", path, "--format", "tsv").output
        #expect(proof.contains("First contact since the fighting"))
        #expect(proof.contains("same type; same day; same parties"))
        let row = try #require(proof.split(separator: "\n").first { $0.hasPrefix("merge ") })
        let merge = try #require(row.dropFirst(6).split(separator: "\t").first)
        let parted = try program.run("unmerge", String(merge), "--db", path)
        #expect(parted.status == 0, "\(parted.errors)")
        let apart = try talks(path)
        #expect(apart.count == 3)
        #expect(apart.allSatisfy { $0.hasSuffix("\t1\t1") })
        // What a person has parted stays apart.
        #expect(try program.run("reextract", "--db", path).status == 0)
        #expect(try talks(path) == apart)
        #expect(try program.run("unmerge", String(merge), "--db", path).status == 2)
    }
}
