/// A unit of time. Raw values are those of the class UNIT in `time-words.tsv`.
enum TimeUnit: Int, Sendable {
    case second = 1
    case minute, hour, day, week, month, quarter, year, decade, century, millennium, weekend
    case fortnight

    /// Whether it is written after the `T` of an ISO 8601 duration.
    var isOfClock: Bool { rawValue <= TimeUnit.hour.rawValue }

    /// The designator in a TIMEX3 duration.
    var designator: String {
        switch self {
        case .second: "S"
        case .minute, .month: "M"
        case .hour: "H"
        case .day: "D"
        case .week, .fortnight: "W"
        case .quarter: "Q"
        case .year: "Y"
        case .decade: "DE"
        case .century: "CE"
        case .millennium: "ML"
        case .weekend: "WE"
        }
    }
}
