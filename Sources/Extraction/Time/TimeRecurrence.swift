internal import Facts
internal import Lexicon

/// What comes back every week, month or year.
enum TimeRecurrence: Sendable {
    case month(Int)
    case monthDay(Int, Int)
    case weekday(Int)
    case season(Int)
    case quarter(Int)
    case half(Int)
    case holiday(Int)
    case date(Int)
    case unit(TimeUnit)

    /// The occurrences around a day, in order: the one that holds it and at least one on each side.
    func occurrences(around base: Day, holidays: HolidayCalendar) -> [CalendarPeriod] {
        let year = base.year
        switch self {
        case .month(let month):
            return years(year, reach: 1) { .init(grain: .month, year: $0, number: month) }
        case .monthDay(let month, let day):
            // A 29 February may be eight years away.
            return years(year, reach: month == 2 && day == 29 ? 8 : 1) {
                .init(grain: .day, year: $0, number: month, dayOfMonth: day)
            }
        case .season(let season):
            return years(year, reach: 2) { .init(grain: .season, year: $0, number: season) }
        case .quarter(let quarter):
            return years(year, reach: 1) { .init(grain: .quarter, year: $0, number: quarter) }
        case .half(let half):
            return years(year, reach: 1) { .init(grain: .half, year: $0, number: half) }
        case .holiday(let row): return years(year, reach: 1) { holidays.period(row, year: $0) }
        case .weekday(let weekday):
            let monday = Int(base.ordinal) - (base.weekday - 1)
            return (-2...2).compactMap { Day(ordinal: monday + $0 * 7 + weekday - 1) }
                .map { CalendarPeriod($0) }
        case .date(let day): return months(around: base, day: day)
        case .unit(let unit):
            return (-1...1).compactMap { TimeStep.period(unit, steps: $0, from: base) }
        }
    }

    /// Whether it names one day of a year.
    var isDayOfYear: Bool {
        switch self {
        case .monthDay, .holiday: true
        default: false
        }
    }

    private func years(
        _ year: Int, reach: Int, _ make: (Int) -> CalendarPeriod?
    ) -> [CalendarPeriod] {
        (year - reach...year + reach).compactMap(make).filter(\.exists)
    }

    private func months(around base: Day, day: Int) -> [CalendarPeriod] {
        (-2...2).compactMap { TimeStep.period(.month, steps: $0, from: base) }.map {
            CalendarPeriod(grain: .day, year: $0.year, number: $0.number, dayOfMonth: day)
        }.filter(\.exists)
    }
}
