import Facts
import Presentation
import Query
import Testing

@Suite("dates for people")
struct HumanDateTests {
    @Test(
        "a date is written as people write it",
        arguments: [
            ("2025-04-30", "30 Apr 2025"), ("2025-04", "Apr 2025"), ("2021", "2021"),
            ("2025-Q2", "Q2 2025"), ("1998-W09", "week of 23 Feb 1998"),
            ("2025-04-27/2025-04-30", "27–30 Apr 2025"),
            ("2025-04-27/2025-05-02", "27 Apr – 2 May 2025"),
            ("2024-12-30/2025-01-02", "30 Dec 2024 – 2 Jan 2025"),
            ("2025-04-30/2025-04-30", "30 Apr 2025"), ("2025-03/2025-04", "Mar 2025 – Apr 2025"),
            ("2020/..", "since 2020"), ("2025-04-27/..", "since 27 Apr 2025"),
            ("../2025-04-30", "before 1 May 2025"), ("../2021", "until 2021"),
            ("2025-04-30T12:00", "30 Apr 2025"), ("199X", "199X"), ("2025-13", "2025-13"),
            ("9999-12-31", "31 Dec 9999"), ("../9999-12-31", "until 31 Dec 9999"),
        ])
    func written(_ value: String, _ expected: String) {
        #expect(HumanDate.text(forValue: value) == expected)
    }

    @Test("an undated event tells when it was reported")
    func undated() {
        #expect(HumanDate.text(for: AnswerDate(value: nil)) == "undated")
        let reported = AnswerDate(value: nil, reported: Day(iso: "2025-05-01"))
        #expect(HumanDate.text(for: reported) == "undated (reported 1 May 2025)")
    }
}
