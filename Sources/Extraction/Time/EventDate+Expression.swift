internal import Facts

extension EventDate {
    /// The date that a time expression names, as EDTF: quarters, seasons and decades become
    /// intervals of days.
    init(_ expression: TimeExpression) {
        self.init(
            expressionValue: expression.value, first: expression.first, last: expression.last,
            formula: expression.formula, words: expression.span)
    }

    /// The same from its parts; also used when a formula is computed later.
    init(expressionValue text: String?, first: Day?, last: Day?, formula: String?, words: TextSpan?)
    {
        guard let text, let first, let last else {
            self.init(
                value: nil, first: nil, last: nil, precision: .unknown, basis: .none, words: words,
                formula: formula)
            return
        }
        let calendar = text.prefix { $0 != "T" }
        let precision: DatePrecision
        var value = String(calendar)
        if first == last {
            precision = .day
            value = first.iso
        } else if calendar.contains("-W"), !calendar.hasSuffix("-WE"), !calendar.hasSuffix("WI") {
            precision = .week
        } else if calendar.utf8.count == 7, calendar.utf8.allSatisfy({ $0 < 0x41 }) {
            precision = .month
        } else if calendar.utf8.count == 4, !calendar.contains("-") {
            precision = .year
        } else {
            precision = calendar.contains("-Q") ? .quarter : .interval
            value = first.iso + "/" + last.iso
        }
        self.init(
            value: value, first: first, last: last, precision: precision, basis: .text,
            words: words)
    }
}
