import GRDB

/// Names of actors for the completion of a shell.
package struct ActorNames: Sendable {
    private let prefix: String

    package init(beginningWith prefix: String) {
        self.prefix = Spelling.folded(prefix)
    }

    /// At most fifty names, the most frequent first.
    package func answer(_ database: Database) throws -> [String] {
        try String.fetchAll(
            database,
            sql: """
                SELECT actors.name
                FROM aliases
                JOIN actors ON actors.id = aliases.actor_id
                LEFT JOIN actor_counts ON actor_counts.actor_id = actors.id
                WHERE aliases.folded >= ? AND aliases.folded < ?
                GROUP BY actors.name
                ORDER BY sum(source_count + target_count) DESC, actors.name
                LIMIT 50
                """, arguments: [prefix, prefix + "\u{10FFFF}"])
    }
}
