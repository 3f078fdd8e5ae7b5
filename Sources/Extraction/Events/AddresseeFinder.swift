internal import Facts
internal import Language
internal import Lexicon

/// Gives acts that do not say to whom they are done the one they must be done to.
///
/// "Rejected the charge" goes to whoever made it, a refusal to whoever asked; an act in a sentence that names one other country goes to that
/// country; "India suspended the treaty" in an article about India and Pakistan is done to Pakistan;
/// what foreign states do in an article about one country, they do to that country. For which types
/// each holds: `frame-addressees.tsv`, which counts how often it was right.
struct AddresseeFinder {
    private let context: EventContext
    private let table: AddresseeTable
    private let echoes: EchoFinder
    /// The two countries that make up nearly all that an article of several sentences names.
    private let pair: [CountryCode]
    /// The country that an article of several sentences is about.
    private let home: CountryCode?
    /// The names of these countries, in text order: their governments, else whatever there is.
    private let named: [CountryCode: [ActorMention]]

    init(context: EventContext, table: AddresseeTable, lexicon: FrameLexicon) {
        self.context = context
        self.table = table
        self.echoes = EchoFinder(context: context, lexicon: lexicon)
        var counts: [CountryCode: Int] = [:]
        for mention in context.actors.mentions {
            guard let country = mention.country else { continue }
            counts[country, default: 0] += 1
        }
        let ranked = counts.sorted {
            $0.value != $1.value ? $0.value > $1.value : $0.key.code < $1.key.code
        }
        let total = counts.values.reduce(0, +)
        guard context.parsed.sentences.count >= 4, let first = ranked.first else {
            self.pair = []
            self.home = nil
            self.named = [:]
            return
        }
        let isQuarrel =
            ranked.count >= 2 && ranked[1].value >= 4
            && ranked[0].value + ranked[1].value >= total * 3 / 4 && ranked[1].value * 4 >= total
        let pair = isQuarrel ? [ranked[0].key, ranked[1].key] : []
        let home =
            first.value * 2 >= total
            ? first.key
            : AddresseeFinder.datelineCountry(of: context).flatMap {
                counts[$0, default: 0] >= 3 ? $0 : nil
            }
        self.pair = pair
        self.home = home
        var named: [CountryCode: [ActorMention]] = [:]
        for country in pair + [home].compactMap({ $0 }) {
            named[country] = AddresseeFinder.names(of: country, in: context.actors.mentions[...])
        }
        self.named = named
    }

    private static func names(
        of country: CountryCode, in mentions: ArraySlice<ActorMention>
    ) -> [ActorMention] {
        let named = mentions.filter { $0.country == country && $0.form == .name }
        let states = named.filter {
            $0.usage == .actor && ($0.sector == .government || $0.sector == nil)
        }
        return states.isEmpty ? named : states
    }

    /// The country of "HONIARA, Solomon Islands (AP) _".
    private static func datelineCountry(of context: EventContext) -> CountryCode? {
        guard let first = context.parsed.sentences.first,
            !first.tokens.contains(where: { $0.upos == .verb || $0.upos == .aux })
        else { return nil }
        return context.places(inSentence: 0).compactMap(\.place.country).first
    }

    /// - Parameter earlier: the acts told before, in text order.
    func completed(_ draft: EventDraft, after earlier: [EventDraft]) -> EventDraft {
        let event = draft.event
        let countries = Set(event.sources.compactMap(\.country))
        guard event.targets.isEmpty, !event.sources.isEmpty, !draft.isBackground,
            countries.count < 2
        else { return draft }
        for circumstance in AddresseeTable.Circumstance.allCases {
            guard let row = table.row(for: event.type, circumstance) else { continue }
            let found =
                switch circumstance {
                case .echo: echoes.author(of: event, earlier)
                case .reply: asker(of: event, earlier)
                case .other: other(in: event, countries)
                case .quarrel: opponent(of: event, countries)
                case .home: host(of: event, countries)
                case .own: own(of: event, countries)
                }
            if found.isEmpty { continue }
            var result = draft
            result.event.targets = found
            result.event.rules.append(row)
            return result
        }
        return draft
    }

    /// "The president refused": those who asked him just before.
    private func asker(of event: Event, _ earlier: [EventDraft]) -> [Participant] {
        for draft in earlier.reversed() {
            let before = draft.event
            guard event.sentence - before.sentence <= 2 else { return [] }
            switch before.type {
            case .request, .accuse, .agree, .threaten, .concede: break
            default: continue
            }
            guard !before.sources.isEmpty, !isShared(before.sources, event.sources),
                before.targets.isEmpty || isShared(before.targets, event.sources)
                    || isCompatriot(before.targets, event.sources)
            else { continue }
            return before.sources
        }
        return []
    }

    private func isShared(_ one: [Participant], _ other: [Participant]) -> Bool {
        one.contains { mine in
            other.contains { $0.actor != nil && $0.actor == mine.actor || $0.span == mine.span }
        }
    }

    private func isCompatriot(_ one: [Participant], _ other: [Participant]) -> Bool {
        one.contains { mine in
            mine.country != nil && other.contains { $0.country == mine.country }
        }
    }

    /// The only country or organisation of states that the sentence names besides the doer's and
    /// the reporter's.
    private func other(in event: Event, _ countries: Set<CountryCode>) -> [Participant] {
        guard !countries.isEmpty || isForeignBody(event.sources) else { return [] }
        let speaker = event.attribution.flatMap { context.actors.actors[$0].country }
        var best: ActorMention?
        for mention in context.actors.mentions(inSentence: event.sentence) {
            guard mention.usage != .place, mention.form != .pronoun,
                mention.actor == nil || mention.actor != event.attribution,
                !event.sources.contains(where: { $0.actor != nil && $0.actor == mention.actor }),
                !isOfOtherClause(mention, event)
            else { continue }
            if let country = mention.country {
                if countries.contains(country) || country == speaker { continue }
            } else if mention.sector != .intergovernmental {
                continue
            }
            if let known = best {
                guard known.country == mention.country,
                    known.country != nil || known.actor == mention.actor
                else { return [] }
                if known.usage == .actor || mention.usage != .actor { continue }
            }
            best = mention
        }
        return best.map { [participant($0)] } ?? []
    }

    /// Whether another act has the mention: "Biden condemned the attack and said Washington would
    /// send troops to ⟦Germany⟧".
    private func isOfOtherClause(_ mention: ActorMention, _ event: Event) -> Bool {
        let tree = context.parsed.sentences[event.sentence]
        guard let trigger = tree.tokens.firstIndex(where: { $0.span.end > event.trigger.start })
        else { return false }
        let own = verbs(above: trigger, in: tree)
        guard let nearest = verbs(above: mention.head, in: tree).first else { return false }
        if own.contains(nearest) { return false }
        let word = tree.tokens[nearest]
        return word.relation == .conj || word.relation == .parataxis
    }

    /// The verb that a word is or hangs on, and those above that one.
    private func verbs(above token: Int, in tree: ParsedSentence) -> [Int] {
        var found: [Int] = []
        var current: Int? = token
        while let place = current {
            if tree.tokens[place].upos == .verb { found.append(place) }
            current = tree.head(of: place)
        }
        return found
    }

    private func opponent(of event: Event, _ countries: Set<CountryCode>) -> [Participant] {
        // Police deal with their own.
        guard pair.count == 2, countries.count == 1, let own = countries.first,
            pair.contains(own), !event.sources.contains(where: { $0.sector == .police }),
            let other = pair.first(where: { $0 != own })
        else { return [] }
        return nearest(of: other, before: event)
    }

    private func host(of event: Event, _ countries: Set<CountryCode>) -> [Participant] {
        guard let home, !countries.contains(home),
            !countries.isEmpty || isForeignBody(event.sources)
        else { return [] }
        return nearest(of: home, before: event)
    }

    /// Parties, courts and protesters deal with the state they live in; a state that yields, yields
    /// to its people.
    private func own(of event: Event, _ countries: Set<CountryCode>) -> [Participant] {
        guard countries.count == 1, let own = countries.first else { return [] }
        let isState = event.sources.contains { $0.sector == .government || $0.sector == nil }
        guard isState == (event.type == .concede) else { return [] }
        return own == home ? nearest(of: own, before: event) : []
    }

    private func isForeignBody(_ sources: [Participant]) -> Bool {
        sources.contains { $0.sector == .intergovernmental || $0.sector == .nongovernmental }
    }

    /// The mention by name of a country that stands nearest before a trigger.
    private func nearest(of country: CountryCode, before event: Event) -> [Participant] {
        let pool =
            named[country]
            ?? AddresseeFinder.names(
                of: country, in: context.actors.mentions(inSentence: event.sentence))
        var range = pool.startIndex..<pool.endIndex
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if pool[middle].span.start < event.trigger.start {
                range = middle + 1..<range.upperBound
            } else {
                range = range.lowerBound..<middle
            }
        }
        let chosen = range.lowerBound > 0 ? pool[range.lowerBound - 1] : pool.first
        return chosen.map { [participant($0)] } ?? []
    }

    private func participant(_ mention: ActorMention) -> Participant {
        Participant(
            actor: mention.actor, span: mention.span, country: mention.country,
            sector: mention.sector)
    }
}
