import Facts
import Query

/// An iCalendar (RFC 5545) with an all-day entry for every dated event.
struct ICalendarExport {
    func render(_ table: AnswerTable) -> String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//archive//archive//EN",
            "X-WR-CALNAME:\(escaped(table.title))",
        ]
        for event in EventRows(table).rows { lines += entry(event) }
        lines.append("END:VCALENDAR")
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    private func entry(_ event: EventRow) -> [String] {
        guard let first = event.first else { return [] }
        let end = (event.last ?? first).adding(days: 1)
        // A stamp must be there; the day of publication is one that does not change.
        let stamp = compact(event.published ?? first)
        var lines = [
            "BEGIN:VEVENT", "UID:event-\(event.id)@archive", "DTSTAMP:\(stamp)T000000Z",
            "DTSTART;VALUE=DATE:\(compact(first))",
        ]
        if let end { lines.append("DTEND;VALUE=DATE:\(compact(end))") }
        lines.append("SUMMARY:\(escaped(event.headline))")
        if let place = event.place { lines.append("LOCATION:\(escaped(place))") }
        lines.append("CATEGORIES:\(escaped(event.typeName))")
        lines.append("DESCRIPTION:\(escaped("\(event.status); reports: \(event.reports)"))")
        if event.status == "planned" { lines.append("STATUS:TENTATIVE") }
        return lines + ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }

    private func compact(_ day: Day) -> String { day.iso.replacing("-", with: "") }

    private func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                escaped += "\\"
                escaped.unicodeScalars.append(scalar)
            case "\n": escaped += "\\n"
            case _ where scalar.value < 0x20: continue
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// Lines longer than 75 bytes are broken; the rest begins with a space.
    private func folded(_ line: String) -> String {
        guard line.utf8.count > 75 else { return line }
        var text = ""
        var used = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if used + size > 75 {
                text += "\r\n "
                used = 1
            }
            text.unicodeScalars.append(scalar)
            used += size
        }
        return text
    }
}
