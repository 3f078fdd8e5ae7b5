import Facts

/// Reads a date as people write it in an option: `2025-04-30`, `apr 2025`, `last week`.
///
/// Where a text names several days (`2025-04`), the answer is all of them.
package struct DateText: Sendable {
    /// The forms that are understood, for the message about one that is not.
    package static let acceptedForms =
        "2025-04-30, 2025-04, 2025, \"30 April 2025\", \"apr 2025\", today, yesterday, "
        + "\"last week\", \"3 months ago\""

    private let today: Day

    package init(today: Day) {
        self.today = today
    }

    /// The days that a text names; `nil` if it is not understood or no such day exists.
    package func range(of text: String) -> DateRange? {
        let words = text.lowercased().split { " \t,".contains($0) }.map(String.init)
        switch words.count {
        case 1: return oneWord(words[0])
        case 2: return twoWords(words[0], words[1])
        case 3: return threeWords(words)
        default: return nil
        }
    }

    private func oneWord(_ word: String) -> DateRange? {
        if let days = Self.daysFromToday[word] {
            return today.adding(days: days).map { DateRange(first: $0, last: $0) }
        }
        if let day = Day(iso: word) { return DateRange(first: day, last: day) }
        let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let year = Self.year(parts[0]) else { return weekday(word, weeksBack: 0) }
        if parts.count == 1 { return DateRange(year: year) }
        guard parts.count == 2 else { return nil }
        if parts[1].hasPrefix("w"), let week = Self.number(parts[1].dropFirst(), digits: 2...2) {
            return isoWeek(year, week)
        }
        return Self.number(parts[1], digits: 2...2).flatMap { DateRange(year: year, month: $0) }
    }

    private func twoWords(_ first: String, _ second: String) -> DateRange? {
        if let month = Self.month(first), let year = Self.year(second) {
            return DateRange(year: year, month: month)
        }
        guard first == "last" || first == "this" else { return nil }
        let back = first == "last" ? 1 : 0
        return unit(second, back: back) ?? weekday(second, weeksBack: back)
    }

    private func threeWords(_ words: [String]) -> DateRange? {
        if let year = Self.year(words[2]) {
            let dayFirst = Self.dayOfMonth(words[0]).flatMap { day in
                Self.month(words[1]).flatMap { Day(year: year, month: $0, day: day) }
            }
            let monthFirst = Self.month(words[0]).flatMap { month in
                Self.dayOfMonth(words[1]).flatMap { Day(year: year, month: month, day: $0) }
            }
            return (dayFirst ?? monthFirst).map { DateRange(first: $0, last: $0) }
        }
        if words[2] == "ago", let count = Self.number(words[0], digits: 1...4) {
            return unitsAgo(count, words[1])
        }
        if words[0] == "last", let count = Self.number(words[1], digits: 1...4) {
            guard let start = unitsAgo(count, words[2]) else { return nil }
            return DateRange(first: start.first, last: today)
        }
        return nil
    }

    /// This week, month or year, or one so many before it.
    private func unit(_ word: String, back: Int) -> DateRange? {
        switch word {
        case "week": today.adding(days: -7 * back).flatMap { DateRange(weekOf: $0) }
        case "month": monthsAgo(back).flatMap { DateRange(year: $0.year, month: $0.month) }
        case "year": DateRange(year: today.year - back)
        default: nil
        }
    }

    /// The one day so many units before today.
    private func unitsAgo(_ count: Int, _ word: String) -> DateRange? {
        let day: Day? =
            switch word {
            case "day", "days": today.adding(days: -count)
            case "week", "weeks": today.adding(days: -7 * count)
            case "month", "months": monthsAgo(count)
            case "year", "years": monthsAgo(12 * count)
            default: nil
            }
        return day.map { DateRange(first: $0, last: $0) }
    }

    /// The same day so many months back, or the last one of a shorter month.
    private func monthsAgo(_ count: Int) -> Day? {
        let (year, month, day) = today.parts
        let months = year * 12 + month - 1 - count
        guard months > 0 else { return nil }
        let length = Day.length(ofMonth: months % 12 + 1, year: months / 12)
        return Day(year: months / 12, month: months % 12 + 1, day: min(day, length))
    }

    /// The latest such weekday up to today, or the one a week earlier if that is today.
    private func weekday(_ word: String, weeksBack: Int) -> DateRange? {
        guard let index = Self.weekdays.firstIndex(where: { Self.abbreviates(word, $0) }) else {
            return nil
        }
        var days = (today.weekday - (index + 1) + 7) % 7
        if days == 0 { days = 7 * weeksBack }
        return today.adding(days: -days).map { DateRange(first: $0, last: $0) }
    }

    /// ISO 8601: week 1 holds 4 January.
    private func isoWeek(_ year: Int, _ week: Int) -> DateRange? {
        guard let fourth = Day(year: year, month: 1, day: 4),
            let monday = fourth.adding(days: 1 - fourth.weekday + 7 * (week - 1)),
            monday.isoWeek == (year, week)
        else { return nil }
        return DateRange(weekOf: monday)
    }

    private static let daysFromToday = ["today": 0, "now": 0, "yesterday": -1, "tomorrow": 1]
    private static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]

    /// Whether a word is a name or its first three or more letters, with or without a full stop.
    private static func abbreviates(_ word: String, _ name: String) -> Bool {
        let letters = word.hasSuffix(".") ? String(word.dropLast()) : word
        return letters.count >= 3 && name.hasPrefix(letters)
    }

    private static func month(_ word: String) -> Int? {
        months.firstIndex { abbreviates(word, $0) }.map { $0 + 1 }
    }

    private static func year(_ word: String) -> Int? {
        number(word, digits: 4...4).flatMap { $0 > 0 ? $0 : nil }
    }

    /// `30`, `1st`, `2nd`, `3rd`, `4th`.
    private static func dayOfMonth(_ word: String) -> Int? {
        let digits =
            ["st", "nd", "rd", "th"].contains { word.hasSuffix($0) }
            ? word.dropLast(2) : word[...]
        return number(digits, digits: 1...2)
    }

    private static func number(_ text: some StringProtocol, digits: ClosedRange<Int>) -> Int? {
        guard digits.contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int(text)
    }
}
