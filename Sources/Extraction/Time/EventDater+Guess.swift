internal import Facts
internal import Language

extension EventDater {
    /// The best guess for `predicates()`.
    func guess(_ token: Int, _ sentence: Int) -> EventDate {
        let tree = parsed.sentences[sentence]
        let word = tree.tokens[token]
        // "expected in December" is what people expect today.
        if words.attitude.contains(word.lemmaHash), !isNarrative { return publication() }
        if let date = clue(token, sentence, depth: 0), date.value != nil { return date }
        let mood = ClauseReader(tree, words: words.syntax).mood(of: token)
        if word.upos == .verb, !isNarrative {
            let isReport = words.reporting.contains(word.lemmaHash)
            if isReport || (mood.tense == .present && mood.modality == .asserted) {
                return publication()
            }
            if placed[sentence].isEmpty, mood.tense == .past, !mood.isPerfect,
                let date = lastFrame(before: sentence)
            {
                return date
            }
        }
        if let place = nearest(to: token, sentence, mood), var date = date(from: place, sentence) {
            date.basis = .inferred
            return date
        }
        if isNarrative, let date = frame(before: word.span.start) { return date }
        return publication()
    }

    /// The last date of the two sentences before that is not ahead: a report that names its day
    /// once goes on with it.
    private func lastFrame(before sentence: Int) -> EventDate? {
        guard let today = published.day else { return nil }
        for earlier in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
            for place in placed[earlier].reversed() where isDatable(place) {
                guard let date = date(from: place, earlier), let first = date.first,
                    first <= today, date.basis == .text
                else { continue }
                return inferred(date)
            }
        }
        return nil
    }

    /// The expression of the sentence that is nearest and that the tense of the predicate allows.
    private func nearest(to token: Int, _ sentence: Int, _ mood: ClauseMood) -> PlacedTime? {
        var best: PlacedTime?
        var bestCost = Int.max
        for place in placed[sentence] where isDatable(place) {
            guard isCompatible(times[place.index], mood) else { continue }
            let cost = cost(from: token, to: place, parsed.sentences[sentence])
            if cost < bestCost {
                best = place
                bestCost = cost
            }
        }
        return best
    }

    private func isCompatible(_ expression: TimeExpression, _ mood: ClauseMood) -> Bool {
        guard let today = published.day, !isNarrative else { return true }
        if mood.tense == .future || mood.modality == .future {
            return (expression.last ?? today) >= today
        }
        if mood.tense == .past, let first = expression.first { return first <= today }
        return true
    }

    /// Words between, with verbs and commas counting for more: they part clauses.
    private func cost(from token: Int, to place: PlacedTime, _ tree: ParsedSentence) -> Int {
        let between =
            token < place.tokens.lowerBound
            ? token + 1..<place.tokens.lowerBound
            : place.tokens.upperBound..<max(token, place.tokens.upperBound)
        var cost = between.count
        for index in between {
            switch tree.tokens[index].upos {
            case .verb: cost += 6
            case .punct: cost += 2
            default: break
            }
        }
        return cost
    }
}
