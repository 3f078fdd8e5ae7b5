internal import Facts

/// A named stretch of the calendar, with the time of day where one is given.
struct CalendarPeriod: Hashable, Sendable {
    enum Grain: Int, Sendable {
        case century, decade, year, half, season, quarter, month, week, weekend, day
    }

    var grain: Grain
    /// The year; of a decade its first year, of a century the first two digits; negative before
    /// Christ.
    var year: Int
    /// Half 1 ... 2, season 0 (spring) ... 3, quarter 1 ... 4, month 1 ... 12, week 1 ... 53.
    var number = 0
    /// 1 ... 31 where the grain is a day.
    var dayOfMonth = 0
    /// What follows the day in TIMEX3: `TMO`, `T17:00`; empty for none.
    var clock = ""

    init(grain: Grain, year: Int, number: Int = 0, dayOfMonth: Int = 0, clock: String = "") {
        self.grain = grain
        self.year = year
        self.number = number
        self.dayOfMonth = dayOfMonth
        self.clock = clock
    }

    init(_ day: Day) {
        let (year, month, dayOfMonth) = day.parts
        self.init(grain: .day, year: year, number: month, dayOfMonth: dayOfMonth)
    }

    /// The day at a grain, as `1998-W09` for a day of that week.
    init(_ day: Day, at grain: Grain) {
        let (year, month, dayOfMonth) = day.parts
        switch grain {
        case .century: self.init(grain: grain, year: year / 100)
        case .decade: self.init(grain: grain, year: year / 10 * 10)
        case .year: self.init(grain: grain, year: year)
        case .half: self.init(grain: grain, year: year, number: month <= 6 ? 1 : 2)
        case .season: self = CalendarPeriod.season(year: year, month: month)
        case .quarter: self.init(grain: grain, year: year, number: (month + 2) / 3)
        case .month: self.init(grain: grain, year: year, number: month)
        case .week, .weekend:
            let (weekYear, week) = day.isoWeek
            self.init(grain: grain, year: weekYear, number: week)
        case .day: self.init(grain: .day, year: year, number: month, dayOfMonth: dayOfMonth)
        }
    }

    private static func season(year: Int, month: Int) -> CalendarPeriod {
        switch month {
        case 3...5: CalendarPeriod(grain: .season, year: year, number: 0)
        case 6...8: CalendarPeriod(grain: .season, year: year, number: 1)
        case 9...11: CalendarPeriod(grain: .season, year: year, number: 2)
        case 12: CalendarPeriod(grain: .season, year: year, number: 3)
        default: CalendarPeriod(grain: .season, year: year - 1, number: 3)
        }
    }

    /// First day; `nil` before the year 1 and for what does not exist.
    var first: Day? {
        switch grain {
        case .century: Day(year: max(year * 100, 1), month: 1, day: 1)
        case .decade, .year: Day(year: year, month: 1, day: 1)
        case .half: Day(year: year, month: number * 6 - 5, day: 1)
        case .season: Day(year: year, month: [3, 6, 9, 12][number & 3], day: 1)
        case .quarter: Day(year: year, month: number * 3 - 2, day: 1)
        case .month: Day(year: year, month: number, day: 1)
        case .week: CalendarPeriod.monday(year: year, week: number)
        case .weekend: CalendarPeriod.monday(year: year, week: number)?.adding(days: 5)
        case .day: Day(year: year, month: number, day: dayOfMonth)
        }
    }

    /// Last day, included.
    var last: Day? {
        switch grain {
        case .century: Day(year: year * 100 + 99, month: 12, day: 31)
        case .decade: Day(year: year + 9, month: 12, day: 31)
        case .year: Day(year: year, month: 12, day: 31)
        case .half: CalendarPeriod.end(year, number * 6)
        case .season: CalendarPeriod.end(number == 3 ? year + 1 : year, [5, 8, 11, 2][number & 3])
        case .quarter: CalendarPeriod.end(year, number * 3)
        case .month: CalendarPeriod.end(year, number)
        case .week, .weekend:
            CalendarPeriod.monday(year: year, week: number)?.adding(days: 6)
        case .day: first
        }
    }

    private static func end(_ year: Int, _ month: Int) -> Day? {
        Day(year: year, month: month, day: Day.length(ofMonth: month, year: year))
    }

    /// The Monday of an ISO 8601 week; `nil` if the year has no such week.
    static func monday(year: Int, week: Int) -> Day? {
        guard let fourth = Day(year: year, month: 1, day: 4) else { return nil }
        guard
            let monday = fourth.adding(days: (week - 1) * 7 - (fourth.weekday - 1)),
            monday.isoWeek == (year, week)
        else { return nil }
        return monday
    }

    /// Whether it lies within the years 1 to 9999 (or is a year before Christ) and exists.
    var exists: Bool {
        if year < 0 { return grain == .year || grain == .century }
        return first != nil && last != nil
    }

    /// The TIMEX3 value.
    var value: String {
        switch grain {
        case .century where year < 0: return "BC" + padded(-year - 1, 2)
        case .century: return padded(year, 2)
        case .decade: return padded(year / 10, 3)
        case .year where year < 0: return "BC" + padded(-year, 4)
        case .year: return padded(year, 4)
        case .half: return "\(padded(year, 4))-H\(number)"
        case .season: return "\(padded(year, 4))-\(["SP", "SU", "FA", "WI"][number & 3])"
        case .quarter: return "\(padded(year, 4))-Q\(number)"
        case .month: return "\(padded(year, 4))-\(padded(number, 2))"
        case .week: return "\(padded(year, 4))-W\(padded(number, 2))"
        case .weekend: return "\(padded(year, 4))-W\(padded(number, 2))-WE"
        case .day: return "\(padded(year, 4))-\(padded(number, 2))-\(padded(dayOfMonth, 2))\(clock)"
        }
    }

    private func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
