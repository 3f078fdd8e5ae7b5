internal import Facts
internal import Language

extension EventDater {
    /// The day of publication, where the sentence reports today's news; the day just told of, for
    /// what went on at the same time; `nil` for background, plans and nouns that no verb tells.
    func news(_ token: Int, _ sentence: Int, depth: Int = 0) -> EventDate? {
        let tree = parsed.sentences[sentence]
        guard depth < 5, let verb = clauseVerb(of: token, tree), !isVague(verb, sentence) else {
            return nil
        }
        let mood = ClauseReader(tree, words: words.syntax).mood(of: verb)
        if mood.modality != .asserted && mood.modality != .able || mood.tense == .future {
            // What is promised or demanded is said today, whenever it will be done.
            guard let head = reportVerb(over: verb, tree),
                words.reporting.contains(tree.tokens[head].lemmaHash)
            else { return nil }
            return spoken(head, sentence, depth: depth + 1)
        }
        if sentence == headline { return headlineDate(of: verb, mood, tree) }
        switch mood.tense {
        case .past where mood.isPerfect: return nil
        case .present where mood.isPerfect:
            return isLead(sentence) || isMainClause(verb, tree) ? publication() : nil
        case .present:
            // "We are reaching out", he said on Sunday: on Sunday.
            guard let head = reportVerb(over: verb, tree) else { return publication() }
            return spoken(head, sentence, depth: depth + 1) ?? publication()
        case .past: return pastNews(verb, mood, sentence, depth)
        default: return participle(verb, sentence, depth)
        }
    }

    /// The verb of saying whose clause or quotation a verb heads.
    private func reportVerb(over verb: Int, _ tree: ParsedSentence) -> Int? {
        switch tree.tokens[verb].relation {
        case .ccomp, .parataxis: break
        default: return nil
        }
        guard let head = tree.head(of: verb), tree.tokens[head].upos == .verb else { return nil }
        let lemma = tree.tokens[head].lemmaHash
        return words.reporting.contains(lemma) || words.statement.contains(lemma) ? head : nil
    }

    /// When something was said.
    private func spoken(_ verb: Int, _ sentence: Int, depth: Int) -> EventDate? {
        if let place = governing(verb, sentence), let date = date(from: place, sentence) {
            return date.basis == .text ? inferred(date) : date
        }
        return news(verb, sentence, depth: depth)
    }

    /// A simple past: what a subordinate clause tells is background, unless it goes on with the
    /// main clause; the main clause goes on with the day told of, or is news in the lead.
    private func pastNews(
        _ verb: Int, _ mood: ClauseMood, _ sentence: Int, _ depth: Int
    ) -> EventDate? {
        let tree = parsed.sentences[sentence]
        let word = tree.tokens[verb]
        switch word.relation {
        case .aclRelcl, .advclRelcl:
            // "a charge that Paris denied" is told like any statement.
            if words.statement.contains(word.lemmaHash), isReport(verb, tree) { break }
            if let date = dateDescribed(by: verb, sentence) { return date }
            guard mood.isProgressive, let above = verbAbove(verb, tree) else { return nil }
            return spoken(above, sentence, depth: depth + 1)
        case .advcl:
            guard let order = subordination(of: verb, tree) else { break }
            guard order == .during, let above = verbAbove(verb, tree) else { return nil }
            return spoken(above, sentence, depth: depth + 1)
        case .ccomp, .parataxis:
            // "added that they were talking": when it was said.
            guard mood.isProgressive, let head = reportVerb(over: verb, tree) else { break }
            return spoken(head, sentence, depth: depth + 1)
        default: break
        }
        let isReport = isReport(verb, tree)
        let isStatement = isReport || words.statement.contains(word.lemmaHash)
        let frame = frames[sentence]
        if isReport, !(frame.isSpeech && sentence == frame.sentence + 1) { return publication() }
        if isReport, let date = frame.date { return date }
        if let date = day(toldOfIn: sentence, isStatement: isStatement) { return date }
        if isStatement { return publication() }
        if frame.isElsewhere, isSameParagraph(frame.sentence, sentence) { return nil }
        return isTodaysDeed(verb, sentence) ? publication() : nil
    }

    /// Nothing is today's news that is placed by a happening without a date ("In the aftermath of
    /// the attack …"); outside the lead only main clauses are, and none that tells how long
    /// something went on.
    private func isTodaysDeed(_ verb: Int, _ sentence: Int) -> Bool {
        let isLead = isLead(sentence)
        if let anchor = timeAnchor(of: verb, sentence), anchor.isNoun,
            !isLead || anchor.head < verb
        {
            return false
        }
        if isLead { return true }
        let tree = parsed.sentences[sentence]
        switch tree.tokens[verb].relation {
        case .root, .conj, .ccomp, .parataxis: break
        default: return false
        }
        return !placed[sentence].contains {
            times[$0.index].kind == .duration && $0.governed.contains(verb)
        }
    }

    private func isMainClause(_ verb: Int, _ tree: ParsedSentence) -> Bool {
        switch tree.tokens[verb].relation {
        case .root: true
        case .conj:
            tree.head(of: verb).map { isMainClause($0, tree) } == true
        default: false
        }
    }

    /// "claim" reports only with a clause: "claimed 26 lives" does not.
    private func isReport(_ verb: Int, _ tree: ParsedSentence) -> Bool {
        let lemma = tree.tokens[verb].lemmaHash
        guard words.reporting.contains(lemma) else { return false }
        guard words.clauseReporting.contains(lemma) else { return true }
        return tree.child(of: verb, by: .ccomp) != nil
            || tree.child(of: verb, by: .parataxis) != nil || tree.child(of: verb, by: .obj) == nil
    }

    /// "in March 2008, when planes ⟦bombed⟧ a camp": the date that the clause describes.
    private func dateDescribed(by verb: Int, _ sentence: Int) -> EventDate? {
        guard let head = parsed.sentences[sentence].head(of: verb),
            let place = placed[sentence].first(where: { $0.tokens.contains(head) })
        else { return nil }
        return date(from: place, sentence)
    }

    private enum Order { case apart, during }

    /// How a finite adverbial clause lies to the clause above; `nil` where no word says it.
    private func subordination(of verb: Int, _ tree: ParsedSentence) -> Order? {
        for child in tree.children(of: verb)
        where tree.tokens[child].relation == .mark || tree.tokens[child].xpos == .wrb {
            let form = tree.tokens[child].formHash
            if words.concessions.contains(form) { return .apart }
            if let relation = words.anchors[form] { return relation == .during ? .during : .apart }
        }
        return nil
    }

    /// The date of what a headline's verb tells.
    private func headlineDate(
        of verb: Int, _ mood: ClauseMood, _ tree: ParsedSentence
    ) -> EventDate? {
        if tree.tokens[verb].relation == .root { return headlineDate() }
        return mood.tense == .present && !mood.isPerfect ? headlineDate() : nil
    }

    private func verbAbove(_ verb: Int, _ tree: ParsedSentence) -> Int? {
        var above = tree.head(of: verb)
        while let token = above, tree.tokens[token].upos != .verb { above = tree.head(of: token) }
        return above
    }

    /// "urging", "seen": the time of the clause above; "to withdraw" lies ahead of it.
    private func participle(_ verb: Int, _ sentence: Int, _ depth: Int) -> EventDate? {
        let tree = parsed.sentences[sentence]
        let word = tree.tokens[verb]
        guard word.xpos != .vb else { return nil }
        guard let above = verbAbove(verb, tree) else {
            // A past form that was taken for a participle: "Forces clashed with demonstrators".
            let isPast = word.xpos == .vbn || word.xpos == .vbd
            guard isPast else { return nil }
            return day(toldOfIn: sentence, isStatement: false)
                ?? (isLead(sentence) ? publication() : nil)
        }
        return word.relation == .acl ? nil : spoken(above, sentence, depth: depth + 1)
    }

    /// Whether the sentence belongs to the lead: a third of the article, at least five sentences.
    func isLead(_ sentence: Int) -> Bool {
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

    /// Whether the expression is all that the sentence says: a date above the text.
    func isDateline(_ place: PlacedTime, _ sentence: Int) -> Bool {
        place.tokens.count + 1 >= parsed.sentences[sentence].tokens.count
    }

    func inferred(_ date: EventDate) -> EventDate {
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
}
