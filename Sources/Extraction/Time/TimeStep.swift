internal import Facts

/// Steps through the calendar by whole units.
enum TimeStep {
    /// The period of a unit so many units after the one that holds a day; `nil` outside the years
    /// 1 to 9999 and for units below a day.
    static func period(_ unit: TimeUnit, steps: Int, from day: Day) -> CalendarPeriod? {
        let (year, month, _) = day.parts
        guard abs(steps) < 4_000_000 else { return nil }
        let period: CalendarPeriod?
        switch unit {
        case .second, .minute, .hour: period = CalendarPeriod(day)
        case .day: period = day.adding(days: steps).map { CalendarPeriod($0) }
        case .week: period = day.adding(days: steps * 7).map { CalendarPeriod($0, at: .week) }
        case .fortnight: period = day.adding(days: steps * 14).map { CalendarPeriod($0, at: .week) }
        case .weekend: period = day.adding(days: steps * 7).map { CalendarPeriod($0, at: .weekend) }
        case .month:
            let index = year * 12 + month - 1 + steps
            period =
                index < 12
                ? nil : CalendarPeriod(grain: .month, year: index / 12, number: index % 12 + 1)
        case .quarter:
            let index = year * 4 + (month - 1) / 3 + steps
            period =
                index < 4
                ? nil : CalendarPeriod(grain: .quarter, year: index / 4, number: index % 4 + 1)
        case .year: period = CalendarPeriod(grain: .year, year: year + steps)
        case .decade: period = CalendarPeriod(grain: .decade, year: (year / 10 + steps) * 10)
        case .century: period = CalendarPeriod(grain: .century, year: year / 100 + steps)
        case .millennium: period = CalendarPeriod(grain: .century, year: year / 100 + steps * 10)
        }
        guard let period, period.year >= 0, period.exists else { return nil }
        return period
    }

    /// The same period so many units away, at its own grain: the third quarter a year before
    /// 1989-Q3 is 1988-Q3.
    static func shifted(_ period: CalendarPeriod, by steps: Int, _ unit: TimeUnit)
        -> CalendarPeriod?
    {
        var moved = period
        moved.clock = ""
        switch unit {
        case .year, .decade, .century, .millennium:
            let factor = unit == .year ? 1 : unit == .decade ? 10 : unit == .century ? 100 : 1000
            guard abs(steps) < 100_000, period.grain != .century else { return nil }
            moved.year += steps * factor
            return moved.exists ? moved : nil
        default:
            guard let first = period.first else { return nil }
            return TimeStep.period(unit, steps: steps, from: first)
        }
    }
}
