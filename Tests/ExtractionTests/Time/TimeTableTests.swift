import Extraction
import Facts
import Language
import Testing

/// The sentences are ours; the values come from the calendar, around leap days, the turn of the
/// year, days on which clocks change, ISO week 53, October 1582 and the ends of the calendar.
@Suite("time expressions in sentences of our own")
struct TimeTableTests {
    @Test(
        "each expression has the value that the calendar gives",
        arguments: [
            ("explicit", ExplicitTimeTable.explicit), ("holidays", ExplicitTimeTable.holiday),
            ("relative", RelativeTimeTable.relative), ("tense", RelativeTimeTable.tense),
            ("weekdays", RelativeTimeTable.weekday),
            ("months", RelativeTimeTable.month), ("periods", OtherTimeTable.period),
            ("durations", OtherTimeTable.duration), ("sets", OtherTimeTable.set),
            ("clock", OtherTimeTable.clock), ("context", OtherTimeTable.context),
        ])
    func values(_ name: String, _ table: String) throws {
        let finder = try TimeFinder()
        let analyzer = try Analyzer()
        var wrong: [String] = []
        for example in TimeCase.cases(of: table) {
            let found = example.found(by: finder, analyzer)
            if found != example.drawing { wrong.append("\(example.testDescription): \(found)") }
        }
        #expect(wrong == [], "\(name)")
    }

    @Test(
        "what looks like a time and is none stays out",
        arguments: [
            ("no times", OtherTimeTable.none), ("no such day", ExplicitTimeTable.impossible),
            ("outside the calendar", OtherTimeTable.edge),
        ])
    func negatives(_ name: String, _ table: String) throws {
        let finder = try TimeFinder()
        let analyzer = try Analyzer()
        let wrong = TimeCase.cases(of: table).map { ($0.text, $0.found(by: finder, analyzer)) }
            .filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }
        #expect(wrong == [], "\(name)")
    }

    @Test("there are at least four hundred of them")
    func count() {
        let tables = [
            ExplicitTimeTable.explicit, ExplicitTimeTable.holiday, ExplicitTimeTable.impossible,
            RelativeTimeTable.relative, RelativeTimeTable.weekday, RelativeTimeTable.month,
            OtherTimeTable.period, OtherTimeTable.duration, OtherTimeTable.set,
            OtherTimeTable.clock, OtherTimeTable.context, OtherTimeTable.none,
            OtherTimeTable.edge,
        ]
        #expect(tables.map { TimeCase.cases(of: $0).count }.reduce(0, +) >= 400)
    }
}
