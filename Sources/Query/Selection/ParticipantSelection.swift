import GRDB

/// Sub-queries for the events in which somebody takes part, each a range of an index.
///
/// CROSS JOIN fixes the order of the tables: statistics of a small archive, still in the file when
/// it has grown, would make SQLite read a big table whole.
struct ParticipantSelection {
    private let scope: ActorScope

    init(_ scope: ActorScope) {
        self.scope = scope
    }

    /// Rows of `event_id`, some more than once: extracted events.
    var events: SQL {
        let byActor: SQL = """
            SELECT participants.event_id
            FROM actors
            CROSS JOIN participants ON participants.actor_id = actors.id
            WHERE actors.id IN \(scope.ids) AND participants.is_hidden = 0
            """
        guard let country = scope.country else { return byActor }
        let byCountry: SQL = """
            SELECT event_id
            FROM participants
            WHERE country = \(country) AND is_hidden = 0
            """
        return scope.ids.isEmpty ? byCountry : "\(byCountry) UNION ALL \(byActor)"
    }

    /// Rows of `imported_events`, each once.
    var imported: SQL {
        """
        SELECT imported_events.*
        FROM actors
        CROSS JOIN imported_events ON imported_events.source_actor_id = actors.id
        WHERE \(condition)
        UNION ALL
        SELECT imported_events.*
        FROM actors
        CROSS JOIN imported_events ON imported_events.target_actor_id = actors.id
        WHERE \(condition) AND imported_events.source_actor_id NOT IN (\(self.actors))
        """
    }

    /// Rows of `imported_events` between the two, whoever acts, each once.
    func imported(with other: ActorScope) -> SQL {
        let others = ParticipantSelection(other)
        return """
            \(forth(to: others))
            UNION ALL
            \(others.forth(to: self)) AND NOT (
              imported_events.source_actor_id IN (\(actors))
              AND imported_events.target_actor_id IN (\(others.actors)))
            """
    }

    private func forth(to other: ParticipantSelection) -> SQL {
        """
        SELECT imported_events.*
        FROM actors
        CROSS JOIN imported_events ON imported_events.source_actor_id = actors.id
        WHERE \(condition) AND imported_events.target_actor_id IN (\(other.actors))
        """
    }

    /// Rows of `id`: the actors meant.
    var actors: SQL { "SELECT actors.id FROM actors WHERE \(condition)" }

    private var condition: SQL {
        guard let country = scope.country else { return "actors.id IN \(scope.ids)" }
        return "actors.country = \(country)"
    }
}
