/// How the value of a time expression follows from its words and the day of writing.
///
/// The language of column `value` in `time-rules.tsv`: calls of `Operation` with numbers, names of
/// values kept by the pattern, and calls in them, as `in(months(m),step(-1,8))`. Printed, it is the
/// form in which an expression waits for a publication date.
indirect enum TimeFormula: Hashable, Sendable {
    /// The arithmetic. `TimeEvaluator` says what each does.
    enum Operation: String, Sendable, CaseIterable {
        // Periods by number.
        case year, half, quarter, season, month, week, day, decade, century, bc, bccentury, yy
        case numeric, holiday
        // Things that come back every year, month or week.
        case months, monthdays, weekdays, seasons, quarters, halves, holidays, dates, units
        case weekends
        // One of them.
        case near, past, future, nearest, prev, next, this, `in`, same
        // Steps.
        case now, focus, step, ago, ahead, earlier, later, fiscal, ordinalday, weekof
        case yearago, yearagoquarter, quarterin
        // Time of day.
        case part, clock, zoned, midnight, half12
        // Texts.
        case dur, durx, sum, every, everyweekday, everypart, everyquarter, everymonth
        case presentref, pastref, futureref, everyday, unknowntime, lastof, add, offset
        case plushalf, hundreds, minutes, shortyear
    }

    case number(Double)
    case value(slot: Int)
    case call(Operation, [TimeFormula])

    /// Reads a formula; `nil` if it is none.
    init?(_ text: some StringProtocol) {
        var rest = Substring(text)
        guard let formula = TimeFormula.read(&rest, depth: 0), rest.isEmpty else { return nil }
        self = formula
    }

    private static func read(_ rest: inout Substring, depth: Int) -> TimeFormula? {
        guard depth < 12 else { return nil }
        let head = rest.prefix { $0 != "(" && $0 != "," && $0 != ")" }
        rest = rest.dropFirst(head.count)
        if let number = Double(head) { return .number(number) }
        guard rest.first == "(" else {
            guard let slot = TimePatternCompiler.slots[String(head)] else { return nil }
            return .value(slot: slot)
        }
        guard let operation = Operation(rawValue: String(head)) else { return nil }
        rest = rest.dropFirst()
        var arguments: [TimeFormula] = []
        while rest.first != ")" {
            guard let argument = read(&rest, depth: depth + 1) else { return nil }
            arguments.append(argument)
            if rest.first == "," {
                rest = rest.dropFirst()
            } else if rest.first != ")" {
                return nil
            }
        }
        rest = rest.dropFirst()
        return .call(operation, arguments)
    }

    /// The formula with the values that the pattern kept in the place of their names, and with
    /// the direction that the text gives in the place of `near`.
    func filled(_ values: SIMD16<Double>, direction: TimeDirection) -> TimeFormula {
        switch self {
        case .number: return self
        case .value(let slot): return .number(values[slot].isNaN ? -1 : values[slot])
        case .call(let operation, let arguments):
            let filled = arguments.map { $0.filled(values, direction: direction) }
            guard operation == .near else { return .call(operation, filled) }
            switch direction {
            case .past: return .call(.past, filled)
            case .future: return .call(.future, filled)
            case .nearest: return .call(.nearest, filled)
            }
        }
    }

    /// As it is read.
    var text: String {
        switch self {
        case .number(let number):
            return number == number.rounded() && abs(number) < 1e9
                ? String(Int(number)) : String(number)
        case .value(let slot):
            return TimePatternCompiler.slots.first { $0.value == slot }?.key ?? ""
        case .call(let operation, let arguments):
            return operation.rawValue + "(" + arguments.map(\.text).joined(separator: ",") + ")"
        }
    }
}
