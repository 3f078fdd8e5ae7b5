internal import Facts

extension TimeEvaluator {
    /// One occurrence of what comes back: the last, the next, the nearest, this one.
    func chosen(_ operation: TimeFormula.Operation, _ arguments: [TimeFormula]) -> TimeMeaning {
        guard arguments.count == 1, case .recurring(let recurrence) = meaning(of: arguments[0])
        else { return .impossible }
        guard let base = reference.base else { return .unresolved }
        let isNear = [.past, .future, .nearest].contains(operation)
        if reference.isNarrative, let focus = reference.focus,
            isNear, let period = followed(recurrence, focus)
        {
            return checked(period)
        }
        let all = recurrence.occurrences(around: base, holidays: holidays)
        return checked(pick(operation, from: all, base: base, recurrence: recurrence))
    }

    private func pick(
        _ operation: TimeFormula.Operation, from all: [CalendarPeriod], base: Day,
        recurrence: TimeRecurrence
    ) -> CalendarPeriod? {
        if recurrence.isDayOfYear, operation == .past || operation == .future,
            let close = close(all, to: base)
        {
            return close
        }
        switch operation {
        case .past: return all.last { ($0.first ?? base) <= base }
        case .future: return all.first { ($0.last ?? base) >= base }
        case .prev: return all.last { ($0.last ?? base) < base }
        case .next: return all.first { ($0.first ?? base) > base }
        case .nearest: return all.min { distance($0, base) < distance($1, base) }
        default: return current(all, base: base, recurrence: recurrence)
        }
    }

    /// The occurrence within sixty days, whichever way the tense points: news names the year of
    /// a day that is almost a year away.
    private func close(_ all: [CalendarPeriod], to base: Day) -> CalendarPeriod? {
        all.filter { distance($0, base) <= 60 }.min { distance($0, base) < distance($1, base) }
    }

    private func distance(_ period: CalendarPeriod, _ base: Day) -> Int {
        guard let first = period.first, let last = period.last else { return Int.max }
        if first <= base && base <= last { return 0 }
        return min(
            abs(Int(first.ordinal) - Int(base.ordinal)), abs(Int(last.ordinal) - Int(base.ordinal)))
    }

    /// The one of the running week or year.
    private func current(
        _ all: [CalendarPeriod], base: Day, recurrence: TimeRecurrence
    ) -> CalendarPeriod? {
        switch recurrence {
        case .weekday:
            return all.first { $0.first.map { $0.isoWeek == base.isoWeek } ?? false }
        case .unit: return all.first { distance($0, base) == 0 }
        case .date:
            return all.first { $0.year == base.year && $0.number == base.month }
        default: return all.first { $0.year == base.year }
        }
    }

    /// In a story the month or day without year is the one in the year told of; the turn of the
    /// year is crossed only where that is much nearer (December to January).
    private func followed(_ recurrence: TimeRecurrence, _ focus: CalendarPeriod) -> CalendarPeriod?
    {
        guard focus.year > 0, let start = focus.first else { return nil }
        switch recurrence {
        case .month, .monthDay, .season, .quarter, .half, .holiday:
            let all = recurrence.occurrences(around: start, holidays: holidays)
            guard focus.grain.rawValue >= CalendarPeriod.Grain.season.rawValue else {
                return all.first { $0.year == focus.year }
            }
            let ahead = all.first { $0.year == focus.year + 1 }
            if let ahead, let day = ahead.first, let end = focus.last,
                day.ordinal - end.ordinal < 75, start.month >= 11
            {
                return ahead
            }
            return all.first { $0.year == focus.year }
        case .weekday:
            guard focus.grain == .day else { return nil }
            return recurrence.occurrences(around: start, holidays: holidays)
                .first { ($0.first ?? start) >= start }
        case .date, .unit: return nil
        }
    }

    /// What comes back, within a period: December of that year, the Friday of that week.
    func inside(_ arguments: [TimeFormula]) -> TimeMeaning {
        guard arguments.count == 2, case .recurring(let recurrence) = meaning(of: arguments[0])
        else { return .impossible }
        let outer = meaning(of: arguments[1])
        guard case .period(let period) = outer else { return outer }
        switch recurrence {
        case .month(let month):
            return checked(CalendarPeriod(grain: .month, year: period.year, number: month))
        case .monthDay(let month, let day):
            return checked(
                CalendarPeriod(grain: .day, year: period.year, number: month, dayOfMonth: day))
        case .season(let season):
            return checked(CalendarPeriod(grain: .season, year: period.year, number: season))
        case .quarter(let quarter):
            return checked(CalendarPeriod(grain: .quarter, year: period.year, number: quarter))
        case .half(let half):
            return checked(CalendarPeriod(grain: .half, year: period.year, number: half))
        case .holiday(let row): return checked(holidays.period(row, year: period.year))
        case .date(let day):
            guard let first = period.first else { return .impossible }
            return checked(
                CalendarPeriod(
                    grain: .day, year: first.year, number: first.month, dayOfMonth: day))
        case .weekday(let weekday):
            guard let first = period.first,
                let day = first.adding(days: weekday - first.weekday)
            else { return .impossible }
            return .period(CalendarPeriod(day))
        case .unit(let unit):
            guard let first = period.first else { return .unresolved }
            return checked(TimeStep.period(unit, steps: 0, from: first))
        }
    }
}
