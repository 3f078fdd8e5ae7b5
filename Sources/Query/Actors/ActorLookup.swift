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

    /// The names nearest to a mistyped one, with the numbers of their events; nearest first, and
    /// the more frequent first among equals.
    ///
    /// A country counts for everyone who acts for it.
    func nearest(to name: String, count: Int = 3) throws -> [(name: String, eventCount: Int)] {
        guard let wanted = MistypedWord(name) else { return [] }
        var near: [(distance: Int, folded: String)] = []
        let names = try String.fetchCursor(database, sql: "SELECT DISTINCT folded FROM aliases")
        while let folded = try names.next() {
            let distance = wanted.distance(to: folded)
            if distance <= wanted.limit { near.append((distance, folded)) }
        }
        guard let best = near.map(\.distance).min() else { return [] }
        var found: [(distance: Int, name: String, eventCount: Int)] = []
        for (distance, folded) in near where distance <= best + 1 {
            for (name, eventCount) in try counts(ofNames: folded) {
                found.append((distance, name, eventCount))
            }
        }
        found.sort {
            ($0.distance, -$0.eventCount, $0.name) < ($1.distance, -$1.eventCount, $1.name)
        }
        return found.prefix(count).map { ($0.name, $0.eventCount) }
    }

    /// The names that are written so, with the numbers of events of those who bear them.
    private func counts(ofNames folded: String) throws -> [(name: String, eventCount: Int)] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT aliases.name AS name, max(ifnull((
                      SELECT sum(source_count + target_count)
                      FROM actor_counts
                      WHERE actor_counts.actor_id IN (
                        SELECT actors.id
                        UNION
                        SELECT others.id
                        FROM actors AS others
                        WHERE actors.kind = 'country' AND others.country = actors.country
                      )), 0)) AS event_count
                    FROM aliases
                    JOIN actors ON actors.id = aliases.actor_id
                    WHERE aliases.folded = ?
                    GROUP BY aliases.name
                    """), arguments: [folded]
        ).map { ($0["name"], $0["event_count"]) }
    }

    /// Those who take part in most events.
    func mostFrequent(_ count: Int) throws -> [ActorCandidate] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT actors.id, actors.name, actors.kind, actors.country, counts.event_count
                FROM (
                  SELECT actor_id, sum(source_count + target_count) AS event_count
                  FROM actor_counts
                  GROUP BY actor_id
                  HAVING sum(source_count + target_count) > 0
                  ORDER BY 2 DESC, 1
                  LIMIT ?
                ) AS counts
                JOIN actors ON actors.id = counts.actor_id
                ORDER BY counts.event_count DESC, actors.id
                """, arguments: [count]
        ).map {
            ActorCandidate(
                id: $0["id"], name: $0["name"], kind: $0["kind"], country: $0["country"],
                eventCount: $0["event_count"])
        }
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
