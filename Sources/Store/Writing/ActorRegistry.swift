internal import Facts
import Foundation
internal import GRDB

/// The actors of an archive: one row for each, whichever article names it.
///
/// An actor is the same if name (in any case), kind and country are. A person or organisation of
/// several words whose country an article does not tell is the only one of that name, where there
/// is only one; and a row without country learns it. A person whose full name the lexicon knows is
/// the same under every spelling of it.
final class ActorRegistry {
    private struct Known {
        var id: Int64
        var sector: String?
        var role: String?
        var lexiconID: String?
    }

    private let database: Database
    private let insertActor: InsertStatement
    private let updateActor: InsertStatement
    private let insertAlias: InsertStatement
    private let codes: CodeGuard
    private var known: [String: Known] = [:]
    private var aliases: Set<String> = []
    /// Read when first needed.
    private var people: [String: Int64]?

    init(_ database: Database, codes: CodeGuard) throws {
        self.database = database
        self.codes = codes
        insertActor = try InsertStatement(
            database,
            """
            INSERT INTO actors (name, kind, country, sector, role, lexicon_id)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        updateActor = try InsertStatement(
            database, "UPDATE actors SET sector = ?, role = ?, lexicon_id = ? WHERE id = ?")
        insertAlias = try InsertStatement(
            database, "INSERT OR IGNORE INTO aliases (actor_id, name, folded) VALUES (?, ?, ?)")
    }

    /// Forgets what was remembered: after a rollback, or when another process has written.
    func forget() {
        known = [:]
        aliases = []
        people = nil
    }

    /// The row of an actor, made where there is none; its names are learned.
    func id(of actor: Actor) throws -> Int64 {
        let country = actor.country?.code
        let key = "\(actor.kind.rawValue)\t\(country ?? "")\t\(actor.name.lowercased())"
        var entry: Known
        if let found = try known[key] ?? stored(actor, country: country) {
            entry = found
            try learn(actor, into: &entry)
        } else {
            try codes.ensure(country: country)
            let id = try insertActor.id(
                actor.name, actor.kind.rawValue, country, actor.sector?.rawValue, actor.role,
                actor.rule)
            if let rule = actor.rule, actor.kind == .person, actor.name.utf8.contains(0x20),
                people?[rule] == nil
            {
                people?[rule] = id
            }
            entry = Known(
                id: id, sector: actor.sector?.rawValue, role: actor.role, lexiconID: actor.rule)
        }
        known[key] = entry
        try learn(name: actor.name, of: entry.id)
        for alias in actor.aliases { try learn(name: alias, of: entry.id) }
        return entry.id
    }

    private func learn(_ actor: Actor, into entry: inout Known) throws {
        let sector = entry.sector ?? actor.sector?.rawValue
        let role = actor.role ?? entry.role
        let lexiconID = entry.lexiconID ?? actor.rule
        guard sector != entry.sector || role != entry.role || lexiconID != entry.lexiconID else {
            return
        }
        try updateActor.run(sector, role, lexiconID, entry.id)
        entry = Known(id: entry.id, sector: sector, role: role, lexiconID: lexiconID)
    }

    private func learn(name: String, of id: Int64) throws {
        guard !name.isEmpty, aliases.insert("\(id)\t\(name)").inserted else { return }
        try insertAlias.run(id, name, ActorRegistry.folded(name))
    }

    /// In lower case without diacritics, as `aliases.folded` holds it.
    static func folded(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.lowercased() }
        return name.folding(
            options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
    }

    private func stored(_ actor: Actor, country: String?) throws -> Known? {
        let columns = "SELECT id, country, sector, role, lexicon_id FROM actors"
        let rows = try Row.fetchAll(
            database.cachedStatement(sql: columns + " WHERE name = ? COLLATE NOCASE AND kind = ?"),
            arguments: [actor.name, actor.kind.rawValue])
        if let exact = rows.first(where: { $0["country"] == country }) { return entry(exact) }
        if let same = try known(actor) { return same }
        let isSpecific =
            [.person, .organisation].contains(actor.kind) && actor.name.utf8.contains(0x20)
        guard isSpecific, rows.count == 1 else { return nil }
        if country == nil { return entry(rows[0]) }
        guard rows[0]["country"] == nil as String? else { return nil }
        try codes.ensure(country: country)
        let id: Int64 = rows[0]["id"]
        try database.cachedStatement(sql: "UPDATE actors SET country = ? WHERE id = ?")
            .execute(arguments: [country, id])
        return entry(rows[0])
    }

    /// "S. Jaishankar" and "Subrahmanyam Jaishankar": one row of the lexicon. A bare surname is not
    /// enough: the lexicon knows only the most prominent of those who bear it.
    private func known(_ actor: Actor) throws -> Known? {
        guard actor.kind == .person, let rule = actor.rule, rule.hasPrefix("person."),
            actor.name.utf8.contains(0x20)
        else { return nil }
        let people = try self.people ?? peopleOfLexicon()
        self.people = people
        guard let id = people[rule] else { return nil }
        return try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT id, country, sector, role, lexicon_id FROM actors WHERE id = ?"),
            arguments: [id]
        ).map(entry)
    }

    /// By row of the lexicon: the first who was entered under a full name.
    private func peopleOfLexicon() throws -> [String: Int64] {
        var people: [String: Int64] = [:]
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT lexicon_id, id
                FROM actors
                WHERE kind = 'person' AND lexicon_id LIKE 'person.%' AND name LIKE '% %'
                ORDER BY id DESC
                """)
        while let row = try rows.next() { people[row["lexicon_id"]] = row["id"] }
        return people
    }

    private func entry(_ row: Row) -> Known {
        Known(id: row["id"], sector: row["sector"], role: row["role"], lexiconID: row["lexicon_id"])
    }
}
