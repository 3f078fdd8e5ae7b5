import Facts
import Foundation
import GRDB
import Store
import TestSupport
import Testing

@Suite("writing articles")
final class DocumentWriterTests {
    private let scratch: Scratch
    private let writer: ArchiveWriter
    private let documents: DocumentWriter

    init() throws {
        scratch = try Scratch()
        writer = try ArchiveWriter(path: scratch.path("t.db"))
        documents = try DocumentWriter(writer)
    }

    deinit {
        // The folder goes with the test; nothing is left to say.
        try? writer.close()
    }

    /// An article that tells of one call, with its words marked by hand.
    private func article(
        _ id: String, text: String = "😀 Rubio called Sharif on Wednesday.",
        published: String = "2025-05-01", date: String? = "2025-04-30", publisher: String? = nil
    ) throws -> PreparedDocument {
        let bytes = Array(text.utf8)
        func span(_ words: String) throws -> TextSpan {
            let range = try #require(bytes.firstRange(of: Array(words.utf8)))
            return TextSpan(range.lowerBound, range.upperBound)
        }
        let rubio = try span("Rubio")
        let sharif = try span("Sharif")
        let usa = CountryCode("USA")
        let pakistan = CountryCode("PAK")
        let day = date.flatMap { Day(iso: $0) }
        let event = Event(
            trigger: try span("called"), sentence: 0, type: .consult, mode: "phone", cameo: "041",
            goldstein: 1, status: .actual,
            sources: [Participant(actor: 0, span: rubio, country: usa, sector: .government)],
            targets: [Participant(actor: 1, span: sharif, country: pakistan, sector: .government)],
            date: EventDate(
                value: date, first: day, last: day, precision: day == nil ? .unknown : .day,
                basis: day == nil ? .none : .text, words: try span("Wednesday")),
            confidence: 0.9, rules: ["call"], mentions: [try span("called")])
        let document = Document(
            id: id, text: bytes, publisher: publisher,
            published: PublicationDate(day: Day(iso: published), basis: .given))
        let findings = Findings(
            published: document.published, sentences: [TextSpan(0, bytes.count)],
            actors: [
                Actor(
                    key: "a1", name: "Marco Rubio", kind: .person, country: usa,
                    aliases: ["Rubio"], mentions: [rubio]),
                Actor(
                    key: "a2", name: "Shehbaz Sharif", kind: .person, country: pakistan,
                    mentions: [sharif]),
            ], events: [event],
            relations: [
                Relation(
                    subject: 0, kind: .holdsRole, object: .words("Secretary of State"),
                    evidence: rubio, rule: "r")
            ])
        return PreparedDocument(
            document: document, findings: findings,
            contentHash: PreparedDocument.hash(of: document))
    }

    private func rows(_ sql: String) throws -> [String] {
        try writer.writeWithoutTransaction { database in
            try Row.fetchAll(database, sql: sql).map { row in
                row.databaseValues.map { value in
                    value.isNull ? "NULL" : "\(value.storage.value ?? "")"
                }.joined(separator: "|")
            }
        }
    }

    @Test("substr() of the text shows the words at every offset, behind an emoji too")
    func offsets() throws {
        _ = try documents.add([try article("a")])
        #expect(
            try rows(
                """
                SELECT substr(d.text, m.start_offset + 1, m.end_offset - m.start_offset),
                  substr(d.text, date_words_start + 1, date_words_end - date_words_start)
                FROM mentions AS m JOIN documents AS d ON d.id = m.document_id
                JOIN events AS e ON e.id = m.event_id
                """) == ["called|Wednesday"])
        #expect(
            try rows("SELECT date, source, type_name, target FROM timeline")
                == ["2025-04-30|Marco Rubio|Consult|Shehbaz Sharif"])
        #expect(try rows("SELECT actor, office FROM offices").count == 1)
    }

    @Test("the same article twice is there once")
    func twice() throws {
        let outcomes = try documents.add([try article("a"), try article("b")])
        #expect(
            outcomes == [
                .added(document: 1, events: 1), .present(document: 1, isUndated: false),
            ])
    }

    @Test("two articles that tell one call make one event, and the merge can be undone")
    func merging() throws {
        _ = try documents.add([
            try article("a", publisher: "AP"),
            try article(
                "b", text: "Marco Rubio called Shehbaz Sharif Wednesday.", publisher: "Reuters"),
        ])
        let counts = "SELECT reports, publishers FROM timeline"
        let actors = "SELECT source_count, target_count FROM actor_counts ORDER BY actor_id"
        #expect(try rows(counts) == ["2|2"])
        #expect(try rows(actors) == ["1|0", "0|1"])
        #expect(try rows("SELECT event_count FROM month_counts") == ["1"])
        #expect(try rows("SELECT count(*) FROM evidence WHERE event_id = 1") == ["2"])
        try documents.undoMerge(1)
        #expect(try rows(counts) == ["1|1", "1|1"])
        #expect(try rows(actors) == ["2|0", "0|2"])
        #expect(try rows("SELECT event_count FROM month_counts") == ["2"])
        #expect(throws: StoreError.self) { try documents.undoMerge(1) }
    }

    @Test("calls on different days stay two events")
    func differentDays() throws {
        _ = try documents.add([
            try article("a"), try article("b", published: "2025-05-09", date: "2025-05-07"),
        ])
        #expect(try rows("SELECT count(*) FROM timeline") == ["2"])
    }

    @Test("a date given later changes dates, copies and counts, and nothing else")
    func redate() throws {
        _ = try documents.add([try article("a", date: nil)])
        let participants = "SELECT DISTINCT date_start FROM participants"
        #expect(try rows(participants) == ["NULL"])
        let dated = try article("a", published: "2024-01-04", date: "2024-01-03")
        let triggers = try documents.triggers(ofDocument: 1, text: dated.document.text)
        #expect(triggers.map(\.event) == [1])
        #expect(triggers.map(\.spans.count) == [dated.findings.events[0].mentions.count])
        try documents.redate(1, as: dated, dates: [1: dated.findings.events[0].date])
        #expect(try rows(participants) == ["2024-01-03"])
        #expect(
            try rows("SELECT month, event_count FROM month_counts ORDER BY month")
                == ["|0", "2024-01|1"])
        #expect(
            try rows("SELECT first_attested, last_attested FROM relations")
                == ["2024-01-04|2024-01-04"])
    }

    @Test("search tables and counts are those that the triggers would have kept")
    func upkeep() throws {
        let other = try article("b", text: "Rubio called Sharif again on Wednesday.")
        _ = try documents.add([try article("a", publisher: "AP"), other])
        _ = try documents.add([
            try article("c", text: "On Wednesday Rubio called Sharif.", date: nil)
        ])
        func check() throws {
            try writer.write { database in
                for table in ["documents_fts", "sentences_fts"] {
                    try database.execute(
                        sql: "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
                }
            }
            #expect(
                try rows("SELECT month, type, event_count FROM month_counts WHERE event_count > 0")
                    == rows(
                        """
                        SELECT ifnull(substr(date_start, 1, 7), ''), type, count(*) FROM events
                        WHERE NOT is_hidden GROUP BY 1, 2 ORDER BY 1, 2
                        """))
            #expect(
                try rows(
                    """
                    SELECT actor_id, source_count, target_count FROM actor_counts
                    WHERE source_count + target_count > 0
                    """)
                    == rows(
                        """
                        SELECT actor_id, sum(role = 'source'), sum(role = 'target')
                        FROM participants WHERE NOT is_hidden GROUP BY 1 ORDER BY 1
                        """))
        }
        try check()
        #expect(
            try rows("SELECT rowid FROM documents_fts WHERE documents_fts MATCH 'again'") == ["2"])
        #expect(try rows("SELECT count(*) FROM sentences_fts('rubio')") == ["3"])
        // The triggers are there for whoever else writes.
        try writer.write { try $0.execute(sql: "DELETE FROM documents WHERE id = 2") }
        try check()
        #expect(try rows("SELECT count(*) FROM sentences_fts('rubio')") == ["2"])
    }

    @Test("a new reading keeps the ids of what is the same, and tells what is not")
    func reread() throws {
        _ = try documents.add([
            try article("a", publisher: "AP"),
            try article(
                "b", text: "Marco Rubio called Shehbaz Sharif Wednesday.", publisher: "Reuters"),
        ])
        let state = [
            "SELECT id, date, source, target, reports, publishers FROM timeline",
            "SELECT id, kept_event_id, merged_event_id, score, reason FROM merges",
            "SELECT actor_id, source_count, target_count FROM actor_counts",
            "SELECT month, event_count FROM month_counts WHERE event_count > 0",
            "SELECT id, text FROM sentences", "SELECT * FROM offices",
            "SELECT id, name FROM actors",
        ]
        func dump() throws -> [[String]] { try state.map { try rows($0) } }
        let before = try dump()
        let same = try documents.reread([(1, try article("a", publisher: "AP"))])
        #expect(same.map(\.same) == [1])
        #expect(same.flatMap(\.changes) == [])
        #expect(try dump() == before)

        let dated = try article("a", date: "2025-04-29", publisher: "AP")
        let dry = try documents.reread([(1, dated)], isKept: false)
        #expect(try dump() == before)
        let changed = try documents.reread([(1, dated)])
        #expect(dry == changed)
        #expect(changed[0].changes.map(\.text) == ["date: 2025-04-30 → 2025-04-29"])
        #expect(changed[0].changes.map(\.event) == [1])
        // A day apart is not the same day: the merge is weighed again.
        #expect(try rows("SELECT id FROM timeline ORDER BY id").contains("1"))
        _ = try documents.reread([(1, try article("a", publisher: "AP"))])
        #expect(try dump() == before)
        #expect(try rows("PRAGMA foreign_key_check") == [])
    }

    @Test("what a person has decided outlives a new reading")
    func rereadDecided() throws {
        _ = try documents.add([try article("a")])
        try writer.write { try $0.execute(sql: "UPDATE events SET review = 'confirmed'") }
        _ = try documents.reread([(1, try article("a", date: "2025-04-29"))])
        #expect(
            try rows("SELECT date, review FROM timeline") == ["2025-04-30|confirmed"])
        #expect(
            try rows("SELECT sentence FROM evidence") == ["0"])
    }

    @Test("deleting a document takes all that was read from it, and the counts with it")
    func deletion() throws {
        _ = try documents.add([try article("a")])
        try writer.write { try $0.execute(sql: "DELETE FROM documents") }
        for table in ["sentences", "mentions", "participants", "event_pairs", "event_rules"] {
            #expect(try rows("SELECT count(*) FROM \(table)") == ["0"], "\(table)")
        }
        #expect(try rows("SELECT sum(source_count) FROM actor_counts") == ["0"])
        #expect(try rows("SELECT event_count FROM month_counts") == ["0"])
        #expect(
            try rows("SELECT count(*) FROM sentences_fts('Rubio')") == ["0"])
    }
}
