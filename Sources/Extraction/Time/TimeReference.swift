internal import Facts

/// What a relative expression is measured from.
struct TimeReference: Sendable {
    /// The day of publication, where known.
    var published: Day?
    /// The period that the text mentioned last.
    var focus: CalendarPeriod?
    /// The day that the text mentioned last, if that was not long ago.
    var focusDay: CalendarPeriod?
    /// Whether the text tells a story of its own time: then relative expressions follow the focus,
    /// otherwise the publication.
    var isNarrative = false
    /// Whether the document writes the day before the month; `nil` where nothing in it tells.
    var writesDayFirst: Bool?

    /// The day that weekdays and months without year are near to.
    var base: Day? {
        if isNarrative, let day = focus?.first { return day }
        return published
    }

    /// The period that "later" and "the same" point back to.
    var anchor: CalendarPeriod? {
        focus ?? (isNarrative ? nil : published.map { CalendarPeriod($0) })
    }
}
