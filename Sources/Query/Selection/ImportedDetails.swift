import GRDB

/// The rows of the view `timeline` for imported events.
///
/// Names and codes are read once for all events: a join for every row takes twice the time.
struct ImportedDetails {
    private struct Relation {
        let name: AnswerCell
        let label: AnswerCell
        let type: AnswerCell
        let cameo: AnswerCell
        let quadClass: AnswerCell
        let goldstein: AnswerCell
    }

    private var relations: [Int64: Relation] = [:]
    private var actors: [Int64: AnswerCell] = [:]

    private static let actual = AnswerCell.text("actual")
    private static let day = AnswerCell.text("day")
    private static let publication = AnswerCell.text("publication")
    private static let auto = AnswerCell.text("auto")

    /// Reads the names that the events need; nothing if none of them is imported.
    init(of keys: [EventKey], _ database: Database) throws {
        let events = keys.compactMap(\.imported)
        if events.isEmpty { return }
        try readRelations(database)
        let ids = Set(events.map(\.source)).union(events.map(\.target))
        let json = "[\(ids.sorted().map(String.init).joined(separator: ","))]"
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT actors.id, actors.name
                FROM json_each(?) AS wanted
                CROSS JOIN actors ON actors.id = wanted.value
                """, arguments: [json])
        while let row = try rows.next() { actors[row[0]] = .text(row[1]) }
    }

    private mutating func readRelations(_ database: Database) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT imported_relations.id, ifnull(plover_types.name, imported_relations.label),
                  imported_relations.label, imported_relations.type, imported_relations.cameo,
                  imported_relations.quad_class, imported_relations.goldstein
                FROM imported_relations
                LEFT JOIN plover_types ON plover_types.code = imported_relations.type
                """)
        while let row = try rows.next() {
            relations[row[0]] = Relation(
                name: AnswerCell(row[1] as String?), label: AnswerCell(row[2] as String?),
                type: AnswerCell(row[3] as String?), cameo: AnswerCell(row[4] as String?),
                quadClass: AnswerCell(row[5] as String?), goldstein: AnswerCell(row[6] as Double?))
        }
    }

    /// The cells in the order of `EventDetails.columns`.
    func row(of key: EventKey, _ event: ImportedEvent) -> [AnswerCell] {
        let relation = relations[event.relation]
        let date = AnswerCell.date(AnswerDate(value: key.start))
        return [
            .integer(Int(key.id)), date, actors[event.source] ?? .none, relation?.name ?? .none,
            actors[event.target] ?? .none, .none, Self.actual, .integer(1),
            relation?.type ?? .none, .none, relation?.cameo ?? .none, relation?.label ?? .none,
            relation?.quadClass ?? .none, relation?.goldstein ?? .none, .none, date, date,
            Self.day, Self.publication, .none, .none, .real(1), .integer(0), Self.auto, .none,
            .integer(Int(event.dataset)),
        ]
    }
}
