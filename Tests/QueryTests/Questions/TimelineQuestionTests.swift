import Facts
import Query
import TestSupport
import Testing

@Suite("timeline")
struct TimelineQuestionTests {
    private let today = Day(iso: "2025-05-02")

    private func answer(
        imported: Bool = false, _ change: (inout FilterText) -> Void = { _ in }
    ) throws -> AnswerTable {
        var text = FilterText()
        change(&text)
        let today = try #require(today)
        return try SeedArchive(more: imported ? SeedArchive.imports : "").ask { database in
            try TimelineQuestion(text.filters(today: today, database)).answer(database)
        }
    }

    @Test("events stand in order of date, undated ones last, and that is said")
    func order() throws {
        let answer = try answer { _ in }
        #expect(
            answer.text("id", "date", "source", "type_name", "target", "place", "reports") == """
                1 | 2025-04-30 | Marco Rubio | Consult | Shehbaz Sharif | - | 2
                2 | 2025-05-01 | India | Accuse | Pakistan | - | 1
                3 | - | India | Assault | Pakistan | Lahore | 1
                """)
        #expect(answer.notes == ["1 undated event stands last"])
    }

    @Test("imported events stand among the extracted ones")
    func imported() throws {
        let answer = try answer(imported: true) { $0.actor = "India" }
        #expect(
            answer.text("id", "date", "source", "target") == """
                1000000000 | 2014-03-01 | India | Pakistan
                1000000001 | 2014-03-05 | Pakistan | India
                1000000002 | 2014-04-01 | Pakistan | India
                1000000003 | 2014-04-02 | Marco Rubio | India
                2 | 2025-05-01 | India | Pakistan
                3 | - | India | Pakistan
                """)
    }

    @Test(
        "every filter leaves out what it should",
        arguments: [
            FilterCase("1 2 3") { _ in },
            FilterCase("1 2 3") { $0.actor = "Pakistan" },
            FilterCase("2 3") { ($0.actor, $0.isExact) = ("Pakistan", true) },
            FilterCase("2 3") { ($0.actor, $0.with) = ("Pakistan", "India") },
            FilterCase("1") { $0.types = ["consult"] },
            FilterCase("2 3") { $0.types = ["verbal-conf,19"] },
            FilterCase("2") { $0.since = "may 2025" },
            FilterCase("1") { $0.until = "30 April 2025" },
            FilterCase("3") { $0.place = "lahore" },
            FilterCase("3") { $0.place = "Pakistan" },
            FilterCase("3") { $0.statuses = ["alleged"] },
            FilterCase("1 2") { $0.minimumConfidence = 0.7 },
            FilterCase("1") { $0.limit = 1 },
        ])
    func filters(_ example: FilterCase) throws {
        let answer = try answer(example.change)
        #expect(answer.text("id").split(separator: "\n").joined(separator: " ") == example.ids)
    }

    @Test("a limit does not change how many there are")
    func total() throws {
        #expect(try answer { $0.limit = 2 }.total == 3)
        #expect(try answer(imported: true) { ($0.limit, $0.actor) = (2, "India") }.total == 6)
    }

    @Test("what a filter by date leaves out for want of a date is said")
    func undated() throws {
        #expect(try answer { $0.since = "2020" }.notes == ["1 undated event left out"])
    }

    @Test(
        "an empty answer says what is there instead",
        arguments: [
            EmptyCase(
                """
                No events of Pakistan since 2030-01-01. Pakistan has 3 events, 2025-04-30 to \
                2025-05-01.
                """
            ) { ($0.actor, $0.since) = ("Pakistan", "2030") },
            EmptyCase(
                """
                No events of Nawaz Sharif. The archive knows the name, but nothing that was done.
                """
            ) { $0.actor = "Nawaz Sharif" },
            EmptyCase(
                """
                No events of Marco Rubio since 2030-01-01. Marco Rubio has 1 event, 2025-04-30. \
                "rubio" is read as Marco Rubio.
                """
            ) { ($0.actor, $0.since) = ("rubio", "2030") },
            EmptyCase("No events of type AID. There are 3 events, 2025-04-30 to 2025-05-01.") {
                $0.types = ["aid"]
            },
            EmptyCase("No events of Marco Rubio with India. Marco Rubio has 1 event, 2025-04-30.") {
                ($0.actor, $0.with) = ("Marco Rubio", "India")
            },
        ])
    func nothing(_ example: EmptyCase) throws {
        do {
            _ = try answer(example.change)
            Issue.record("there should be nothing")
        } catch let nothing as NothingFound {
            #expect(nothing.description == example.message)
        }
    }

    @Test("wrong filters are explained")
    func wrong() throws {
        let cases: [(QueryError, (inout FilterText) -> Void)] = [
            (.unknownType(text: "consltt", suggestions: ["CONSULT"]), { $0.types = ["consltt"] }),
            (
                .unknownStatus(text: "alledged", suggestions: ["alleged"]),
                { $0.statuses = ["alledged"] }
            ),
            (
                .dateNotUnderstood(option: "--since", text: "2019-13-01"),
                { $0.since = "2019-13-01" }
            ),
            (
                .emptyDateRange(since: "2025", until: "2024"),
                { ($0.since, $0.until) = ("2025", "2024") }
            ),
            (.confidenceOutOfRange(2), { $0.minimumConfidence = 2 }),
        ]
        for (expected, change) in cases {
            #expect(throws: expected) { try answer(change) }
        }
    }
}

struct FilterCase: Sendable {
    let ids: String
    let change: @Sendable (inout FilterText) -> Void

    init(_ ids: String, _ change: @escaping @Sendable (inout FilterText) -> Void) {
        self.ids = ids
        self.change = change
    }
}

struct EmptyCase: Sendable {
    let message: String
    let change: @Sendable (inout FilterText) -> Void

    init(_ message: String, _ change: @escaping @Sendable (inout FilterText) -> Void) {
        self.message = message
        self.change = change
    }
}
