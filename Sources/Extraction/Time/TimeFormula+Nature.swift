extension TimeFormula {
    /// Whether an operation occurs in it.
    func names(_ wanted: Operation) -> Bool {
        guard case .call(let operation, let arguments) = self else { return false }
        return operation == wanted || arguments.contains { $0.names(wanted) }
    }

    /// Whether it names its own year.
    var isExplicit: Bool {
        let explicit: [Operation] = [
            .year, .month, .day, .quarter, .season, .half, .decade, .holiday, .bc, .century,
        ]
        return explicit.contains(where: names)
    }

    /// Whether it is measured from the day of writing: "today", "last week", a weekday.
    var isDeictic: Bool {
        let deictic: [Operation] = [
            .now, .step, .ago, .ahead, .weekdays, .yearago, .yearagoquarter,
            .quarterin, .fiscal,
        ]
        return deictic.contains(where: names)
    }
}

extension TimeFormula {
    /// Whether it counts years from another expression.
    var countsYears: Bool {
        guard case .call(let operation, let arguments) = self else { return false }
        if operation == .earlier, arguments.count == 2 {
            return arguments[1] == .number(Double(TimeUnit.year.rawValue))
        }
        return arguments.contains { $0.countsYears }
    }

    /// Whether it only measures from another expression ("a year earlier"): in news such a date is
    /// an aside, and what follows is not measured from it.
    var isAside: Bool {
        let asides: [Operation] = [.earlier, .yearago, .yearagoquarter, .quarterin]
        return asides.contains(where: names)
    }
}
