/// The words, patterns and holidays by which time expressions are found, as the tables hold them.
///
/// Tables `time-words.tsv`, `time-rules.tsv`, `time-holidays.tsv`, `time-moons.tsv` and
/// `time-cues.tsv`.
package struct TimeTables: Sendable {
    package let words: [TimeWordRow]
    package let rules: [TimeRuleRow]
    package let holidays: [HolidayRow]
    /// First days of festivals that follow the moon, by festival and year.
    package let moonDays: [MoonDayRow]
    package let cues: [TimeCueRow]

    /// Throws if a table is missing or a row cannot be read.
    package init() throws(LexiconError) {
        self.words = try TimeWordRow.rows(of: Table(embedded: "time-words.tsv"))
        self.rules = try TimeRuleRow.rows(of: Table(embedded: "time-rules.tsv"))
        self.holidays = try HolidayRow.rows(of: Table(embedded: "time-holidays.tsv"))
        self.moonDays = try MoonDayRow.rows(of: Table(embedded: "time-moons.tsv"))
        self.cues = try TimeCueRow.rows(of: Table(embedded: "time-cues.tsv"))
    }
}
