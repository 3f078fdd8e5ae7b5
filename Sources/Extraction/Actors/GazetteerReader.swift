internal import Facts
internal import Language
internal import Lexicon

/// Reads the gazetteer's matches in a sentence as names.
struct GazetteerReader: Sendable {
    let gazetteer: Gazetteer

    /// By word: the longest name that begins there.
    func names(in view: SentenceView, text: [UInt8]) -> [KnownName?] {
        var result = [KnownName?](repeating: nil, count: view.count)
        for match in gazetteer.matches(in: text, words: view.tokens.map(\.span)) {
            guard !match.words.isEmpty, let name = name(of: match, view) else { continue }
            result[match.words.lowerBound] = name
        }
        return result
    }

    private func name(of match: GazetteerMatch, _ view: SentenceView) -> KnownName? {
        guard let candidate = match.candidates.first,
            let entry = gazetteer.entry(at: candidate.entry)
        else { return nil }
        if entry.flags.contains(.ambiguous) || entry.flags.contains(.commonWord),
            !isName(match.words, view)
        {
            return nil
        }
        return KnownName(
            tokens: match.words, id: entry.id, name: entry.name,
            kind: kind(of: candidate, entry), country: entry.country, sector: entry.sector)
    }

    /// An ambiguous name ("Turkey", "Reading") must at least be tagged as one.
    private func isName(_ words: Range<Int>, _ view: SentenceView) -> Bool {
        words.allSatisfy { view.tokens[$0].upos == .propn || view.tokens[$0].upos == .adj }
    }

    private func kind(
        of candidate: GazetteerMatch.Candidate, _ entry: GazetteerEntry
    ) -> KnownName.Kind {
        switch candidate.form {
        case .adjective, .member, .members:
            if entry.kind.isPlace || entry.kind == .people { return .people }
        case .name, .abbreviation, .surname: break
        }
        switch entry.kind {
        case .country, .territory, .formerState: return .country
        case .metonym: return .seat
        case .city:
            return entry.flags.contains(.capital) || entry.flags.contains(.government)
                ? .seat : .place
        case .region, .place: return .place
        case .people: return .people
        case .person: return .person
        default: return .organisation
        }
    }
}
