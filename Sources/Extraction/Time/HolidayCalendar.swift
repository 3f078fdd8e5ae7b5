internal import Facts
internal import Lexicon

/// Finds the day of a holiday in a year.
struct HolidayCalendar: Sendable {
    let rows: [HolidayRow]
    private let moonDays: [String: [Int: Day]]

    init(rows: [HolidayRow], moonDays: [MoonDayRow]) {
        self.rows = rows
        var table: [String: [Int: Day]] = [:]
        for row in moonDays { table[row.holiday, default: [:]][row.day.year] = row.day }
        self.moonDays = table
    }

    /// The holiday as a day, or as the days it lasts where that is a whole month; `nil` where it
    /// is unknown in that year.
    func period(_ index: Int, year: Int) -> CalendarPeriod? {
        guard rows.indices.contains(index), let day = firstDay(of: rows[index], year: year) else {
            return nil
        }
        return CalendarPeriod(day)
    }

    private func firstDay(of row: HolidayRow, year: Int) -> Day? {
        guard (1...9999).contains(year) else { return nil }
        switch row.reckoning {
        case .fixed: return Day(year: year, month: row.month, day: row.day)
        case .easter: return HolidayCalendar.easter(year)?.adding(days: row.day)
        case .orthodox: return HolidayCalendar.orthodoxEaster(year)?.adding(days: row.day)
        case .weekday: return HolidayCalendar.weekday(row, year)
        case .onOrAfter:
            guard let start = Day(year: year, month: row.month, day: row.day) else { return nil }
            return start.adding(days: (row.weekday - start.weekday + 7) % 7)
        case .islamic: return HolidayCalendar.islamic(row, year)
        case .moon: return moonDays[row.id]?[year]
        }
    }

    private static func weekday(_ row: HolidayRow, _ year: Int) -> Day? {
        if row.day > 0 {
            guard let start = Day(year: year, month: row.month, day: 1) else { return nil }
            return start.adding(days: (row.weekday - start.weekday + 7) % 7 + (row.day - 1) * 7)
        }
        let length = Day.length(ofMonth: row.month, year: year)
        guard let end = Day(year: year, month: row.month, day: length) else { return nil }
        return end.adding(days: -((end.weekday - row.weekday + 7) % 7))
    }

    /// Easter Sunday, Gregorian: Meeus, Astronomical Algorithms (1991), chapter 8.
    static func easter(_ year: Int) -> Day? {
        guard year >= 1583 else { return orthodoxEaster(year) }
        let golden = year % 19
        let century = year / 100
        let rest = year % 100
        let epact =
            (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let correction = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * correction + 114
        return Day(year: year, month: sum / 31, day: sum % 31 + 1)
    }

    /// Easter Sunday of the Julian calendar as a Gregorian day: Meeus, chapter 8.
    static func orthodoxEaster(_ year: Int) -> Day? {
        let golden = (19 * (year % 19) + 15) % 30
        let weekday = (2 * (year % 4) + 4 * (year % 7) - golden + 34) % 7
        let sum = golden + weekday + 114
        let shift = year / 100 - year / 400 - 2
        return Day(year: year, month: sum / 31, day: sum % 31 + 1)?.adding(days: shift)
    }

    /// The first occurrence in a Gregorian year by the civil tabular Islamic calendar, epoch
    /// 16 July 622 Julian: Reingold and Dershowitz, Calendrical Calculations, chapter 7.
    private static func islamic(_ row: HolidayRow, _ year: Int) -> Day? {
        let estimate = (year - 622) * 33 / 32
        for islamicYear in max(1, estimate - 1)...max(1, estimate + 2) {
            let days =
                (islamicYear - 1) * 354 + (3 + 11 * islamicYear) / 30
                + 29 * (row.month - 1) + row.month / 2 + row.day - 1
            // 227,014 days lie between 0001-01-01 and the epoch.
            guard let day = Day(ordinal: days + 227_014), day.year == year else { continue }
            return day
        }
        return nil
    }
}
