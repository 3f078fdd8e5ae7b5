import GRDB

/// Sub-queries for the events in which somebody takes part, each a range of an index.
struct ParticipantSelection {
    private let scope: ActorScope

    init(_ scope: ActorScope) {
        self.scope = scope
    }

    /// Ids of extracted events.
    var events: SQL {
        let byActor: SQL = """
            SELECT event_id FROM participants
            WHERE actor_id IN \(scope.ids) AND is_hidden = 0
            """
        guard let country = scope.country else { return byActor }
        let byCountry: SQL = """
            SELECT event_id FROM participants
            WHERE country = \(country) AND is_hidden = 0
            """
        return scope.ids.isEmpty ? byCountry : "\(byCountry) UNION ALL \(byActor)"
    }

    /// Ids of imported events.
    var imported: SQL {
        """
        SELECT id FROM imported_events WHERE source_actor_id IN (\(actors))
        UNION ALL
        SELECT id FROM imported_events WHERE target_actor_id IN (\(actors))
        """
    }

    /// Ids of imported events between the two, whoever acts.
    func imported(with other: ActorScope) -> SQL {
        let others = ParticipantSelection(other).actors
        return """
            SELECT id FROM imported_events
            WHERE source_actor_id IN (\(actors)) AND target_actor_id IN (\(others))
            UNION ALL
            SELECT id FROM imported_events
            WHERE source_actor_id IN (\(others)) AND target_actor_id IN (\(actors))
            """
    }

    /// Ids of the actors meant.
    var actors: SQL {
        guard let country = scope.country else {
            return "SELECT id FROM actors WHERE id IN \(scope.ids)"
        }
        return "SELECT id FROM actors WHERE country = \(country)"
    }
}
