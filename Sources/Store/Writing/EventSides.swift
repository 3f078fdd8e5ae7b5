internal import Facts
internal import GRDB

/// What is compared of events, read from the archive once and remembered.
///
/// Belongs to the one connection that writes; whoever changes events in another way than by adding
/// new ones has it forget.
final class EventSides {
    private let load: LookUpStatement
    private let parties: LookUpStatement
    private let triggers: LookUpStatement
    private let original: LookUpStatement
    private var known: [Int64: EventLikeness.Side?] = [:]
    private var originals: [Int64: Int64] = [:]

    /// The events of some weeks; a side takes about a kilobyte.
    private static let mostKnown = 4096

    init(_ database: Database) throws {
        load = try LookUpStatement(
            database,
            """
            SELECT type, mode, cameo, status, date_start, date_precision, place, place_country,
              killed, document_id
            FROM events WHERE id = ? AND date_start IS NOT NULL AND is_hidden = 0
            """)
        parties = try LookUpStatement(
            database, "SELECT role, actor_id, country, sector FROM participants WHERE event_id = ?")
        triggers = try LookUpStatement(
            database, "SELECT lower(trigger_words) FROM mentions WHERE event_id = ?")
        original = try LookUpStatement(
            database, "SELECT ifnull(duplicate_of, id) FROM documents WHERE id = ?")
    }

    /// An event that stands for itself and has a date; `nil` for any other.
    func side(of id: Int64) throws -> EventLikeness.Side? {
        if let side = known[id] { return side }
        let side = try read(id)
        if known.count >= EventSides.mostKnown { known = [:] }
        known[id] = .some(side)
        return side
    }

    /// Remembers an event that has just been written, as it would be read.
    func note(_ id: Int64, _ event: Event, in context: EventRows.Context) {
        if known.count >= EventSides.mostKnown { known = [:] }
        known[id] = .some(EventLikeness.Side(event, in: context))
    }

    /// Whether two articles are copies of one.
    func areNearCopies(_ one: Int64, _ other: Int64) throws -> Bool {
        try original(of: one) == original(of: other)
    }

    /// Forgets one event, which has changed.
    func forget(_ id: Int64) { known[id] = nil }

    /// Forgets everything.
    func forget() {
        known = [:]
        originals = [:]
    }

    private func read(_ id: Int64) throws -> EventLikeness.Side? {
        let found = try load.first(id) { row -> EventLikeness.Side? in
            guard let date = row.text(4), let day = Day(iso: date), let document = row.integer(9)
            else { return nil }
            return EventLikeness.Side(
                type: row.text(0) ?? "", mode: row.text(1), cameo: row.text(2) ?? "",
                status: row.text(3) ?? "", day: day, precision: row.text(5) ?? "",
                place: row.text(6), placeCountry: row.text(7),
                killed: row.integer(8).map { Int($0) }, parties: [], triggers: [],
                document: document)
        }
        guard var side = found ?? nil else { return nil }
        try parties.forEach(id) { row in
            side.parties.append(
                EventLikeness.Party(
                    isSource: row.text(0) == "source", actorID: row.integer(1),
                    country: row.text(2), sector: row.text(3)))
        }
        try triggers.forEach(id) { row in
            if let words = row.text(0) { side.triggers.append(words) }
        }
        return side
    }

    private func original(of document: Int64) throws -> Int64 {
        if let known = originals[document] { return known }
        let found = try original.first(document) { $0.integer(0) } ?? nil
        if originals.count >= EventSides.mostKnown { originals = [:] }
        originals[document] = found ?? document
        return found ?? document
    }
}
