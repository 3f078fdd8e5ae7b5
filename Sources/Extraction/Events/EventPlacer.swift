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
        let isBodily = isPhysical || isByForce(act)
        let isMeeting = isMeeting(act)
        guard !mine.isEmpty else {
            return isBodily || isMeeting ? earlierPlace(reach: isBodily ? 2 : 1) : nil
        }
        var anchors = [act.token] + act.echoes
        if let embedded = act.embedded, act.type?.quadClass == .materialConflict {
            anchors.append(embedded)
        }
        for anchor in anchors {
            if let place = place(under: anchor, mine, steps: isBodily || isMeeting ? 2 : 1) {
                return place
            }
        }
        guard isBodily || isMeeting else { return nil }
        for anchor in anchors {
            guard let head = clause.sentence.head(of: anchor) else { continue }
            if let place = place(under: head, mine, steps: 1) { return place }
        }
        let sites = mine.filter(isSite)
        if isBodily, let site = nearest(to: act.token, sites[...]) { return site }
        return earlierPlace(reach: isBodily ? 2 : 1)
    }

    /// The place whose head stands nearest to the trigger: where the tree went astray, distance is
    /// the evidence that remains.
    private func nearest(to token: Int, _ places: ArraySlice<PlaceMention>) -> Place? {
        places.min { abs($0.head - token) < abs($1.head - token) }?.place
    }

    /// The last place named in the two sentences before: an account stays where it is until it
    /// names another place.
    private func earlierPlace(reach: Int) -> Place? {
        for step in 1...reach {
            if let site = context.places(inSentence: sentence - step).last(where: {
                isSite($0, sentence - step)
            }) {
                return site.place
            }
        }
        return sentence <= 3 ? dateline : nil
    }

    /// "MOSCOW (AP) _" is a sentence by itself, without verb.
    private var dateline: Place? {
        guard sentence > 0, let first = context.parsed.sentences.first,
            !first.tokens.contains(where: { $0.upos == .verb || $0.upos == .aux })
        else { return nil }
        return context.places(inSentence: 0).first?.place
    }

    /// Named as a place, not as somebody who acts.
    private func isSite(_ mention: PlaceMention) -> Bool { isSite(mention, sentence) }

    private func isSite(_ mention: PlaceMention, _ sentence: Int) -> Bool {
        guard let party = context.actors.mention(headedBy: mention.head, inSentence: sentence)
        else { return true }
        return party.usage == .place || (party.usage == .modifier && party.sector == nil)
    }

    /// What police and soldiers do, they do on the spot.
    private func isByForce(_ act: Act) -> Bool {
        switch act.type {
        case .coerce, .concede, .reject, .retreat: act.sources.contains(where: \.isForce)
        default: false
        }
    }

    /// Meetings and signatures bring people to a place; calls do not.
    private func isMeeting(_ act: Act) -> Bool {
        switch act.type {
        case .consult: act.mode != "phone"
        case .support: act.cameo == "057"
        default: false
        }
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
