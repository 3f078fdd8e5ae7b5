internal import Facts
internal import GRDB

/// Which stored event of a document is which event of a new reading of it.
///
/// The same type at the same trigger is the same event; then the same trigger with another type;
/// each event is taken once, in the order of the text.
struct EventPairing {
    /// Id of the stored event for each event of the reading; `nil` for a new one.
    let ids: [Int64?]
    /// Stored events that the reading does not have, in order.
    let missing: [Int64]

    init(
        _ events: [Event], in prepared: PreparedDocument, document id: Int64, _ database: Database
    ) throws {
        var stored = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT e.id, e.type, (SELECT m.start_offset FROM mentions AS m
                      WHERE m.told_event_id = e.id ORDER BY m.id LIMIT 1) AS start
                    FROM events AS e WHERE e.document_id = ? ORDER BY start, e.id
                    """), arguments: [id]
        ).map { (id: $0["id"] as Int64, type: $0["type"] as String, start: $0["start"] as Int?) }
        let starts = events.map {
            prepared.points.offset(ofByte: Int(DateRows.firstTrigger(of: $0).start))
        }
        var ids = [Int64?](repeating: nil, count: events.count)
        for isStrict in [true, false] {
            for (index, event) in events.enumerated() where ids[index] == nil {
                let found = stored.firstIndex {
                    $0.start == starts[index] && (!isStrict || $0.type == event.type.rawValue)
                }
                if let found { ids[index] = stored.remove(at: found).id }
            }
        }
        self.ids = ids
        self.missing = stored.map(\.id).sorted()
    }
}
