internal import Facts

/// Computes formulas against a reference.
struct TimeEvaluator: Sendable {
    let holidays: HolidayCalendar
    let reference: TimeReference

    /// Never throws; a formula that makes no sense is `impossible`.
    func meaning(of formula: TimeFormula) -> TimeMeaning {
        switch formula {
        case .number(let number): return .number(number)
        case .value: return .impossible
        case .call(let operation, let arguments): return call(operation, arguments)
        }
    }

    private func call(_ operation: TimeFormula.Operation, _ arguments: [TimeFormula]) -> TimeMeaning
    {
        switch operation {
        case .year, .half, .quarter, .season, .month, .week, .day, .decade, .century, .bc,
            .bccentury, .yy, .numeric, .holiday, .ordinalday:
            return absolute(operation, arguments)
        case .months, .monthdays, .weekdays, .seasons, .quarters, .halves, .holidays, .dates,
            .units, .weekends:
            return recurring(operation, arguments)
        case .near, .past, .future, .nearest, .prev, .next, .this:
            return chosen(operation, arguments)
        case .in: return inside(arguments)
        case .now, .focus, .step, .ago, .ahead, .earlier, .later, .same, .fiscal, .weekof,
            .yearago, .yearagoquarter, .quarterin, .lastof, .add:
            return stepped(operation, arguments)
        case .part, .clock, .zoned, .midnight, .half12: return onClock(operation, arguments)
        case .dur, .durx, .sum, .every, .everyweekday, .everypart, .everyquarter, .everymonth,
            .presentref, .pastref, .futureref, .everyday, .unknowntime, .offset, .plushalf,
            .hundreds, .minutes, .shortyear:
            return text(operation, arguments)
        }
    }

    /// The whole number that an argument comes to; `nil` for anything else.
    func whole(_ arguments: [TimeFormula], _ index: Int) -> Int? {
        guard let number = real(arguments, index), abs(number) < 1e8 else { return nil }
        return Int(number.rounded())
    }

    func real(_ arguments: [TimeFormula], _ index: Int) -> Double? {
        guard index < arguments.count, case .number(let number) = meaning(of: arguments[index]),
            number.isFinite
        else { return nil }
        return number
    }

    func unit(_ arguments: [TimeFormula], _ index: Int) -> TimeUnit? {
        whole(arguments, index).flatMap { TimeUnit(rawValue: $0) }
    }

    func checked(_ period: CalendarPeriod?) -> TimeMeaning {
        guard let period, period.exists else { return .impossible }
        return .period(period)
    }

    private func absolute(
        _ operation: TimeFormula.Operation, _ arguments: [TimeFormula]
    ) -> TimeMeaning {
        guard let first = whole(arguments, 0) else { return .impossible }
        let second = whole(arguments, 1) ?? 0
        let third = whole(arguments, 2) ?? 0
        switch operation {
        case .year: return checked(CalendarPeriod(grain: .year, year: first))
        case .half: return checked(CalendarPeriod(grain: .half, year: first, number: second))
        case .quarter: return checked(CalendarPeriod(grain: .quarter, year: first, number: second))
        case .season: return checked(CalendarPeriod(grain: .season, year: first, number: second))
        case .month: return checked(CalendarPeriod(grain: .month, year: first, number: second))
        case .week: return checked(CalendarPeriod(grain: .week, year: first, number: second))
        case .day:
            return checked(
                CalendarPeriod(grain: .day, year: first, number: second, dayOfMonth: third))
        case .decade: return checked(CalendarPeriod(grain: .decade, year: first / 10 * 10))
        case .century: return checked(CalendarPeriod(grain: .century, year: first - 1))
        case .bc: return checked(CalendarPeriod(grain: .year, year: -first))
        case .bccentury: return checked(CalendarPeriod(grain: .century, year: -first))
        case .yy: return .number(Double(fullYear(first)))
        case .holiday: return checked(holidays.period(first, year: second))
        case .numeric: return checked(numeric(first, second, third))
        case .ordinalday:
            // The nth day of a month, or of the weekday: `ordinalday(y,m,n,w)`.
            guard let weekday = whole(arguments, 3), third > 0,
                let start = Day(year: first, month: second, day: 1)
            else { return .impossible }
            let days = (weekday - start.weekday + 7) % 7 + (third - 1) * 7
            return start.adding(days: days).map { .period(CalendarPeriod($0)) } ?? .impossible
        default: return .impossible
        }
    }

    /// A date in numbers: by what fits, else by the order that the rest of the document uses, else
    /// by the day of publication where only one order lies in the year before it, else month
    /// first, as most English news agencies write.
    private func numeric(_ one: Int, _ other: Int, _ year: Int) -> CalendarPeriod {
        let year = year < 100 ? fullYear(year) : year
        let dayFirst = CalendarPeriod(grain: .day, year: year, number: other, dayOfMonth: one)
        let monthFirst = CalendarPeriod(grain: .day, year: year, number: one, dayOfMonth: other)
        if one > 12 { return dayFirst }
        if other > 12 { return monthFirst }
        if let writesDayFirst = reference.writesDayFirst {
            return writesDayFirst ? dayFirst : monthFirst
        }
        return isRecent(dayFirst) && !isRecent(monthFirst) ? dayFirst : monthFirst
    }

    private func isRecent(_ period: CalendarPeriod) -> Bool {
        guard let today = reference.published, let day = period.first else { return false }
        return day <= today && today.ordinal - day.ordinal < 366
    }

    /// Whether a formula is a date in numbers that can be read in two ways, and nothing in the
    /// document tells which.
    func isAmbiguous(_ formula: TimeFormula) -> Bool {
        guard case .call(.numeric, let arguments) = formula, reference.writesDayFirst == nil,
            let one = whole(arguments, 0), let other = whole(arguments, 1)
        else { return false }
        return one <= 12 && other <= 12 && one != other
    }

    /// The century of a year in two digits: within eighty years before and twenty after the day
    /// of publication, the window that POSIX `%y` has around 1969 to 2068.
    func fullYear(_ twoDigits: Int) -> Int {
        guard twoDigits < 100 else { return twoDigits }
        if reference.isNarrative, let year = reference.focus?.year, year > 999 {
            return year / 100 * 100 + twoDigits
        }
        let now = reference.published?.year ?? 2000
        var year = now / 100 * 100 + twoDigits
        if year > now + 20 { year -= 100 }
        if year <= now - 80 { year += 100 }
        return year
    }

    private func recurring(
        _ operation: TimeFormula.Operation, _ arguments: [TimeFormula]
    ) -> TimeMeaning {
        if operation == .weekends { return .recurring(.unit(.weekend)) }
        guard let first = whole(arguments, 0) else { return .impossible }
        switch operation {
        case .months: return .recurring(.month(first))
        case .monthdays:
            guard let second = whole(arguments, 1) else { return .impossible }
            return .recurring(.monthDay(first, second))
        case .weekdays: return .recurring(.weekday(first))
        case .seasons: return .recurring(.season(first))
        case .quarters: return .recurring(.quarter(first))
        case .halves: return .recurring(.half(first))
        case .holidays: return .recurring(.holiday(first))
        case .dates: return .recurring(.date(first))
        case .units: return TimeUnit(rawValue: first).map { .recurring(.unit($0)) } ?? .impossible
        default: return .impossible
        }
    }
}
