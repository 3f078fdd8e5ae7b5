import Facts
import Query

/// One event of a timeline's answer, as exports need it.
struct EventRow {
    let id: String
    /// The first day, or `nil` if the event is undated or only its end is known.
    let first: Day?
    /// The last day, included; `nil` if it is open or the first is not known.
    let last: Day?
    /// `day`, `month`, `year` …
    let precision: String
    /// `Marco Rubio: Consult → Shehbaz Sharif`.
    let headline: String
    let typeName: String
    let place: String?
    let status: String
    let reports: String
    let published: Day?
}

/// The rows of a timeline's answer by name.
struct EventRows {
    let rows: [EventRow]

    init(_ table: AnswerTable) {
        func column(_ name: String) -> Int? { table.index(of: name) }
        let positions = [
            "id", "date_start", "date_end", "date_precision", "source", "type_name", "target",
            "place", "status", "reports", "published",
        ].map(column)
        rows = table.rows.map { row in
            func text(_ index: Int) -> String? { positions[index].flatMap { row[$0].machineText } }
            let first = text(1).flatMap { Day(iso: $0) }
            let type = text(5) ?? ""
            let source = text(4).map { "\($0): " } ?? ""
            let target = text(6).map { " → \($0)" } ?? ""
            return EventRow(
                id: text(0) ?? "", first: first,
                last: first == nil ? nil : text(2).flatMap { Day(iso: $0) },
                precision: text(3) ?? "day", headline: source + type + target, typeName: type,
                place: text(7), status: text(8) ?? "", reports: text(9) ?? "",
                published: text(10).flatMap { Day(iso: $0) })
        }
    }
}
