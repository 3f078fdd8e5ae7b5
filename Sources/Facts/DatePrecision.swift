/// How exactly a text dates an event.
package enum DatePrecision: String, Sendable, CaseIterable {
    case day, week, month, quarter, year, interval, unknown
}
