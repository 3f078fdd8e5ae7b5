import Facts

/// The days from the first to the last, both included.
package struct DateRange: Hashable, Sendable {
    package let first: Day
    package let last: Day

    package init(first: Day, last: Day) {
        self.first = first
        self.last = last
    }

    /// A whole month; `nil` if there is none such.
    package init?(year: Int, month: Int) {
        guard let first = Day(year: year, month: month, day: 1),
            let last = first.adding(days: Day.length(ofMonth: month, year: year) - 1)
        else { return nil }
        self.init(first: first, last: last)
    }

    /// A whole year; `nil` outside 1 ... 9999.
    package init?(year: Int) {
        guard let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        else { return nil }
        self.init(first: first, last: last)
    }

    /// The week, Monday to Sunday, that holds a day; `nil` at the ends of the calendar.
    package init?(weekOf day: Day) {
        guard let first = day.adding(days: 1 - day.weekday), let last = first.adding(days: 6)
        else { return nil }
        self.init(first: first, last: last)
    }
}
