internal import Facts
internal import Language
internal import Lexicon

/// Decides which row of the gazetteer an ambiguous name means in this document.
///
/// By containment first ("Hyderabad, Pakistan"), then by the countries the document speaks of, then
/// by rank and population. A name keeps its meaning through the document.
struct PlaceChooser {
    let gazetteer: Gazetteer
    /// How often each country is named beyond doubt.
    private var counts: [CountryCode: Int] = [:]
    /// By entry name: the meaning found before.
    private var settled: [UInt64: Int] = [:]

    init(gazetteer: Gazetteer, sentences: [[GazetteerMatch]]) {
        self.gazetteer = gazetteer
        for match in sentences.joined() {
            let countries = Set(match.candidates.prefix(6).compactMap { entry($0)?.country })
            if countries.count == 1, let country = countries.first {
                counts[country, default: 0] += 1
            }
        }
    }

    /// The candidate that a match means, and the ids of the others, best first.
    mutating func choose(
        _ match: GazetteerMatch, key: UInt64, container: GazetteerMatch?
    ) -> (entry: GazetteerEntry, candidate: GazetteerMatch.Candidate, others: [String])? {
        guard let first = entry(match.best) else { return nil }
        guard match.candidates.count > 1, first.kind.isPlace else {
            return (first, match.best, [])
        }
        var scored: [(candidate: GazetteerMatch.Candidate, entry: GazetteerEntry, score: Double)] =
            []
        for candidate in match.candidates {
            guard let entry = entry(candidate) else { continue }
            scored.append((candidate, entry, score(entry, container)))
        }
        if container == nil, let before = settled[key],
            let index = scored.firstIndex(where: { $0.entry.index == before })
        {
            scored[index].score += 100
        }
        // Stable: equal scores keep the gazetteer's order.
        let order = scored.indices.sorted { left, right in
            scored[left].score != scored[right].score
                ? scored[left].score > scored[right].score : left < right
        }
        guard let best = order.first else { return nil }
        settled[key] = scored[best].entry.index
        return (
            scored[best].entry, scored[best].candidate,
            order.dropFirst().prefix(5).map { scored[$0].entry.id }
        )
    }

    private func entry(_ candidate: GazetteerMatch.Candidate) -> GazetteerEntry? {
        gazetteer.entry(at: candidate.entry)
    }

    private func score(_ entry: GazetteerEntry, _ container: GazetteerMatch?) -> Double {
        var score = 0.0
        switch entry.kind {
        case .country: score = 4
        case .territory: score = 2.5
        case .formerState: score = 0.5
        case .metonym: score = 3
        case .region: score = 1.2
        case .city: score = entry.flags.contains(.capital) ? 3 : 0.8
        default: score = 0.5
        }
        var population = entry.population
        while population >= 10 {
            score += 0.35
            population /= 10
        }
        if let country = entry.country, entry.kind != .country {
            score += min(2.4, 0.8 * Double(counts[country] ?? 0))
        }
        if let container, holds(container, entry) { score += 20 }
        return score
    }

    /// Whether the name behind the comma names the country or region of the entry.
    private func holds(_ container: GazetteerMatch, _ entry: GazetteerEntry) -> Bool {
        container.candidates.contains { candidate in
            guard let outer = self.entry(candidate), outer.index != entry.index else {
                return false
            }
            if outer.kind == .country || outer.kind == .territory {
                return outer.country == entry.country && entry.kind != .country
            }
            return outer.kind == .region && entry.region == outer.name
                && outer.country == entry.country
        }
    }
}
