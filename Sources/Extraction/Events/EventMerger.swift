internal import Facts

/// Merges mentions of one happening within a document into one event.
struct EventMerger {
    /// The people whom the document calls by name; "the woman" may be any of them.
    private let persons: Set<Int>

    init(context: EventContext) {
        var persons: Set<Int> = []
        for mention in context.actors.mentions where mention.form == .name {
            guard let actor = mention.actor, context.actors.actors[actor].kind == .person else {
                continue
            }
            persons.insert(actor)
        }
        self.persons = persons
    }

    /// In text order of the first mention.
    func merged(_ drafts: [EventDraft]) -> [EventDraft] {
        var result: [EventDraft] = []
        for draft in drafts {
            if draft.isToll {
                if let position = result.indices.reversed().first(where: {
                    isTold(draft, by: result[$0])
                }) {
                    result[position] = join(result[position], draft)
                }
            } else if let position = result.indices.reversed().first(where: {
                isSame(result[$0], draft)
            }) {
                result[position] = join(result[position], draft)
            } else if !draft.isBackground {
                result.append(draft)
            }
        }
        return result
    }

    /// Whether a toll is that of an attack: the latest that was no other day.
    private func isTold(_ toll: EventDraft, by draft: EventDraft) -> Bool {
        draft.event.type == .assault && agree(draft.event.date, toll.event.date)
            && agree(draft.event.status, toll.event.status)
    }

    private func isSame(_ first: EventDraft, _ second: EventDraft) -> Bool {
        let one = first.event
        let two = second.event
        guard one.type == two.type, agree(one.date, two.date), agree(one.status, two.status),
            !areApart(one, two)
        else { return false }
        if isPooled(one.type) {
            return agree(
                one.sources + one.targets, two.sources + two.targets, isDefinite: second.isDefinite)
                && (second.isDefinite || isOneMeeting(one, two))
        }
        if tellApart(first, second) { return false }
        let isLoose = second.isDefinite || isCarriedOn(one, two)
        if !isLoose, isDeed(one.type), first.head != second.head,
            two.sentence - one.sentence > 2, !sharesActor(one, two)
        {
            return false
        }
        return agree(one.sources, two.sources, isDefinite: isLoose)
            && agree(one.targets, two.targets, isDefinite: isLoose)
            && (isLoose || !widens(one.sources, two.sources))
    }

    /// Whether two acts are of different modes: an arrest is no curfew, a call no meeting, an
    /// inquiry no reproach.
    private func areApart(_ one: Event, _ two: Event) -> Bool {
        switch one.type {
        case .coerce:
            guard let mine = one.mode, let theirs = two.mode else { return false }
            return mine != theirs
        case .accuse: return (one.mode == "investigate") != (two.mode == "investigate")
        case .consult: return (one.mode == "phone") != (two.mode == "phone")
        default: return false
        }
    }

    /// Whether two verbs tell of two deeds, as far as words and distance say: neither says to whom,
    /// the words differ, and there is more between than a sentence.
    private func tellApart(_ first: EventDraft, _ second: EventDraft) -> Bool {
        guard first.event.targets.isEmpty, second.event.targets.isEmpty, !first.isNoun,
            !second.isNoun, first.head != second.head
        else { return false }
        return second.event.sentence - first.event.sentence > 1
    }

    private func isDeed(_ type: PLOVERType) -> Bool {
        type.quadClass == .materialConflict || type.quadClass == .materialCooperation
    }

    /// Whether somebody on the roster takes part in both on the same side, or nobody is on it: what
    /// is far apart is not the same because the same country is in it.
    private func sharesActor(_ one: Event, _ two: Event) -> Bool {
        let pairs = [(one.sources, two.sources), (one.targets, two.targets)]
        return pairs.contains { mine, theirs in
            mine.contains { left in
                theirs.contains { left.actor != nil && left.actor == $0.actor }
            }
        } || pairs.allSatisfy { ($0.0 + $0.1).allSatisfy { $0.actor == nil } }
    }

    /// Whether a country does it that the first mention does not name: "both countries" are more
    /// than the one told of before.
    private func widens(_ first: [Participant], _ second: [Participant]) -> Bool {
        let known = Set(first.compactMap(\.country))
        return !known.isEmpty && !Set(second.compactMap(\.country)).isSubset(of: known)
    }

    /// A statement or protest of the same actor that names only its doer carries on what was told:
    /// "the protesters chanted".
    private func isCarriedOn(_ one: Event, _ two: Event) -> Bool {
        switch one.type {
        case .accuse, .request, .reject, .protest, .threaten, .support: break
        default: return false
        }
        guard one.targets.isEmpty || two.targets.isEmpty, two.sentence - one.sentence <= 3 else {
            return false
        }
        return one.sources.contains { mine in
            two.sources.contains { theirs in
                mine.actor != nil && mine.actor == theirs.actor
                    || (one.type == .protest && mine.country != nil
                        && mine.country == theirs.country)
            }
        }
    }

    /// Whether no one takes part in one of two meetings on a day but not in the other, and the other
    /// way round: a call to one capital and a call to another are two.
    private func isOneMeeting(_ one: Event, _ two: Event) -> Bool {
        let mine = one.sources + one.targets
        let theirs = two.sources + two.targets
        return holds(mine, allOf: theirs) || holds(theirs, allOf: mine)
    }

    private func holds(_ parties: [Participant], allOf others: [Participant]) -> Bool {
        others.allSatisfy { other in parties.contains { agree([$0], [other], isDefinite: false) } }
    }

    private func isPooled(_ type: PLOVERType) -> Bool { type == .consult || type == .cooperate }

    private func agree(_ first: EventStatus, _ second: EventStatus) -> Bool {
        first == second || (first == .alleged && second == .actual)
            || (first == .actual && second == .alleged)
    }

    private func agree(_ first: EventDate, _ second: EventDate) -> Bool {
        first.mayBeSame(as: second)
    }

    /// Sides agree if they share an actor, or a country where no actor is known on one of them; an
    /// empty side agrees with an empty one, and with any where the mention points back.
    private func agree(
        _ first: [Participant], _ second: [Participant], isDefinite: Bool
    ) -> Bool {
        if first.isEmpty && second.isEmpty { return true }
        if first.isEmpty || second.isEmpty { return isDefinite }
        return first.contains { one in
            second.contains { two in
                if let left = one.actor, let right = two.actor {
                    if left == right { return true }
                    if !isDefinite, isPerson(left), isPerson(right) { return false }
                }
                return one.country != nil && one.country == two.country
            }
        }
    }

    private func isPerson(_ actor: Int) -> Bool { persons.contains(actor) }

    private func join(_ first: EventDraft, _ second: EventDraft) -> EventDraft {
        var result = first
        if let last = first.event.mentions.last, let next = second.event.mentions.first, last < next
        {
            // The usual case, as drafts come in text order; sorting each time would be quadratic.
            result.event.mentions += second.event.mentions
        } else {
            result.event.mentions = Array(Set(first.event.mentions + second.event.mentions))
                .sorted()
        }
        if result.event.sources.isEmpty { result.event.sources = second.event.sources }
        if result.event.targets.isEmpty { result.event.targets = second.event.targets }
        // What is told in passing may be of another day.
        let isAside =
            second.isBackground || (second.isToll && second.event.date.basis != .text)
        let mayDate = !isAside || first.event.date.value == nil
        if mayDate, second.event.date.rank > first.event.date.rank {
            result.event.date = second.event.date
        }
        result.event.place = result.event.place ?? second.event.place
        result.event.attribution = result.event.attribution ?? second.event.attribution
        merge(second.event.casualties, into: &result.event.casualties)
        result.event.rules += second.event.rules.filter { !result.event.rules.contains($0) }
        result.event.confidence = max(first.event.confidence, second.event.confidence)
        if first.event.status == .alleged, second.event.status == .actual {
            result.event.status = .actual
        }
        return result
    }

    private func merge(_ theirs: Casualties, into mine: inout Casualties) {
        mine.killed = mine.killed ?? theirs.killed
        mine.wounded = mine.wounded ?? theirs.wounded
        mine.detained = mine.detained ?? theirs.detained
        mine.crowd = mine.crowd ?? theirs.crowd
    }
}
