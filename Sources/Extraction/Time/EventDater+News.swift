internal import Facts
internal import Language

extension EventDater {
    /// The day of publication, where the sentence reports today's news; `nil` for background,
    /// plans and nouns.
    func news(_ token: Int, _ sentence: Int) -> EventDate? {
        guard !isNarrative else { return nil }
        let tree = parsed.sentences[sentence]
        guard let verb = clauseVerb(of: token, tree) else { return nil }
        let mood = ClauseReader(tree, words: words.syntax).mood(of: verb)
        switch mood.modality {
        case .future, .hypothetical, .possible, .necessary: return nil
        default: break
        }
        switch mood.tense {
        case .future: return nil
        case .past where mood.isPerfect: return nil
        case .past, .present: return publication()
        case .none:
            guard let head = tree.head(of: verb), head != token else { return nil }
            let word = tree.tokens[verb]
            // "to withdraw" lies ahead; "urging", "seen" share the time of the clause above.
            if word.xpos == .vb { return nil }
            return depthLimited(head, tree) ? news(head, sentence) : nil
        }
    }

    private func depthLimited(_ token: Int, _ tree: ParsedSentence) -> Bool {
        tree.head(of: token) != token
    }

    /// The verb that carries the tense of a predicate; `nil` for a noun that no verb makes news.
    private func clauseVerb(of token: Int, _ tree: ParsedSentence) -> Int? {
        let word = tree.tokens[token]
        if word.upos == .verb || tree.child(of: token, by: .cop) != nil { return token }
        guard let head = tree.head(of: token) else { return nil }
        let above = tree.tokens[head]
        guard above.upos == .verb else { return nil }
        switch word.relation {
        case .obj:
            return words.syntax.classes(of: above.lemmaHash).contains(.lightVerb) ? head : nil
        case .nsubj, .nsubjPass: return words.occurrence.contains(above.lemmaHash) ? head : nil
        default: return nil
        }
    }

    /// The best guess for `predicates()`.
    func guess(_ token: Int, _ sentence: Int) -> EventDate {
        if let date = clue(token, sentence, depth: 0), date.value != nil { return date }
        let tree = parsed.sentences[sentence]
        let word = tree.tokens[token]
        let mood = ClauseReader(tree, words: words.syntax).mood(of: token)
        if word.upos == .verb, !isNarrative {
            let isReport = words.reporting.contains(word.lemmaHash)
            if isReport || (mood.tense == .present && mood.modality == .asserted) {
                return publication()
            }
        }
        if let place = nearest(to: token, sentence, mood), var date = date(from: place, sentence) {
            date.basis = .inferred
            return date
        }
        if isNarrative, let date = frame(before: word.span.start) { return date }
        return publication()
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
