import TestSupport
import Testing

/// A plain line is read without the argument parser; `--` at its end makes the parser read it.
@Suite("plain lines")
struct PlainLineTests {
    private let program: ArchiveProgram
    private let seed: SeedArchive

    init() throws {
        seed = try SeedArchive(more: SeedArchive.imports)
        program = ArchiveProgram(environment: ["ARCHIVE_DB": seed.path])
    }

    @Test(
        "a question is answered as the argument parser reads it",
        arguments: [
            "timeline", "timeline Pakistan", "timeline --actor pakistan --with India",
            "timeline Pakistan --since 2024 --until 2026 --status actual --status alleged",
            "events --type consult --type assault --min-confidence 0.5 --exact",
            "events --place Pakistan --limit 1 --format csv", "events --min-confidence high",
            "events now", "actors", "actors sharif --kind person", "actors --sector gov -q",
            "actors --country Pakistan --limit 2", "actor Pakistan --exact --format json",
            "actor", "actor Pakistan India", "dyad India Pakistan --quiet --type consult",
            "dyad India", "relations", "relations Pakistan --kind holds-role --exact",
            "relations --actor Pakistan --with India", "search rubio", "search rubio --since 2024",
            "search two words --until 2030 --format tsv", "search", "show 1", "show one", "show",
            "stats", "stats --by type --color always --format table", "stats --by country -q -q",
            "stats --by", "stats --by month --by type", "stats --by=type", "stats --limit many",
            "stats --limit -1", "stats --color blue", "stats --format xml", "stats --bye type",
            "timeline --actor --with India", "timeline --db", "timeline -x", "timeline -",
            "search -q rubio", "show -1", "stats --by week", "timeline Nobody",
        ])
    func sameAsParser(_ line: String) throws {
        let arguments = line.split(separator: " ").map(String.init)
        let plain = try program.run(arguments)
        let parsed = try program.run(arguments + ["--"])
        #expect(plain.output == parsed.output)
        #expect(plain.errors == parsed.errors)
        #expect(plain.status == parsed.status)
    }
}
