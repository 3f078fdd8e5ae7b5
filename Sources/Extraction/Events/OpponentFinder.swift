internal import Facts
internal import Lexicon

/// Gives the other side to acts of a quarrel between two countries.
///
/// "India suspended the treaty" in an article about India and Pakistan is done to Pakistan. Applies
/// only where two countries make up nearly all that an article of several sentences names.
struct OpponentFinder {
    private let context: EventContext
    private let pair: [CountryCode]
    /// Mentions by name of each of the pair, in text order.
    private let named: [[ActorMention]]

    init(context: EventContext, lexicon: FrameLexicon) {
        self.context = context
        var counts: [CountryCode: Int] = [:]
        for mention in context.actors.mentions {
            guard let country = mention.country else { continue }
            counts[country, default: 0] += 1
        }
        let ranked = counts.sorted {
            $0.value != $1.value ? $0.value > $1.value : $0.key.code < $1.key.code
        }
        let total = counts.values.reduce(0, +)
        guard context.parsed.sentences.count >= 4, ranked.count >= 2, ranked[1].value >= 4,
            ranked[0].value + ranked[1].value >= total * 3 / 4,
            ranked[1].value * 4 >= total
        else {
            self.pair = []
            self.named = []
            return
        }
        let pair = [ranked[0].key, ranked[1].key]
        self.pair = pair
        self.named = pair.map { country in
            context.actors.mentions.filter {
                $0.country == country && $0.form == .name && $0.usage == .actor
                    && ($0.sector == .government || $0.sector == nil)
            }
        }
    }

    func completed(_ draft: EventDraft) -> EventDraft {
        guard pair.count == 2, draft.event.targets.isEmpty, !draft.isBackground else {
            return draft
        }
        switch draft.event.type {
        case .sanction, .assault, .threaten, .reject, .coerce: break
        default: return draft
        }
        let countries = Set(draft.event.sources.compactMap(\.country))
        guard countries.count == 1, let own = countries.first, pair.contains(own),
            let side = pair.firstIndex(where: { $0 != own }),
            let mention = nearest(in: named[side], before: draft.event.trigger)
        else { return draft }
        var result = draft
        result.event.targets = [
            Participant(
                actor: mention.actor, span: mention.span, country: pair[side],
                sector: mention.sector)
        ]
        return result
    }

    private func nearest(in named: [ActorMention], before trigger: TextSpan) -> ActorMention? {
        var range = named.startIndex..<named.endIndex
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if named[middle].span.start < trigger.start {
                range = middle + 1..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        return range.lowerBound > 0 ? named[range.lowerBound - 1] : named.first
    }
}
