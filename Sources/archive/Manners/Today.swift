import Facts
import Foundation

/// The day that "today" and "last week" are counted from.
enum Today {
    /// The local calendar day; `ARCHIVE_TODAY` stands in for it in tests.
    static var day: Day {
        if let text = ProcessInfo.processInfo.environment["ARCHIVE_TODAY"], let day = Day(iso: text)
        {
            return day
        }
        let parts = Calendar(identifier: .gregorian).dateComponents(
            [.year, .month, .day], from: Date())
        guard let year = parts.year, let month = parts.month, let number = parts.day,
            let day = Day(year: year, month: month, day: number)
        else { fatalError("the clock shows a day outside the years 1 to 9999") }
        return day
    }
}
