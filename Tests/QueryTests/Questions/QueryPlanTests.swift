import Facts
import GRDB
import Query
import TestSupport
import Testing

@Suite("query plans")
struct QueryPlanTests {
    /// The tables that grow with the archive.
    private let bigTables = [
        "events", "participants", "event_pairs", "mentions", "sentences", "documents",
        "imported_events", "actor_mentions", "time_expressions",
    ]

    @Test("no question about somebody reads a big table whole", arguments: PlanCase.all)
    func noScan(_ example: PlanCase) throws {
        let archive = try SeedArchive(more: SeedArchive.imports)
        try archive.forgetSizes()
        try archive.ask { database in
            var statements: [String] = []
            database.trace { statements.append("\($0.expandedDescription)") }
            try example.ask(database)
            database.trace(options: [])
            let asked = statements.filter { $0.hasPrefix("SELECT") || $0.hasPrefix("WITH") }
            #expect(!asked.isEmpty)
            for statement in asked {
                let details = try Row.fetchAll(
                    database, sql: "EXPLAIN QUERY PLAN " + statement
                ).map { $0["detail"] as String }
                #expect(scans(in: details) == [], "\(details) of \(statement)")
            }
        }
    }

    /// The big tables that a plan reads whole; a sub-query may bear the name of its table.
    private func scans(in details: [String]) -> [String] {
        var derived = details.compactMap { detail -> String? in
            let words = detail.split(separator: " ").map(String.init)
            return ["CO-ROUTINE", "MATERIALIZE"].contains(words[0]) ? words[1] : nil
        }
        return details.compactMap { detail -> String? in
            let words = detail.split(separator: " ").map(String.init)
            guard words[0] == "SCAN", bigTables.contains(words[1]) else { return nil }
            if words.count == 2, let position = derived.firstIndex(of: words[1]) {
                derived.remove(at: position)
                return nil
            }
            return detail
        }
    }
}

struct PlanCase: Sendable, CustomTestStringConvertible {
    let name: String
    let ask: @Sendable (Database) throws -> Void

    var testDescription: String { name }

    private static func scope(_ name: String, _ database: Database) throws -> ActorScope {
        try ActorResolver(database).scope(of: name)
    }

    static let all = [
        PlanCase(name: "timeline of a country") {
            _ = try TimelineQuestion(EventFilters(actor: scope("Pakistan", $0))).answer($0)
        },
        PlanCase(name: "timeline of a person, first twenty") {
            _ = try TimelineQuestion(EventFilters(actor: scope("Rubio", $0), limit: 20)).answer($0)
        },
        PlanCase(name: "timeline of two") {
            _ = try TimelineQuestion(
                EventFilters(actor: scope("India", $0), with: scope("Pakistan", $0))
            ).answer($0)
        },
        PlanCase(name: "timeline of a type since a day") {
            var text = FilterText()
            text.actor = "India"
            text.types = ["assault"]
            text.since = "2014"
            let filters = try text.filters(today: try #require(Day(iso: "2025-05-01")), $0)
            _ = try TimelineQuestion(filters).answer($0)
        },
        PlanCase(name: "actor") {
            _ = try ActorQuestion(scope("Pakistan", $0)).answer($0)
        },
        PlanCase(name: "dyad") {
            _ = try DyadQuestion(
                scope("India", $0), scope("Pakistan", $0), filters: EventFilters()
            ).answer($0)
        },
        PlanCase(name: "stats by month") {
            _ = try StatsQuestion(by: .month, filters: EventFilters()).answer($0)
        },
        PlanCase(name: "stats by type") {
            _ = try StatsQuestion(by: .type, filters: EventFilters()).answer($0)
        },
        PlanCase(name: "stats by country") {
            _ = try StatsQuestion(by: .country, filters: EventFilters()).answer($0)
        },
        PlanCase(name: "actors") { _ = try ActorsQuestion(.init()).answer($0) },
        PlanCase(name: "search") { _ = try SearchQuestion("sharif").answer($0) },
        PlanCase(name: "show") { _ = try ShowQuestion(event: 1).answer($0) },
    ]
}
