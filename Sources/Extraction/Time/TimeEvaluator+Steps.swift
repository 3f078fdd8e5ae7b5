internal import Facts

extension TimeEvaluator {
    /// Steps from the publication day, or from the period mentioned last.
    func stepped(_ operation: TimeFormula.Operation, _ arguments: [TimeFormula]) -> TimeMeaning {
        switch operation {
        case .now:
            guard let base = reference.isNarrative ? reference.base : reference.published else {
                return .unresolved
            }
            return .period(CalendarPeriod(base))
        case .focus: return reference.anchor.map { .period($0) } ?? .unresolved
        case .same: return same(arguments)
        case .step: return shift(arguments, from: reference.base, sign: 1)
        case .ago: return shift(arguments, from: reference.base, sign: -1)
        case .ahead: return shift(arguments, from: reference.base, sign: 1)
        case .earlier: return anchored(arguments, sign: -1)
        case .later: return anchored(arguments, sign: 1)
        case .fiscal: return fiscal(arguments)
        case .yearagoquarter, .quarterin: return quarter(operation, arguments)
        case .weekof: return week(arguments)
        case .yearago: return yearAgo(arguments)
        case .lastof: return lastDay(arguments)
        case .add: return added(arguments)
        default: return .impossible
        }
    }

    /// `step(n,unit)`: the period of that unit, n units away.
    private func shift(_ arguments: [TimeFormula], from base: Day?, sign: Int) -> TimeMeaning {
        guard let count = whole(arguments, 0), let unit = unit(arguments, 1) else {
            return .impossible
        }
        guard let base else { return .unresolved }
        return checked(TimeStep.period(unit, steps: sign * count, from: base))
    }

    /// `later(n,unit)`: measured from the period mentioned last, at the grain of the unit; where
    /// that period is coarser than the unit the text does not say.
    private func anchored(_ arguments: [TimeFormula], sign: Int) -> TimeMeaning {
        guard let count = whole(arguments, 0), let unit = unit(arguments, 1) else {
            return .impossible
        }
        guard let anchor = reference.anchor, let start = anchor.first else { return .unresolved }
        if anchor.grain == .quarter && unit == .year {
            return checked(TimeStep.shifted(anchor, by: sign * count, unit))
        }
        guard TimeEvaluator.isFineEnough(anchor, for: unit) else { return .unresolved }
        return checked(TimeStep.period(unit, steps: sign * count, from: start))
    }

    private static func isFineEnough(_ period: CalendarPeriod, for unit: TimeUnit) -> Bool {
        switch unit {
        case .second, .minute, .hour, .day: period.grain == .day
        case .week, .weekend, .fortnight:
            period.grain.rawValue >= CalendarPeriod.Grain.week.rawValue
        case .month: period.grain.rawValue >= CalendarPeriod.Grain.month.rawValue
        case .quarter: period.grain.rawValue >= CalendarPeriod.Grain.season.rawValue
        case .year: period.grain.rawValue >= CalendarPeriod.Grain.year.rawValue
        case .decade: period.grain.rawValue >= CalendarPeriod.Grain.decade.rawValue
        case .century, .millennium: true
        }
    }

    /// `same(unit)`: the day, month, year … that holds the period mentioned last.
    private func same(_ arguments: [TimeFormula]) -> TimeMeaning {
        guard let unit = unit(arguments, 0) else { return .impossible }
        guard let anchor = reference.anchor, let start = anchor.first else { return .unresolved }
        guard TimeEvaluator.isFineEnough(anchor, for: unit) else {
            // In news "at noon" is at noon today unless another day was named.
            guard !reference.isNarrative, unit == .day else { return .unresolved }
            if let day = reference.focusDay { return .period(day) }
            guard let today = reference.published else { return .unresolved }
            return .period(CalendarPeriod(today))
        }
        return checked(TimeStep.period(unit, steps: 0, from: start))
    }

    /// `fiscal(unit)`: the running quarter of a business report is the last one that ended.
    private func fiscal(_ arguments: [TimeFormula]) -> TimeMeaning {
        guard let unit = unit(arguments, 0) else { return .impossible }
        if let focus = reference.focus, unit == .quarter, focus.grain == .quarter {
            return .period(focus)
        }
        guard let base = reference.base else { return .unresolved }
        return checked(TimeStep.period(unit, steps: -1, from: base))
    }

    /// `yearago(n)`: a year ago in a report on a quarter is that quarter of the year before.
    private func yearAgo(_ arguments: [TimeFormula]) -> TimeMeaning {
        guard let count = whole(arguments, 0) else { return .impossible }
        if let focus = reference.focus, focus.grain == .quarter || focus.grain == .half {
            return checked(TimeStep.shifted(focus, by: -count, .year))
        }
        guard let base = reference.base else { return .unresolved }
        return checked(TimeStep.period(.year, steps: -count, from: base))
    }

    /// `yearagoquarter(n)`: the quarter under report, n years before; `quarterin(y)`: that of a year.
    private func quarter(
        _ operation: TimeFormula.Operation, _ arguments: [TimeFormula]
    ) -> TimeMeaning {
        guard let number = whole(arguments, 0) else { return .impossible }
        let current = fiscal([.number(Double(TimeUnit.quarter.rawValue))])
        guard case .period(let period) = current else { return current }
        return checked(
            CalendarPeriod(
                grain: .quarter, year: operation == .quarterin ? number : period.year - number,
                number: period.number))
    }

    /// `weekof(period)`: the week that holds its first day.
    private func week(_ arguments: [TimeFormula]) -> TimeMeaning {
        guard let argument = arguments.first else { return .impossible }
        let inner = meaning(of: argument)
        guard case .period(let period) = inner, let first = period.first else { return inner }
        return checked(CalendarPeriod(first, at: .week))
    }

    /// `lastof(period)`: its last day.
    private func lastDay(_ arguments: [TimeFormula]) -> TimeMeaning {
        guard let argument = arguments.first else { return .impossible }
        let inner = meaning(of: argument)
        guard case .period(let period) = inner, let last = period.last else { return inner }
        return .period(CalendarPeriod(last))
    }

    /// `add(period,n,unit)`: so many units after a period, at the grain of the unit.
    private func added(_ arguments: [TimeFormula]) -> TimeMeaning {
        guard arguments.count == 3, let count = whole(arguments, 1), let unit = unit(arguments, 2)
        else { return .impossible }
        let inner = meaning(of: arguments[0])
        guard case .period(let period) = inner else { return inner }
        guard let first = period.first, TimeEvaluator.isFineEnough(period, for: unit) else {
            return .unresolved
        }
        return checked(TimeStep.period(unit, steps: count, from: first))
    }
}
