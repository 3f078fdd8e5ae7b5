package import Facts

/// The day of a festival of the moon in one year.
package struct MoonDayRow: Sendable {
    /// The id of the holiday in `time-holidays.tsv`.
    package let holiday: String
    package let day: Day

    static func rows(of table: Table) throws(LexiconError) -> [MoonDayRow] {
        let holiday = try table.index(of: "holiday")
        let date = try table.index(of: "date")
        var rows: [MoonDayRow] = []
        for row in table.rows {
            guard let day = Day(iso: row.fields[date]) else {
                throw .unreadableField(
                    table: table.name, line: row.line, column: "date",
                    text: String(row.fields[date]), wanted: "a day as YYYY-MM-DD")
            }
            rows.append(MoonDayRow(holiday: String(row.fields[holiday]), day: day))
        }
        return rows
    }
}
