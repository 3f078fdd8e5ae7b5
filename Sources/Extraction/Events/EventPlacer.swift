internal import Facts
internal import Language

/// Finds where an act took place, as far as its sentence says.
struct EventPlacer {
    let context: EventContext
    let clause: TreeReader
    let sentence: Int

    /// The place that a phrase of the predicate, of its object or of what governs it names.
    func place(of act: Act, isPhysical: Bool) -> Place? {
        let mine = context.places(inSentence: sentence)
        guard !mine.isEmpty else { return isPhysical ? earlierPlace() : nil }
        var anchors = [act.token] + act.echoes
        if let embedded = act.embedded, act.type?.quadClass == .materialConflict {
            anchors.append(embedded)
        }
        for anchor in anchors {
            if let place = place(under: anchor, mine, steps: isPhysical ? 2 : 1) { return place }
        }
        guard isPhysical else { return nil }
        for anchor in anchors {
            guard let head = clause.sentence.head(of: anchor) else { continue }
            if let place = place(under: head, mine, steps: 1) { return place }
        }
        return nearest(to: act.token, mine)
    }

    /// The place whose head stands nearest to the trigger: where the tree went astray, distance is
    /// the evidence that remains.
    private func nearest(to token: Int, _ places: ArraySlice<PlaceMention>) -> Place? {
        places.min { abs($0.head - token) < abs($1.head - token) }?.place
    }

    /// The last place named in the two sentences before: an account stays where it is until it
    /// names another place.
    private func earlierPlace() -> Place? {
        context.places(inSentence: sentence - 1).last?.place
            ?? context.places(inSentence: sentence - 2).last?.place
    }

    private func place(under token: Int, _ places: ArraySlice<PlaceMention>, steps: Int) -> Place? {
        for oblique in clause.obliques(of: token)
        where clause.words.locatives.contains(oblique.preposition) {
            if let place = place(at: oblique.token, places) { return place }
        }
        guard steps > 1 else { return nil }
        for child in clause.sentence.children(of: token) {
            switch clause.relation(child) {
            case .obj, .nsubjPass, .obl, .nmod, .nsubj: break
            default: continue
            }
            for oblique in clause.obliques(of: child)
            where clause.words.locatives.contains(oblique.preposition) {
                if let place = place(at: oblique.token, places) { return place }
            }
        }
        return nil
    }

    /// The place headed by the token or named within its phrase ("the city of Basra").
    private func place(at token: Int, _ places: ArraySlice<PlaceMention>) -> Place? {
        if let hit = places.first(where: { $0.head == token }) { return hit.place }
        for child in clause.sentence.children(of: token) {
            switch clause.relation(child) {
            case .nmod, .appos, .compound, .flat:
                if let hit = places.first(where: { $0.head == child }) { return hit.place }
            default: continue
            }
        }
        return nil
    }
}
