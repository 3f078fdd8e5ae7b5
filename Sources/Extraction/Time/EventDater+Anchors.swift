internal import Facts
internal import Language

/// Another happening that a predicate is placed by: "after the attack", "while talks went on".
struct TimeAnchor: Sendable {
    let relation: DateAnchor.Relation
    /// The head of the words that name it.
    let head: Int
    /// It is named by a noun of happening, not by a clause.
    let isNoun: Bool
    /// "since": what follows lasts until now.
    let isSince: Bool
}

extension EventDater {
    /// The happening that places a predicate; `nil` if the sentence names none.
    func timeAnchor(of token: Int, _ sentence: Int) -> TimeAnchor? {
        let tree = parsed.sentences[sentence]
        for child in tree.children(of: token) {
            let word = tree.tokens[child]
            switch word.relation {
            case .obl, .advcl, .nmod, .oblUnmarked:
                if placed[sentence].contains(where: { $0.tokens.contains(child) }) { continue }
                if let anchor = anchor(namedBy: child, tree) { return anchor }
            default: continue
            }
        }
        return nil
    }

    private func anchor(namedBy child: Int, _ tree: ParsedSentence) -> TimeAnchor? {
        let word = tree.tokens[child]
        // "in the aftermath of the attack"
        if let relation = words.anchorNouns[word.lemmaHash],
            let inner = tree.child(of: child, by: .nmod)
        {
            return TimeAnchor(relation: relation, head: inner, isNoun: true, isSince: false)
        }
        let isClause = word.relation == .advcl
        guard isClause || words.happenings.contains(word.lemmaHash) else { return nil }
        for mark in tree.children(of: child) {
            let preposition = tree.tokens[mark]
            guard preposition.relation == .case || preposition.relation == .mark,
                let relation = words.anchors[preposition.formHash]
            else { continue }
            return TimeAnchor(
                relation: relation, head: child, isNoun: !isClause,
                isSince: preposition.formHash == words.since)
        }
        return nil
    }

    /// What is kept of an anchor: the relation and the words that name the other happening.
    func anchor(of token: Int, _ sentence: Int) -> DateAnchor? {
        let tree = parsed.sentences[sentence]
        if let offset = offset(from: token, sentence) {
            return DateAnchor(
                relation: offset.relation, words: EventDater.phrase(of: offset.head, in: tree))
        }
        return timeAnchor(of: token, sentence).map {
            DateAnchor(relation: $0.relation, words: EventDater.phrase(of: $0.head, in: tree))
        }
    }

    /// The span of a noun with what describes it, or of a verb alone.
    private static func phrase(of head: Int, in tree: ParsedSentence) -> TextSpan {
        var first = head
        guard tree.tokens[head].upos == .noun || tree.tokens[head].upos == .propn else {
            return tree.tokens[head].span
        }
        while first > 0, head - first < 8 {
            switch tree.tokens[first - 1].upos {
            case .noun, .propn, .adj, .num, .det: first -= 1
            case .part where tree.tokens[first - 1].xpos == .pos: first -= 1
            default: return span(first, head, tree)
            }
        }
        return span(first, head, tree)
    }

    private static func span(_ first: Int, _ last: Int, _ tree: ParsedSentence) -> TextSpan {
        TextSpan(Int(tree.tokens[first].span.start), Int(tree.tokens[last].span.end))
    }

    /// The date that follows from a dated anchor; `nil` where the anchor has none, or the tense and
    /// place of the clause say more.
    func anchored(_ token: Int, _ sentence: Int) -> EventDate? {
        if let offset = offset(from: token, sentence), let date = date(of: offset, sentence) {
            return date
        }
        guard let anchor = timeAnchor(of: token, sentence) else { return nil }
        let known = dateOfAnchor(anchor.head, sentence)
        switch anchor.relation {
        case .before:
            // What was before some other happening is background, not today's news.
            guard anchor.isNoun else { return nil }
            guard let last = known?.last else {
                // In the lead only what stands in front sets the clause apart: "Prior to the vote".
                return anchor.head < token || !isLead(sentence) ? .unknown : nil
            }
            return interval(nil, last)
        case .after:
            guard let known, let first = known.first else { return nil }
            if anchor.isSince { return interval(first, nil) }
            if let day = frames[sentence].date?.first, day == first { return inferred(known) }
            guard let today = published.day, today >= first else { return nil }
            return today.ordinal - first.ordinal <= 1 ? inferred(known) : interval(first, today)
        // "During the call": the one that the story is telling of.
        case .during: return known.map(inferred) ?? (anchor.isNoun ? frames[sentence].date : nil)
        }
    }

    /// The date of the happening at a token, where an expression or an earlier mention gives one.
    func dateOfAnchor(_ token: Int, _ sentence: Int) -> EventDate? {
        if let place = governing(token, sentence), let date = date(from: place, sentence) {
            return date
        }
        let word = parsed.sentences[sentence].tokens[token]
        return word.upos == .noun ? occasions[word.lemmaHash] : nil
    }

    private func interval(_ first: Day?, _ last: Day?) -> EventDate {
        EventDate(
            value: (first?.iso ?? "..") + "/" + (last?.iso ?? ".."), first: first, last: last,
            precision: .interval, basis: .inferred)
    }
}
