import Facts
import Query
import TestSupport
import Testing

@Suite("questions")
struct QuestionTests {
    @Test("a dyad counts both ways and weighs cooperation against conflict")
    func dyad() throws {
        let answer = try SeedArchive(more: SeedArchive.imports).ask { database in
            let resolver = ActorResolver(database)
            return try DyadQuestion(
                resolver.scope(of: "India"), resolver.scope(of: "Pakistan"),
                filters: EventFilters()
            ).answer(database)
        }
        #expect(
            answer.text(
                "month", "events", "a_to_b", "b_to_a", "together", "cooperation", "conflict",
                "goldstein") == """
                    2014-03 | 2 | 1 | 1 | 0 | 1 | 1 | -4.5
                    2014-04 | 1 | 0 | 1 | 0 | 1 | 0 | 1.0
                    2025-05 | 1 | 1 | 0 | 0 | 0 | 1 | -2.0
                    - | 1 | 1 | 0 | 0 | 0 | 1 | -10.0
                    """)
        #expect(
            answer.notes == [
                "a is India, b is Pakistan: 5 events, 2 cooperation, 3 conflict, "
                    + "mean Goldstein -4.0"
            ])
    }

    @Test("two who never met are told whom they meet")
    func noDyad() throws {
        #expect(
            throws: NothingFound(
                "Nothing between United States and India.",
                instead: ["United States meets Shehbaz Sharif (1).", "India meets Pakistan (2)."])
        ) {
            try SeedArchive().ask { database in
                let resolver = ActorResolver(database)
                return try DyadQuestion(
                    resolver.scope(of: "USA"), resolver.scope(of: "India"), filters: EventFilters()
                ).answer(database)
            }
        }
    }

    @Test("an actor is told with offices, deeds, sufferings and counterparts")
    func actor() throws {
        let answer = try SeedArchive(more: SeedArchive.imports).ask { database in
            try ActorQuestion(ActorResolver(database).scope(of: "Pakistan")).answer(database)
        }
        #expect(
            answer.text("section", "item", "count", "first", "last") == """
                name | Pakistan | - | - | -
                kind | country | - | - | -
                country | Pakistan | - | - | -
                sector | Government | - | - | -
                members | actors of that country | 2 | - | -
                events | in all | 6 | 2014-03-01 | 2025-05-01
                does | Assault | 1 | 2014-03-05 | 2014-03-05
                does | Consult | 1 | 2014-04-01 | 2014-04-01
                is done to it | Consult | 2 | 2014-03-01 | 2025-04-30
                is done to it | Accuse | 1 | 2025-05-01 | 2025-05-01
                is done to it | Assault | 1 | - | -
                counterpart | India | 5 | 2014-03-01 | 2025-05-01
                counterpart | Marco Rubio | 1 | 2025-04-30 | 2025-04-30
                """)
    }

    @Test(
        "counts that are kept are the same as counts made anew",
        arguments: StatsQuestion.Measure.allCases)
    func stats(_ measure: StatsQuestion.Measure) throws {
        let archive = try SeedArchive(more: SeedArchive.imports)
        let kept = try archive.ask {
            try StatsQuestion(by: measure, filters: EventFilters()).answer($0)
        }
        // Every event passes this filter, but the counts that are kept do not know it.
        let made = try archive.ask {
            try StatsQuestion(by: measure, filters: EventFilters(minimumConfidence: 0)).answer($0)
        }
        #expect(kept.rows == made.rows)
        #expect(!kept.rows.isEmpty)
    }

    @Test("events by month, undated last")
    func months() throws {
        let answer = try SeedArchive(more: SeedArchive.imports).ask {
            try StatsQuestion(by: .month, filters: EventFilters()).answer($0)
        }
        #expect(
            answer.text("month", "events", "cooperation", "conflict") == """
                2014-03 | 2 | 1 | 1
                2014-04 | 2 | 2 | 0
                2025-04 | 1 | 1 | 0
                2025-05 | 1 | 0 | 1
                - | 1 | 0 | 1
                """)
    }

    @Test("an event is proved by its sentence, its article and the rules that read it")
    func show() throws {
        let answer = try SeedArchive().ask { try ShowQuestion(event: 1).answer($0) }
        #expect(
            answer.text("field", "value") == """
                event | 1
                what | Consult (phone)
                source | Marco Rubio (USA, GOV)
                target | Shehbaz Sharif (PAK, GOV)
                date | 2025-04-30
                dated by | the words "Wednesday"
                status | actual
                code | CAMEO 041 Discuss by telephone, verbal-coop, Goldstein 1.0
                confidence | 0.9
                reports | 2 articles, 2 known publishers
                article 1 | Rubio calls Sharif, Example Wire
                url | https://example.org/talks
                published | 2025-05-01
                known from | a header line or the metadata of the file
                rules | verb-speak-with
                read by | version 0.1.0
                sentence | [source: Marco Rubio] «spoke» with [target: Shehbaz Sharif] on \
                [date: Wednesday].
                article 2 | Washington urges calm, Daily Example
                published | 2025-05-01
                known from | the dateline of the text
                rules | verb-speak-with
                read by | version 0.1.0
                sentence | Rubio «telephoned» Sharif on April 30.
                """)
        #expect(
            throws: NothingFound(
                "No event 99.",
                instead: ["The numbers run from 1 to 3; 'archive events' lists them."])
        ) {
            try SeedArchive().ask { try ShowQuestion(event: 99).answer($0) }
        }
    }

    @Test("words are marked where they stand, whatever the alphabet")
    func marks() {
        let marks = [
            SentenceMark(13, 16, label: nil), SentenceMark(10, 12, label: "source"),
            SentenceMark(11, 14, label: "target"), SentenceMark(0, 3, label: "date"),
        ]
        #expect(
            SentenceMark.mark("👩‍👩 met é.", startingAt: 9, with: marks)
                == "👩[source: \u{200D}👩] «met» é.")
    }

    @Test("relations and actors are listed, the rest is counted")
    func lists() throws {
        let archive = try SeedArchive()
        let relations = try archive.ask {
            try RelationsQuestion(actor: nil, with: nil, kind: nil, limit: 1).answer($0)
        }
        #expect(
            relations.text("subject", "relation", "object", "reports", "words")
                == "Shehbaz Sharif | holds-role | Prime Minister of Pakistan | 2 | Shehbaz Sharif")
        #expect(relations.total == 2)
        var filters = ActorsQuestion.Filters()
        filters.name = "sharif"
        #expect(
            try archive.ask { try ActorsQuestion(filters).answer($0) }.text("actor", "events")
                == """
                Shehbaz Sharif | 1
                Nawaz Sharif | 0
                """)
    }

    @Test("the doctor finds a sound archive sound, and counts that were tampered with")
    func doctor() throws {
        let question = DoctorQuestion(program: "0.1.0")
        #expect(DoctorQuestion.isHealthy(try SeedArchive().ask { try question.answer($0) }))
        let broken = try SeedArchive(more: "UPDATE month_counts SET event_count = 7")
        let answer = try broken.ask { try question.answer($0) }
        #expect(!DoctorQuestion.isHealthy(answer))
        #expect(answer.text("check", "result", "state").contains("counts | off by"))
    }

    @Test("the schema is told with the comments in the file")
    func schema() throws {
        let answer = try SeedArchive().ask { try SchemaQuestion(table: "Timeline").answer($0) }
        #expect(answer.text("column", "description", "example").contains("source | Who did it | "))
        let undescribed = try SeedArchive().ask { try SchemaQuestion().answer($0) }
            .rows.filter { $0[3] == .none }.map {
                "\($0[0].machineText ?? "").\($0[1].machineText ?? "")"
            }
        #expect(undescribed == [])
    }
}
