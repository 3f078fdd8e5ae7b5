internal import Facts

/// Where an account stood when it last told of a bodily act, or of a statement.
struct EventScene {
    let sentence: Int
    let place: Place
    /// Who spoke there, as indices into the roster.
    var speakers: Set<Int> = []

    /// Whether an event is a statement of the same people in the next sentence.
    func isCarriedOn(by event: Event) -> Bool {
        event.isStatement && event.sentence - sentence <= 1
            && event.sources.contains { $0.actor.map { speakers.contains($0) } == true }
    }
}

extension Event {
    /// Whether something is said rather than done.
    var isStatement: Bool {
        type.quadClass == .verbalConflict || type.quadClass == .verbalCooperation
    }
}
