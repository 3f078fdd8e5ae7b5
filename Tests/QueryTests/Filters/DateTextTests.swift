import Facts
import Query
import Testing

@Suite("dates in options")
struct DateTextTests {
    // A Thursday.
    private func range(_ text: String) throws -> String? {
        let today = try #require(Day(iso: "2025-05-01"))
        return DateText(today: today).range(of: text).map { "\($0.first)/\($0.last)" }
    }

    @Test(
        "what people write is understood",
        arguments: [
            ("2025-04-30", "2025-04-30/2025-04-30"), ("2025-04", "2025-04-01/2025-04-30"),
            ("2025", "2025-01-01/2025-12-31"), ("2024-02", "2024-02-01/2024-02-29"),
            ("30 April 2025", "2025-04-30/2025-04-30"),
            ("30th of april 2025", nil), ("1st May 2025", "2025-05-01/2025-05-01"),
            ("April 30, 2025", "2025-04-30/2025-04-30"), ("apr 2025", "2025-04-01/2025-04-30"),
            ("Sept. 2024", "2024-09-01/2024-09-30"), ("today", "2025-05-01/2025-05-01"),
            ("yesterday", "2025-04-30/2025-04-30"), ("this week", "2025-04-28/2025-05-04"),
            ("last week", "2025-04-21/2025-04-27"), ("Last Month", "2025-04-01/2025-04-30"),
            ("last year", "2024-01-01/2024-12-31"), ("3 months ago", "2025-02-01/2025-02-01"),
            ("2 days ago", "2025-04-29/2025-04-29"), ("last 7 days", "2025-04-24/2025-05-01"),
            ("monday", "2025-04-28/2025-04-28"), ("last thursday", "2025-04-24/2025-04-24"),
            ("thursday", "2025-05-01/2025-05-01"), ("2020-W53", "2020-12-28/2021-01-03"),
            ("9999", "9999-01-01/9999-12-31"),
        ])
    func understood(_ text: String, _ expected: String?) throws {
        #expect(try range(text) == expected)
    }

    @Test(
        "what is no date is refused",
        arguments: [
            "2019-13-01", "2025-02-29", "30 Foo 2025", "31 April 2025", "", "  ", "last", "april",
            "2021-W53", "0000", "25", "2025-4", "2025-04-30T12:00", "ma 2025", "9999 years ago",
            "2025-04-", "-", "--", "last -3 days",
        ])
    func refused(_ text: String) throws {
        #expect(try range(text) == nil)
    }
}
