internal import GRDB

/// What an event says, field by field, so that two states of it can be compared.
struct EventSnapshot {
    let id: Int64
    let document: Int64
    /// By the names of the columns of `timeline`, in their order.
    let fields: [(name: String, value: String?)]

    private static let columns = """
        e.type, e.mode, e.cameo, e.status, e.date, e.date_basis,
        (SELECT group_concat(ifnull(a.name, p.words), '; ') FROM participants AS p
          LEFT JOIN actors AS a ON a.id = p.actor_id
          WHERE p.event_id = e.id AND p.role = 'source') AS source,
        (SELECT group_concat(ifnull(a.name, p.words), '; ') FROM participants AS p
          LEFT JOIN actors AS a ON a.id = p.actor_id
          WHERE p.event_id = e.id AND p.role = 'target') AS target,
        e.place, e.place_country, e.killed, e.wounded, e.detained, e.crowd, e.contexts,
        round(e.confidence, 2) AS confidence,
        (SELECT group_concat(m.trigger_words || ' at ' || m.start_offset, '; ') FROM mentions AS m
          WHERE m.told_event_id = e.id) AS told_by,
        (SELECT group_concat(r.rule, '; ') FROM event_rules AS r WHERE r.event_id = e.id) AS rules
        """

    /// The events that a document was the first to tell, in the order of their ids.
    static func all(ofDocument id: Int64, _ database: Database) throws -> [EventSnapshot] {
        try Row.fetchAll(
            database.cachedStatement(
                sql:
                    "SELECT e.id, \(columns) FROM events AS e WHERE e.document_id = ? ORDER BY e.id"
            ),
            arguments: [id]
        ).map { row in
            EventSnapshot(
                id: row[0], document: id,
                fields: zip(row.columnNames, row.databaseValues).dropFirst().map { name, value in
                    (name, value.isNull ? nil : String.fromDatabaseValue(value) ?? "\(value)")
                })
        }
    }

    private subscript(_ name: String) -> String {
        fields.first { $0.name == name }?.value ?? "?"
    }

    /// `CONSULT, Marco Rubio → Shehbaz Sharif, 2025-04-30`.
    var summary: String {
        let date = self["date"]
        return "\(self["type"]), \(self["source"]) → \(self["target"]), "
            + (date == "?" ? "undated" : date)
    }

    /// `date: 2025-04-30 → 2025-04-29; place: none → Lahore`; empty if nothing differs.
    func difference(from old: EventSnapshot) -> String {
        zip(old.fields, fields).filter { $0.value != $1.value }.map { before, after in
            "\(before.name): \(before.value ?? "none") → \(after.value ?? "none")"
        }.joined(separator: "; ")
    }
}
