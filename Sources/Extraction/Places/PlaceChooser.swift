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
            if let country = PlaceChooser.onlyCountry(of: match, gazetteer) {
                counts[country, default: 0] += 1
            }
        }
    }

    /// The country of all the first candidates; `nil` if there are several or none.
    private static func onlyCountry(
        of match: GazetteerMatch, _ gazetteer: Gazetteer
    ) -> CountryCode? {
        var found: CountryCode?
        for candidate in match.candidates.prefix(6) {
            guard let country = gazetteer.countryCode(at: candidate.entry) else { continue }
            if let found, found != country { return nil }
            found = country
        }
        return found
    }

    /// The candidate that a match means, and the ids of the others, best first.
    mutating func choose(
        _ match: GazetteerMatch, key: UInt64, container: GazetteerMatch?
    ) -> (entry: GazetteerEntry, candidate: GazetteerMatch.Candidate, others: [String])? {
        guard match.candidates.count > 1, match.best.kind.isPlace else {
            return entry(match.best).map { ($0, match.best, []) }
        }
        var scores = match.candidates.map { score($0, container) }
        if container == nil, let before = settled[key],
            let index = match.candidates.firstIndex(where: { $0.entry == before })
        {
            scores[index] += 100
        }
        // Stable: equal scores keep the gazetteer's order.
        let order = scores.indices.sorted { left, right in
            scores[left] != scores[right] ? scores[left] > scores[right] : left < right
        }
        guard let best = order.first, let entry = entry(match.candidates[best]) else { return nil }
        settled[key] = entry.index
        return (
            entry, match.candidates[best],
            order.dropFirst().prefix(5).map { gazetteer.id(at: match.candidates[$0].entry) }
        )
    }

    private func entry(_ candidate: GazetteerMatch.Candidate) -> GazetteerEntry? {
        gazetteer.entry(at: candidate.entry)
    }

    private func score(
        _ candidate: GazetteerMatch.Candidate, _ container: GazetteerMatch?
    ) -> Double {
        var score = 0.0
        switch candidate.kind {
        case .country: score = 4
        case .territory: score = 2.5
        case .formerState: score = 0.5
        case .metonym: score = 3
        case .region: score = 1.2
        case .city: score = gazetteer.flags(at: candidate.entry).contains(.capital) ? 3 : 0.8
        default: score = 0.5
        }
        var population = gazetteer.population(at: candidate.entry)
        while population >= 10 {
            score += 0.35
            population /= 10
        }
        if candidate.kind != .country, let country = gazetteer.countryCode(at: candidate.entry) {
            score += min(2.4, 0.8 * Double(counts[country] ?? 0))
        }
        if let container, let entry = entry(candidate), holds(container, entry) { score += 20 }
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
