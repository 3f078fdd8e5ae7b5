internal import Facts

extension TimeEvaluator {
    /// Adds a time of day to a day.
    func onClock(_ operation: TimeFormula.Operation, _ arguments: [TimeFormula]) -> TimeMeaning {
        if operation == .half12 { return .number(Double(twentyFourHours(arguments))) }
        guard let argument = arguments.first else { return .impossible }
        let inner = meaning(of: argument)
        guard case .period(var period) = inner else { return inner }
        guard period.grain == .day || operation == .part else { return .unresolved }
        switch operation {
        case .part:
            guard let part = whole(arguments, 1), (1...7).contains(part) else { return .impossible }
            guard period.grain == .day else { return .period(period) }
            period.clock = TimeEvaluator.partOfDay[part]
        case .midnight: period.clock = "T24:00"
        case .clock, .zoned:
            guard let clock = clock(arguments) else { return .impossible }
            period.clock = clock
        default: return .impossible
        }
        return .period(period)
    }

    /// By the values of the class PART: morning, afternoon, evening, night, daytime, midday, noon.
    static let partOfDay = ["", "TMO", "TAF", "TEV", "TNI", "TDT", "TMI", "T12:00"]

    /// `clock(day,hour,minute)` or `zoned(day,hour,minute,second,offset minutes)`.
    private func clock(_ arguments: [TimeFormula]) -> String? {
        guard let hour = whole(arguments, 1), (0...24).contains(hour) else { return nil }
        let minute = max(whole(arguments, 2) ?? 0, 0)
        guard minute < 60 else { return nil }
        var text = "T" + two(hour) + ":" + two(minute)
        guard arguments.count == 5, let second = whole(arguments, 3),
            let offset = real(arguments, 4)
        else { return text }
        if second >= 0 { text += ":" + two(min(second, 59)) }
        let minutes = Int(offset)
        guard abs(minutes) <= 14 * 60 else { return text }
        if minutes == 0 { return text + "Z" }
        text += (minutes < 0 ? "-" : "+") + two(abs(minutes) / 60) + ":" + two(abs(minutes) % 60)
        return text
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    /// `half12(hour,half)`: half 1 is before noon, 2 after.
    private func twentyFourHours(_ arguments: [TimeFormula]) -> Int {
        guard let hour = whole(arguments, 0), let half = whole(arguments, 1) else { return -1 }
        return half == 1 ? hour % 12 : half == 2 ? hour % 12 + 12 : hour
    }

    /// TIMEX3 values that name no day.
    func text(_ operation: TimeFormula.Operation, _ arguments: [TimeFormula]) -> TimeMeaning {
        switch operation {
        case .presentref: return .text("PRESENT_REF")
        case .pastref: return .text("PAST_REF")
        case .futureref: return .text("FUTURE_REF")
        case .unknowntime: return .unresolved
        case .everyday: return .text("XXXX-XX-XX")
        case .everyweekday:
            guard let weekday = whole(arguments, 0) else { return .impossible }
            return .text("XXXX-WXX-\(weekday)")
        case .everypart:
            guard let part = whole(arguments, 0), (1...7).contains(part) else { return .impossible }
            guard let weekday = whole(arguments, 1) else {
                return .text("XXXX-XX-XX" + TimeEvaluator.partOfDay[part])
            }
            return .text("XXXX-WXX-\(weekday)" + TimeEvaluator.partOfDay[part])
        case .everyquarter:
            guard let quarter = whole(arguments, 0) else { return .impossible }
            return .text("XXXX-Q\(quarter)")
        case .everymonth:
            guard let month = whole(arguments, 0) else { return .impossible }
            return .text("XXXX-" + two(month))
        case .offset:
            // `offset(sign,hours,minutes)` of a time zone, in minutes.
            guard let sign = real(arguments, 0), let hours = real(arguments, 1) else {
                return .impossible
            }
            return .number(sign * (hours * 60 + max(real(arguments, 2) ?? 0, 0)))
        case .plushalf, .hundreds, .minutes, .shortyear: return number(operation, arguments)
        case .sum: return sum(arguments)
        default: return duration(operation, arguments)
        }
    }

    /// Small sums: `plushalf(n)`; `hundreds(1530)` is 15 and `minutes(1530)` 30; the year that
    /// `98` is in `1997-98`, `shortyear(1997,98)`.
    private func number(
        _ operation: TimeFormula.Operation, _ arguments: [TimeFormula]
    ) -> TimeMeaning {
        guard let one = real(arguments, 0) else { return .impossible }
        switch operation {
        case .plushalf: return .number(one + 0.5)
        case .hundreds: return .number((one / 100).rounded(.down))
        case .minutes: return .number(one.truncatingRemainder(dividingBy: 100))
        default:
            guard let other = real(arguments, 1) else { return .impossible }
            return .number((one / 100).rounded(.down) * 100 + other)
        }
    }

    /// `dur(n,unit)`, `durx(unit)` for an unknown number, `every(n,unit)`.
    private func duration(
        _ operation: TimeFormula.Operation, _ arguments: [TimeFormula]
    ) -> TimeMeaning {
        guard let unit = unit(arguments, operation == .durx ? 0 : 1) else { return .impossible }
        let prefix = unit.isOfClock ? "PT" : "P"
        guard operation != .durx else { return .text(prefix + "X" + unit.designator) }
        guard var count = real(arguments, 0), count >= 0, count < 1e9 else { return .impossible }
        if unit == .fortnight { count *= 2 }
        if count == count.rounded() { return .text(prefix + String(Int(count)) + unit.designator) }
        let fraction = count - count.rounded(.down)
        if unit == .hour || unit == .minute {
            let rest = Int((fraction * 60).rounded())
            let whole = count >= 1 ? String(Int(count)) + unit.designator : ""
            return .text("PT" + whole + String(rest) + (unit == .hour ? "M" : "S"))
        }
        let tenths = (count * 100).rounded() / 100
        return .text(prefix + String(tenths) + unit.designator)
    }

    /// `sum(one,other)`: one hour and twenty minutes.
    private func sum(_ arguments: [TimeFormula]) -> TimeMeaning {
        guard arguments.count == 2, case .text(let one) = meaning(of: arguments[0]),
            case .text(let other) = meaning(of: arguments[1]), other.hasPrefix("P")
        else { return .impossible }
        if one.contains("T") {
            return .text(one + other.drop { $0 == "P" || $0 == "T" })
        }
        return .text(one + other.dropFirst())
    }
}
