import Facts
import Glibc

/// The day that "today" and "last week" are counted from.
enum Today {
    /// The local calendar day; `ARCHIVE_TODAY` stands in for it in tests.
    static var day: Day {
        if let text = getenv("ARCHIVE_TODAY"), let day = Day(iso: String(cString: text)) {
            return day
        }
        var now = time(nil)
        var parts = tm()
        guard localtime_r(&now, &parts) != nil,
            let day = Day(
                year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1,
                day: Int(parts.tm_mday))
        else { fatalError("the clock shows a day outside the years 1 to 9999") }
        return day
    }
}
