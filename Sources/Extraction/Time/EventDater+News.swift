internal import Facts
internal import Language

extension EventDater {
    /// The day of publication, where the sentence reports today's news; the date just told of, for
    /// what went on at the same time; `nil` for background, plans and nouns that no verb tells.
    func news(_ token: Int, _ sentence: Int, depth: Int = 0) -> EventDate? {
        let tree = parsed.sentences[sentence]
        guard depth < 5, let verb = clauseVerb(of: token, tree), !isVague(verb, sentence) else {
            return nil
        }
        let mood = ClauseReader(tree, words: words.syntax).mood(of: verb)
        let word = tree.tokens[verb]
        if mood.modality != .asserted && mood.modality != .able || mood.tense == .future {
            // What is promised or demanded is said today, whenever it will be done.
            guard let head = tree.head(of: verb), word.relation == .ccomp,
                words.reporting.contains(tree.tokens[head].lemmaHash)
            else { return nil }
            return news(head, sentence, depth: depth + 1)
        }
        switch mood.tense {
        case .past where mood.isPerfect: return nil
        case .present where mood.isPerfect: return isLead(sentence) ? publication() : nil
        case .present: return publication()
        case .past:
            if words.reporting.contains(word.lemmaHash) { return publication() }
            if let date = recentFrame(before: sentence) { return date }
            let isStatement = words.statement.contains(word.lemmaHash)
            return isStatement || isLead(sentence) ? publication() : nil
        default: return participle(verb, sentence, depth)
        }
    }

    /// "urging", "seen": the time of the clause above; "to withdraw" lies ahead of it.
    private func participle(_ verb: Int, _ sentence: Int, _ depth: Int) -> EventDate? {
        let tree = parsed.sentences[sentence]
        let word = tree.tokens[verb]
        guard word.xpos != .vb else { return nil }
        var above = tree.head(of: verb)
        while let token = above, tree.tokens[token].upos != .verb { above = tree.head(of: token) }
        guard let above else {
            // A past form that was taken for a participle: "Forces clashed with demonstrators".
            let isPast = word.xpos == .vbn || word.xpos == .vbd
            return isPast && isLead(sentence) ? publication() : nil
        }
        return word.relation == .acl ? nil : news(above, sentence, depth: depth + 1)
    }

    /// Whether the sentence belongs to the lead: a third of the article, at least five sentences.
    private func isLead(_ sentence: Int) -> Bool {
        sentence < max(5, parsed.sentences.count / 3)
    }

    /// Whether the clause says "recently", "in the past", "already": a past without a date.
    private func isVague(_ verb: Int, _ sentence: Int) -> Bool {
        let tree = parsed.sentences[sentence]
        for place in placed[sentence] where !isDatable(place) {
            let expression = times[place.index]
            if expression.value == "PAST_REF"
                || (expression.kind == .date && expression.first == nil)
            {
                if place.governed.contains(verb) || touches(place, verb, tree) { return true }
            }
        }
        return tree.children(of: verb).contains {
            tree.tokens[$0].relation == .advmod
                && words.undated.contains(tree.tokens[$0].formHash)
        }
    }

    /// The day told of in the two sentences before in the paragraph, if it lies in the fortnight
    /// before publication: "during the call" goes on with the call of the sentence before.
    private func recentFrame(before sentence: Int) -> EventDate? {
        guard let today = published.day else { return nil }
        for earlier in stride(from: sentence - 1, through: max(0, sentence - 2), by: -1) {
            guard isSameParagraph(earlier, sentence) else { return nil }
            for place in placed[earlier].reversed() where isDatable(place) {
                guard !isDateline(place, earlier) else { continue }
                guard let date = date(from: place, earlier), date.precision == .day,
                    date.basis == .text, let day = date.first
                else { continue }
                let age = today.ordinal - day.ordinal
                guard age >= 0, age <= 14 else { return nil }
                return inferred(date)
            }
        }
        return nil
    }

    private func isSameParagraph(_ one: Int, _ other: Int) -> Bool {
        let start = Int(parsed.sentences[one].span.end)
        let end = Int(parsed.sentences[other].span.start)
        guard start < end else { return true }
        return !parsed.text[start..<end].contains(0x0A)
    }

    /// Whether the expression is all that the sentence says: a date above the text.
    private func isDateline(_ place: PlacedTime, _ sentence: Int) -> Bool {
        place.tokens.count + 1 >= parsed.sentences[sentence].tokens.count
    }

    private func inferred(_ date: EventDate) -> EventDate {
        var date = date
        date.basis = .inferred
        return date
    }

    /// In a narrative, the day told of in the same sentence or the one before.
    func story(_ token: Int, _ sentence: Int) -> EventDate? {
        let tree = parsed.sentences[sentence]
        guard let verb = clauseVerb(of: token, tree), !isVague(token, sentence) else { return nil }
        let mood = ClauseReader(tree, words: words.syntax).mood(of: verb)
        if mood.tense == .present, words.reporting.contains(tree.tokens[verb].lemmaHash) {
            return publication()
        }
        for earlier in stride(from: sentence, through: max(0, sentence - 1), by: -1) {
            let start = tree.tokens[token].span.start
            let known = placed[earlier].last {
                isDatable($0) && times[$0.index].span.start < start && !isDateline($0, earlier)
            }
            guard let known, let date = date(from: known, earlier) else { continue }
            return date.precision == .day || date.precision == .month ? inferred(date) : nil
        }
        return nil
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
