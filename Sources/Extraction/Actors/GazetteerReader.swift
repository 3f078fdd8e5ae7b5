internal import Facts
internal import Language
internal import Lexicon

/// Reads the gazetteer's matches in a document as names.
struct GazetteerReader {
    let gazetteer: Gazetteer
    private let sentences: [[GazetteerMatch]]
    private var chooser: PlaceChooser

    init(gazetteer: Gazetteer, parsed: ParsedDocument) {
        self.gazetteer = gazetteer
        self.sentences = parsed.sentences.map { sentence in
            gazetteer.matches(in: parsed.text, words: sentence.tokens.map(\.span))
                .filter { !$0.words.isEmpty }
        }
        self.chooser = PlaceChooser(gazetteer: gazetteer, sentences: sentences)
    }

    /// By sentence and word: what is known of the words around it, however doubtful.
    func sights(in views: [SentenceView]) -> [[NameSight?]] {
        zip(views, sentences).map { view, matches in
            var sights = [NameSight?](repeating: nil, count: view.count)
            for match in matches {
                let sight = NameSight(match, gazetteer: gazetteer)
                for word in match.words { sights[word] = sight }
            }
            return sights
        }
    }

    /// By word: the longest name that begins there.
    mutating func names(in view: SentenceView) -> [KnownName?] {
        var result = [KnownName?](repeating: nil, count: view.count)
        let matches = sentences[view.index]
        for (index, match) in matches.enumerated() {
            let next = index + 1 < matches.count ? matches[index + 1] : nil
            let container = next.flatMap { holds($0, match, view) ? $0 : nil }
            let key =
                view.tokens[match.words.lowerBound].formHash
                ^ view.tokens[match.words.upperBound - 1].formHash &* 31
            guard let found = chooser.choose(match, key: key, container: container) else {
                continue
            }
            guard let name = name(of: match, found, view) else { continue }
            result[match.words.lowerBound] = name
        }
        return result
    }

    /// "Hyderabad, Pakistan", "Hyderabad in southern Pakistan", "Hyderabad (Pakistan)".
    private func holds(
        _ outer: GazetteerMatch, _ inner: GazetteerMatch, _ view: SentenceView
    ) -> Bool {
        // Two names may share a hyphenated word.
        guard inner.words.upperBound < outer.words.lowerBound else { return false }
        let gap = inner.words.upperBound..<outer.words.lowerBound
        guard let first = gap.first, gap.count <= 4 else { return false }
        let mark = view.tokens[first]
        if mark.xpos == .comma || mark.xpos == .openingBracket {
            return gap.count == 1
                || gap.dropFirst().allSatisfy {
                    view.tokens[$0].upos == .adj || view.tokens[$0].upos == .adp
                }
        }
        guard mark.upos == .adp else { return false }
        return gap.dropFirst().allSatisfy { word in
            let upos = view.tokens[word].upos
            return upos == .det || upos == .adj || upos == .noun
        }
    }

    private func name(
        of match: GazetteerMatch,
        _ found: (entry: GazetteerEntry, candidate: GazetteerMatch.Candidate, others: [String]),
        _ view: SentenceView
    ) -> KnownName? {
        let entry = found.entry
        let isDoubtful =
            entry.flags.contains(.ambiguous) || entry.flags.contains(.commonWord)
            || entry.flags.contains(.personName)
        let isState = entry.kind == .country || entry.kind == .territory || entry.kind == .people
        if isDoubtful, !isName(match.words, view), !(isState && isCapital(match.words, view)) {
            return nil
        }
        var name = KnownName(
            tokens: match.words, id: entry.id, name: entry.name,
            kind: kind(of: found.candidate, entry), country: entry.country, sector: entry.sector,
            entry: entry.index, alternatives: found.others, isDoubtful: isDoubtful)
        name.isEthnic = entry.kind == .people
        name.isBreakaway =
            name.kind == .country && entry.kind == .territory && entry.flags.contains(.disputed)
        return name
    }

    /// An ambiguous name ("Turkey", "Reading") must at least be tagged as one. "United" in "United
    /// States" is a verb to some treebanks, with the tag of a name.
    private func isName(_ words: Range<Int>, _ view: SentenceView) -> Bool {
        words.allSatisfy { word in
            let token = view.tokens[word]
            return token.upos == .propn || token.upos == .adj || token.xpos == .nnp
                || token.xpos == .nnps
        }
    }

    /// "47 Jordanians", "to Guinea", which the tagger takes for common nouns: a capital inside a
    /// sentence speaks for a state.
    private func isCapital(_ words: Range<Int>, _ view: SentenceView) -> Bool {
        !view.isTitleCase && words.lowerBound > 0
            && words.allSatisfy { view.capitals[$0] && view.tokens[$0].upos == .noun }
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
