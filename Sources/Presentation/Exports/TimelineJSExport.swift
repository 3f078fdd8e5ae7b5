import Facts
import Query

/// JSON for TimelineJS 3 of Knight Lab: one slide an event. Undated events have no slide.
struct TimelineJSExport {
    private let json = JSONText()

    func render(_ table: AnswerTable) -> String {
        let slides = EventRows(table).rows.compactMap(slide)
        let title = json.quoted(table.title)
        return """
            {
              "title": {"text": {"headline": \(title)}},
              "events": [
            \(slides.map { "    \($0)" }.joined(separator: ",\n"))
              ]
            }

            """
    }

    private func slide(_ event: EventRow) -> String? {
        guard let first = event.first else { return nil }
        var fields = ["\"unique_id\": \(json.quoted("event-\(event.id)"))"]
        fields.append("\"start_date\": \(date(first, event.precision))")
        if let last = event.last, last != first, event.precision == "interval" {
            fields.append("\"end_date\": \(date(last, "day"))")
        }
        let place = event.place.map { " in \($0)" } ?? ""
        let reports = event.reports == "1" ? "1 report" : "\(event.reports) reports"
        let text = escaped("\(event.status)\(place), \(reports)")
        fields.append(
            "\"text\": {\"headline\": \(json.quoted(escaped(event.headline))), "
                + "\"text\": \(json.quoted(text))}")
        fields.append("\"group\": \(json.quoted(event.typeName))")
        return "{\(fields.joined(separator: ", "))}"
    }

    /// As exact as the text: a month has no day.
    private func date(_ day: Day, _ precision: String) -> String {
        let (year, month, number) = day.parts
        return switch precision {
        case "year": "{\"year\": \(year)}"
        case "month", "quarter": "{\"year\": \(year), \"month\": \(month)}"
        default: "{\"year\": \(year), \"month\": \(month), \"day\": \(number)}"
        }
    }

    /// The texts of a slide are HTML.
    private func escaped(_ text: String) -> String { MarkupText.escaped(text) }
}
