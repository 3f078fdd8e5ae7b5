/// What a formula comes to.
enum TimeMeaning: Sendable {
    case number(Double)
    case period(CalendarPeriod)
    case recurring(TimeRecurrence)
    /// A TIMEX3 value that names no stretch of the calendar: `P2D`, `PAST_REF`.
    case text(String)
    /// It depends on a day that is not known.
    case unresolved
    /// No such day: the 31st of June, or outside the years 1 to 9999.
    case impossible
}
