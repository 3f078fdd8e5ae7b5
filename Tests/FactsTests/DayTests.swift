import Facts
import Testing

@Suite("days of the calendar")
struct DayTests {
    @Test(
        "a day survives the way through its ordinal",
        arguments: [
            "0001-01-01", "1582-10-15", "1900-02-28", "2000-02-29", "2025-04-30", "9999-12-31",
        ])
    func roundTrip(_ iso: String) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.iso == iso)
        #expect(Day(ordinal: Int(day.ordinal))?.iso == iso)
    }

    @Test(
        "days that do not exist are refused",
        arguments: ["2025-02-29", "1900-02-29", "2025-13-01", "0000-01-01", "2025-4-30"])
    func refused(_ iso: String) {
        #expect(Day(iso: iso) == nil)
    }

    @Test(
        "weekdays and ISO weeks",
        arguments: [
            ("2025-04-30", 3, 2025, 18), ("2021-01-03", 7, 2020, 53), ("2024-12-30", 1, 2025, 1),
            ("0001-01-01", 1, 1, 1),
        ])
    func weeks(_ iso: String, _ weekday: Int, _ year: Int, _ week: Int) throws {
        let day = try #require(Day(iso: iso))
        #expect(day.weekday == weekday)
        #expect(day.isoWeek == (year, week))
    }
}
