package import Facts

/// What an ingest did.
package struct IngestSummary: Sendable {
    package var documents = 0
    package var added = 0
    package var present = 0
    /// Articles that were there without a date and now have one.
    package var dated = 0
    package var skipped: [SkippedInput] = []
    package var events = 0
    /// Different actors in the articles that were added.
    package var actors = 0
    /// Of the events that were added.
    package var firstDay: Day?
    package var lastDay: Day?
    /// Added, or found again, and still without a day of publication.
    package var undated = 0
    /// Id of one of these, to be shown.
    package var undatedExample: Int64?
    package var isInterrupted = false

    package init() {}

    /// One line for people, as `40 documents: 38 added, 1 already present, 1 skipped (…). …`.
    package var line: String {
        var parts = ["\(added) added"]
        if present > 0 { parts.append("\(present) already present") }
        if dated > 0 { parts.append("\(dated) dated") }
        if !skipped.isEmpty { parts.append("\(skipped.count) skipped (\(skippedWords))") }
        let head = "\(counted(documents, "document")): \(parts.joined(separator: ", "))."
        guard added > 0 else { return head }
        var tail = " \(counted(events, "event")), \(counted(actors, "actor"))"
        if let firstDay, let lastDay {
            tail += firstDay == lastDay ? ", \(firstDay)" : ", \(firstDay) to \(lastDay)"
        }
        return head + tail + "."
    }

    private static let shown = 3

    private var skippedWords: String {
        let first = skipped.prefix(IngestSummary.shown).map { "\($0.name): \($0.reason)" }
        let more = skipped.count - first.count
        return first.joined(separator: "; ") + (more > 0 ? "; \(more) more, see -v" : "")
    }

    private func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
