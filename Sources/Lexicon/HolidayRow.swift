/// A holiday or other named day and how its day is found in a year.
package struct HolidayRow: Sendable {
    /// The kinds of computation.
    package enum Reckoning: String, Sendable, CaseIterable {
        /// The same month and day every year: `month`, `day`.
        case fixed
        /// Days after Easter Sunday of the Western churches: `day`.
        case easter
        /// Days after Easter Sunday of the Eastern churches, in the Gregorian calendar: `day`.
        case orthodox
        /// The nth weekday of a month: `month`, `weekday`, `day` = n; -1 is the last.
        case weekday
        /// The weekday on or after a day: `month`, `day`, `weekday`.
        case onOrAfter
        /// A day of the civil (tabular) Islamic calendar: `month`, `day`. One day early or late
        /// where the new moon is sighted.
        case islamic
        /// A day of `time-moons.tsv`.
        case moon
    }

    package let id: String
    /// The names in lower case.
    package let names: [String]
    package let reckoning: Reckoning
    package let month: Int
    package let day: Int
    package let weekday: Int
    /// How many days it lasts: 1 for most, 30 for Ramadan.
    package let length: Int

    static func rows(of table: Table) throws(LexiconError) -> [HolidayRow] {
        let id = try table.index(of: "id")
        let names = try table.index(of: "names")
        let reckoning = try table.index(of: "reckoning")
        let month = try table.index(of: "month")
        let day = try table.index(of: "day")
        let weekday = try table.index(of: "weekday")
        let length = try table.index(of: "length")
        var rows: [HolidayRow] = []
        for row in table.rows {
            guard let kind = Reckoning(rawValue: String(row.fields[reckoning])) else {
                throw .unreadableField(
                    table: table.name, line: row.line, column: "reckoning",
                    text: String(row.fields[reckoning]), wanted: "a known reckoning")
            }
            rows.append(
                HolidayRow(
                    id: String(row.fields[id]),
                    names: row.fields[names].split(separator: ",").map(String.init),
                    reckoning: kind, month: Int(row.fields[month]) ?? 0,
                    day: Int(row.fields[day]) ?? 0, weekday: Int(row.fields[weekday]) ?? 0,
                    length: Int(row.fields[length]) ?? 1))
        }
        return rows
    }
}
