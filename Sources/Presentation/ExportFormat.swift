import Query

/// The formats of other programs that events can be exported to.
package enum ExportFormat: String, Sendable, CaseIterable {
    case timelinejs, ical, graphml

    /// Whether the format shows pairs of actors, not events.
    package var showsDyads: Bool { self == .graphml }

    /// The events, or the pairs, in that format; ends with a line break.
    package func render(_ table: AnswerTable) -> String {
        switch self {
        case .timelinejs: TimelineJSExport().render(table)
        case .ical: ICalendarExport().render(table)
        case .graphml: GraphMLExport().render(table)
        }
    }

    /// How many rows the format has no room for: a calendar cannot hold an undated event.
    package func undatedCount(of table: AnswerTable) -> Int {
        if showsDyads { return 0 }
        return EventRows(table).rows.count { $0.first == nil }
    }
}
