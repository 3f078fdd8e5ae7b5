import GRDB

/// Looks up actors by name, the most frequent first.
struct ActorLookup {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// Those whose name or alias is this one, in lower case and without diacritics.
    func named(_ folded: String) throws -> [ActorCandidate] {
        try candidates(where: "aliases.folded = ?", [folded])
    }

    /// Those with these words in a name or alias; if there is none, those whose name begins so.
    func containing(_ folded: String) throws -> [ActorCandidate] {
        let literal = Self.escaped(folded)
        let words = try candidates(
            where: "' ' || aliases.folded || ' ' LIKE ? ESCAPE '!'", ["% \(literal) %"])
        if !words.isEmpty { return words }
        return try candidates(
            where: "aliases.folded >= ? AND aliases.folded < ?", [folded, folded + "\u{10FFFF}"])
    }

    /// Every name with the number of its events, the most frequent first.
    ///
    /// A country counts for everyone who acts for it.
    func allNames() throws -> [(name: String, eventCount: Int)] {
        try Row.fetchAll(
            database,
            sql: """
                WITH
                  totals AS (
                    SELECT actor_id, sum(source_count + target_count) AS event_count
                    FROM actor_counts
                    GROUP BY actor_id
                  ),
                  countries_total AS (
                    SELECT actors.country AS country, sum(totals.event_count) AS event_count
                    FROM totals
                    JOIN actors ON actors.id = totals.actor_id
                    WHERE actors.country IS NOT NULL
                    GROUP BY actors.country
                  )
                SELECT aliases.name AS name,
                  max(CASE
                    WHEN actors.kind = 'country' THEN ifnull(countries_total.event_count, 0)
                    ELSE ifnull(totals.event_count, 0) END) AS event_count
                FROM aliases
                JOIN actors ON actors.id = aliases.actor_id
                LEFT JOIN totals ON totals.actor_id = actors.id
                LEFT JOIN countries_total ON countries_total.country = actors.country
                GROUP BY aliases.name
                ORDER BY event_count DESC, aliases.name
                """
        ).map { ($0["name"], $0["event_count"]) }
    }

    func mostFrequent(_ count: Int) throws -> [ActorCandidate] {
        Array(try candidates(where: "aliases.name = actors.name", []).prefix(count))
    }

    private func candidates(
        where condition: String, _ arguments: StatementArguments
    ) throws -> [ActorCandidate] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT DISTINCT actors.id, actors.name, actors.kind, actors.country,
                  (SELECT ifnull(sum(source_count + target_count), 0)
                    FROM actor_counts
                    WHERE actor_counts.actor_id = actors.id) AS event_count
                FROM aliases
                JOIN actors ON actors.id = aliases.actor_id
                WHERE \(condition)
                ORDER BY actors.kind = 'country' DESC, event_count DESC, actors.id
                """, arguments: arguments
        ).map {
            ActorCandidate(
                id: $0["id"], name: $0["name"], kind: $0["kind"], country: $0["country"],
                eventCount: $0["event_count"])
        }
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if "%_!".contains(character) { escaped += "!" }
            escaped.append(character)
        }
        return escaped
    }
}
