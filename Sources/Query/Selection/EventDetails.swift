import Facts
import GRDB

/// The rows of the view `timeline` for given events, in their order.
struct EventDetails {
    /// The columns of the view, those for the eye first.
    static let columns: [AnswerColumn] = [
        AnswerColumn("id", .integer, "The event, for 'archive show'"),
        AnswerColumn("date", .date, "When: ISO 8601 / EDTF; none where the text does not say"),
        AnswerColumn("source", .text, "Who did it; several separated by '; '"),
        AnswerColumn("type_name", .text, "What was done, in words"),
        AnswerColumn("target", .text, "To whom; several separated by '; '"),
        AnswerColumn("place", .text, "Where"),
        AnswerColumn("status", .text, "How the text vouches for it: actual, alleged, planned …"),
        AnswerColumn("reports", .integer, "Articles that tell of it"),
        AnswerColumn("type", .text, "PLOVER type", isDetail: true),
        AnswerColumn("mode", .text, "PLOVER mode", isDetail: true),
        AnswerColumn("cameo", .text, "CAMEO code", isDetail: true),
        AnswerColumn("cameo_name", .text, "CAMEO code in words", isDetail: true),
        AnswerColumn("quad_class", .text, "Verbal or material, -coop or -conf", isDetail: true),
        AnswerColumn("goldstein", .real, "-10 (conflict) to 10 (cooperation)", isDetail: true),
        AnswerColumn("place_country", .text, "ISO 3166-1 alpha-3", isDetail: true),
        AnswerColumn("date_start", .date, "First day", isDetail: true),
        AnswerColumn("date_end", .date, "Last day, included", isDetail: true),
        AnswerColumn("date_precision", .text, "day, week, month … unknown", isDetail: true),
        AnswerColumn("date_basis", .text, "What dates it: text, publication …", isDetail: true),
        AnswerColumn("published", .date, "Day of the first article", isDetail: true),
        AnswerColumn("killed", .integer, "Deaths that the text states", isDetail: true),
        AnswerColumn("confidence", .real, "0 to 1", isDetail: true),
        AnswerColumn("publishers", .integer, "Different known publishers", isDetail: true),
        AnswerColumn("review", .text, "What a person decided", isDetail: true),
        AnswerColumn("document_id", .integer, "The first article", isDetail: true),
        AnswerColumn("dataset_id", .integer, "1 is what was extracted", isDetail: true),
    ]

    private static let dateColumn = 1
    private static let publishedColumn = 19

    /// Ids per statement, far below SQLite's limit on the length of a value.
    private static let batch = 5000

    static func rows(of keys: [EventKey], _ database: Database) throws -> [[AnswerCell]] {
        let extracted = try extractedRows(of: keys.filter { !$0.isImported }.map(\.id), database)
        let imported = try ImportedDetails(of: keys, database)
        return keys.compactMap { key in
            key.imported.map { imported.row(of: key, $0) } ?? extracted[key.id]
        }
    }

    private static func extractedRows(
        of ids: [Int64], _ database: Database
    ) throws -> [Int64: [AnswerCell]] {
        var cells: [Int64: [AnswerCell]] = [:]
        cells.reserveCapacity(ids.count)
        for start in stride(from: 0, to: ids.count, by: batch) {
            let list = ids[start..<min(start + batch, ids.count)]
            let json = "[\(list.map(String.init).joined(separator: ","))]"
            let rows = try Row.fetchCursor(database, sql: extracted, arguments: [json])
            while let row = try rows.next() { cells[row[0]] = read(row) }
        }
        return cells
    }

    private static func read(_ row: Row) -> [AnswerCell] {
        var cells = AnswerCell.cells(of: row, columns: columns)
        let reported = (row[publishedColumn] as String?).flatMap { Day(iso: $0) }
        if case .none = cells[dateColumn] {
            cells[dateColumn] = .date(AnswerDate(value: nil, reported: reported))
        }
        return cells
    }

    /// The first half of the view: SQLite would read both halves whole for a list of ids.
    static let extracted = """
        SELECT events.id, events.date,
          (SELECT group_concat(ifnull(actors.name, participants.words), '; ')
            FROM participants
            LEFT JOIN actors ON actors.id = participants.actor_id
            WHERE participants.event_id = events.id AND participants.role = 'source'),
          plover_types.name,
          (SELECT group_concat(ifnull(actors.name, participants.words), '; ')
            FROM participants
            LEFT JOIN actors ON actors.id = participants.actor_id
            WHERE participants.event_id = events.id AND participants.role = 'target'),
          events.place, events.status, events.report_count, events.type, events.mode,
          events.cameo, cameo_codes.name, events.quad_class, events.goldstein,
          events.place_country, events.date_start, events.date_end, events.date_precision,
          events.date_basis, documents.published, events.killed, events.confidence,
          events.publisher_count, events.review, events.document_id, 1
        FROM json_each(?) AS wanted
        CROSS JOIN events ON events.id = wanted.value
        CROSS JOIN plover_types ON plover_types.code = events.type
        CROSS JOIN cameo_codes ON cameo_codes.code = events.cameo
        CROSS JOIN documents ON documents.id = events.document_id
        """
}
