import GRDB

/// Finds the actors that may be the same as one, but that the archive keeps apart.
///
/// A bare surname in one article is not joined to a full name in another, nor are two people of one
/// name and different states: a wrong join cannot be seen afterwards, a suggestion can be judged.
struct NamesakeFinder {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Somebody who may be the same, and why.
    struct Namesake: Hashable {
        let description: String
        let eventCount: Int
    }

    /// Those who share a name with one of the actors, the most frequent first.
    ///
    /// Countries, groups and populations have none: their names are not theirs alone.
    func namesakes(of ids: [Int64], most: Int) throws -> [Namesake] {
        let actors = try Row.fetchAll(
            database,
            SQLRequest<Row>(
                """
                SELECT id, name, kind, country
                FROM actors
                WHERE id IN \(ids) AND kind IN ('person', 'organisation')
                ORDER BY id
                """))
        var found: [Int64: Namesake] = [:]
        for actor in actors {
            for row in try sharing(actor) where !ids.contains(row["id"]) {
                found[row["id"]] = describe(row, beside: actor)
            }
        }
        let sorted = found.sorted {
            $0.value.eventCount != $1.value.eventCount
                ? $0.value.eventCount > $1.value.eventCount : $0.key < $1.key
        }
        return sorted.prefix(most).map(\.value)
    }

    /// Actors of the same kind with an alias of this one, or whose name ends in its only word.
    private func sharing(_ actor: Row) throws -> [Row] {
        let id: Int64 = actor["id"]
        let kind: String = actor["kind"]
        let folded = Spelling.folded(actor["name"] as String)
        let last = folded.split(separator: " ").last.map(String.init) ?? folded
        let isBare = last == folded
        return try Row.fetchAll(
            database,
            sql: """
                SELECT actors.id, actors.name, actors.country, actors.role,
                  min(aliases.name) AS shared,
                  (SELECT ifnull(sum(source_count + target_count), 0)
                    FROM actor_counts
                    WHERE actor_counts.actor_id = actors.id) AS event_count
                FROM aliases
                JOIN actors ON actors.id = aliases.actor_id
                WHERE actors.kind = ? AND actors.id <> ?
                  AND (aliases.folded IN (SELECT folded FROM aliases WHERE actor_id = ?)
                    OR aliases.folded = ? OR (? AND aliases.folded LIKE ?))
                GROUP BY actors.id
                ORDER BY actors.id
                """,
            arguments: [kind, id, id, kind == "person" ? last : folded, isBare, "% " + last])
    }

    private func describe(_ other: Row, beside actor: Row) -> Namesake {
        let country: String? = other["country"]
        let role: String? = other["role"]
        let details = [country, role].compactMap { $0 }.joined(separator: ", ")
        let own: String? = actor["country"]
        let reason =
            if let country, let own, country != own {
                "of another state"
            } else {
                "also called \(other["shared"] as String)"
            }
        let name: String = other["name"]
        return Namesake(
            description: details.isEmpty ? "\(name): \(reason)" : "\(name) (\(details)): \(reason)",
            eventCount: other["event_count"])
    }
}
