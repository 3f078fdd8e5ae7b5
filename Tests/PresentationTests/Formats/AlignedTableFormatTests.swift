import Presentation
import Query
import Testing

@Suite("the aligned table")
struct AlignedTableFormatTests {
    private let table = AnswerTable(
        title: "Events",
        columns: [
            AnswerColumn("date", .date), AnswerColumn("source"), AnswerColumn("events", .integer),
            AnswerColumn("code", .text, isDetail: true),
        ],
        rows: [
            [.date(AnswerDate(value: "2025-04-30")), .text("日本"), .integer(12), .text("010")],
            [
                .date(AnswerDate(value: nil)), .text("Pa\u{301}k\tistan\u{1B}[31m"), .integer(3),
                .none,
            ],
            [.none, .none, .none, .none],
        ],
        barColumn: "events")

    @Test("columns are aligned whatever the alphabet, and control characters are harmless")
    func aligned() {
        #expect(
            AnswerFormat.table.render(table)
                == """
                date         source          events
                ───────────  ──────────────  ──────
                30 Apr 2025  日本                12
                undated      Pák istan [31m       3


                """.replacing("Pák", with: "Pa\u{301}k"))
    }

    @Test("bars are drawn where asked for")
    func bars() {
        let text = AnswerFormat.table.render(table, style: TableStyle(drawsBars: true))
        let full = String(repeating: "█", count: 24)
        let quarter = String(repeating: "█", count: 6)
        #expect(text.contains("12  \(full)\n"))
        #expect(text.contains(" 3  \(quarter)\n"))
    }

    @Test("a narrow terminal wraps text and cuts nothing")
    func narrow() {
        let wide = AnswerTable(
            title: "x", columns: [AnswerColumn("field"), AnswerColumn("value")],
            rows: [[.text("sentence"), .text("one two three four five")]])
        #expect(
            AnswerFormat.table.render(wide, style: TableStyle(width: 24)) == """
                field     value
                ────────  ──────────────
                sentence  one two three
                          four five

                """)
    }

    @Test("a header is bold only where colours are allowed")
    func colours() {
        #expect(!AnswerFormat.table.render(table).contains("\u{1B}"))
        let coloured = AnswerFormat.table.render(table, style: TableStyle(isColoured: true))
        #expect(coloured.hasPrefix("\u{1B}[1mdate"))
    }

    @Test("a sparkline rises with its numbers")
    func sparkline() {
        #expect(Sparkline.text(of: [0, 1, 2, 4, 7]) == "▁▂▃▅█")
        #expect(Sparkline.text(of: [0, 0]) == "▁▁")
        #expect(Sparkline.text(of: []) == "")
    }

    @Test("a course over months shows the months without a row as nothing")
    func trend() {
        let months = AnswerTable(
            title: "x", columns: [AnswerColumn("month", .date), AnswerColumn("events", .integer)],
            rows: [
                [.date(AnswerDate(value: "2014-12")), .integer(2)],
                [.date(AnswerDate(value: "2015-03")), .integer(1)],
                [.date(AnswerDate(value: nil)), .integer(9)],
            ])
        #expect(Trend.lines(of: months) == "events  █▁▁▅\nmonths from Dec 2014 to Mar 2015")
    }
}
