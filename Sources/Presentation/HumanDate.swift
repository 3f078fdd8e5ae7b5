import Facts
import Query

/// Dates as people write them: `30 Apr 2025`, `Apr 2025`, `since 2020`, `undated`.
package enum HumanDate {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// An event's date; `undated (reported 1 May 2025)` if it has none.
    package static func text(for date: AnswerDate) -> String {
        if let value = date.value { return text(forValue: value) }
        guard let reported = date.reported else { return "undated" }
        return "undated (reported \(text(for: reported)))"
    }

    /// `30 Apr 2025`.
    package static func text(for day: Day) -> String {
        let (year, month, number) = day.parts
        return "\(number) \(months[month - 1]) \(year)"
    }

    /// An ISO 8601 / EDTF value in words; a value of another shape stays as it is.
    package static func text(forValue value: String) -> String {
        if let day = Day(iso: value) { return text(for: day) }
        let ends = value.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if ends.count == 2 { return interval(from: ends[0], to: ends[1]) ?? value }
        return part(value) ?? value
    }

    private static func interval(from first: String, to last: String) -> String? {
        if last == ".." || last.isEmpty { return "since \(text(forValue: first))" }
        if first == ".." || first.isEmpty {
            // The interval holds its last day, so it lies before the next one.
            guard let next = Day(iso: last)?.adding(days: 1) else {
                return "until \(text(forValue: last))"
            }
            return "before \(text(for: next))"
        }
        guard let start = Day(iso: first), let end = Day(iso: last) else {
            return "\(text(forValue: first)) – \(text(forValue: last))"
        }
        let (from, to) = (start.parts, end.parts)
        if start == end { return text(for: start) }
        if from.year == to.year, from.month == to.month {
            return "\(from.day)–\(text(for: end))"
        }
        if from.year == to.year {
            return "\(from.day) \(months[from.month - 1]) – \(text(for: end))"
        }
        return "\(text(for: start)) – \(text(for: end))"
    }

    /// A month, quarter, half, week or part of a day.
    private static func part(_ value: String) -> String? {
        let fields = value.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        if fields.count == 2, let year = Int(fields[0]) {
            if let month = Int(fields[1]), (1...12).contains(month), fields[1].utf8.count == 2 {
                return "\(months[month - 1]) \(year)"
            }
            if fields[1].hasPrefix("Q") { return "\(fields[1]) \(year)" }
            if fields[1].hasPrefix("W"), let week = Int(fields[1].dropFirst()) {
                return weekText(year, week)
            }
        }
        if let cut = value.firstIndex(of: "T"), let day = Day(iso: value[..<cut]) {
            return text(for: day)
        }
        return nil
    }

    private static func weekText(_ year: Int, _ week: Int) -> String? {
        guard let fourth = Day(year: year, month: 1, day: 4),
            let monday = fourth.adding(days: 1 - fourth.weekday + 7 * (week - 1))
        else { return nil }
        return "week of \(text(for: monday))"
    }
}
