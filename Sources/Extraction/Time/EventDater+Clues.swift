internal import Facts
internal import Language

extension EventDater {
    /// The date that the text gives: by an expression, an occasion, a governor or a narrative.
    func clue(_ token: Int, _ sentence: Int, depth: Int) -> EventDate? {
        if let place = governing(token, sentence) { return date(from: place, sentence) }
        let tree = parsed.sentences[sentence]
        let word = tree.tokens[token]
        if word.upos == .noun, let date = occasions[word.lemmaHash] { return date }
        if let date = occasionInside(token, sentence) { return date }
        if depth < 4, let head = lender(to: token, tree),
            var date = clue(head, sentence, depth: depth + 1)
        {
            if date.basis == .text && word.upos == .noun { date.basis = .inferred }
            return date
        }
        return nil
    }

    /// The expression that governs a token: its dependent, or one that touches it.
    func governing(_ token: Int, _ sentence: Int) -> PlacedTime? {
        let tree = parsed.sentences[sentence]
        var best: PlacedTime?
        var bestDistance = Int.max
        for place in placed[sentence] where isDatable(place) {
            guard
                place.governed.contains(token)
                    || !place.isAttributive && touches(place, token, tree)
            else { continue }
            let distance =
                place.tokens.lowerBound > token
                ? place.tokens.lowerBound - token : token - place.tokens.upperBound + 1
            if distance < bestDistance {
                best = place
                bestDistance = distance
            }
        }
        return best
    }

    func isDatable(_ place: PlacedTime) -> Bool {
        let expression = times[place.index]
        guard expression.kind == .date || expression.kind == .time else { return false }
        // "banned rallies until May 3": the end of something, not the day of the ban.
        if let opener = place.opener, words.deadlines.contains(opener) { return false }
        return expression.first != nil || expression.formula != nil
            || expression.value == "PRESENT_REF"
    }

    /// Whether an expression stands right beside a verb ("said Friday", "on Friday signed") or
    /// before a noun ("Friday's ceremony", "the Aug. 7 bombing"), whatever the tree says.
    func touches(_ place: PlacedTime, _ token: Int, _ tree: ParsedSentence) -> Bool {
        let tokens = tree.tokens
        if place.tokens.lowerBound > token { return follows(place, token, tree) }
        guard place.tokens.upperBound <= token else { return false }
        if tokens[token].upos == .verb { return place.tokens.upperBound == token }
        guard tokens[token].upos == .noun, token - place.tokens.upperBound <= 3 else {
            return false
        }
        for between in place.tokens.upperBound..<token {
            switch tokens[between].upos {
            case .noun, .adj, .part, .propn: continue
            default: return false
            }
        }
        // The last noun of the phrase is the one that is dated.
        return token + 1 >= tokens.count || tokens[token + 1].upos != .noun
    }

    /// Whether only noun phrases lie between a predicate and an expression after it: "the
    /// withdrawal from Kabul in 2021", "held talks with the minister on Friday".
    private func follows(_ place: PlacedTime, _ token: Int, _ tree: ParsedSentence) -> Bool {
        let tokens = tree.tokens
        let isVerb = tokens[token].upos == .verb
        guard isVerb || tokens[token].upos == .noun else { return false }
        let between = token + 1..<place.tokens.lowerBound
        // "the 1960 treaty": the year belongs to the noun after it.
        if times[place.index].value?.utf8.count == 4, place.tokens.upperBound < tokens.count {
            switch tokens[place.tokens.upperBound].upos {
            case .noun, .propn, .adj: return false
            default: break
            }
        }
        if between.isEmpty { return isVerb }
        guard between.count <= (isVerb ? 10 : 7),
            tokens[place.tokens.lowerBound - 1].upos == .adp
                || isVerb && between.count <= 4
        else { return false }
        if !isVerb {
            guard tokens[token + 1].upos == .adp else { return false }
        }
        for index in between {
            switch tokens[index].upos {
            case .noun, .propn, .adj, .det, .adp, .part, .num, .pron, .adv: continue
            default: return false
            }
        }
        return true
    }

    /// "at a news conference Friday": the occasion is part of the clause.
    private func occasionInside(_ token: Int, _ sentence: Int) -> EventDate? {
        let tree = parsed.sentences[sentence]
        for child in tree.children(of: token) {
            let phrase = tree.tokens[child]
            switch phrase.relation {
            case .obl, .oblUnmarked, .nmod:
                guard
                    tree.children(of: child).contains(where: {
                        tree.tokens[$0].relation == .case
                            && words.occasionPrepositions.contains(tree.tokens[$0].formHash)
                    })
                else { continue }
            case .nsubj, .nsubjPass:
                guard tree.tokens[token].upos == .verb,
                    words.occurrence.contains(tree.tokens[token].lemmaHash)
                else { continue }
            case .obj:
                guard words.syntax.classes(of: tree.tokens[token].lemmaHash).contains(.lightVerb)
                else { continue }
            case .acl, .aclRelcl:
                guard tree.tokens[token].upos == .noun, let place = governing(child, sentence)
                else {
                    continue
                }
                return date(from: place, sentence)
            default: continue
            }
            guard let place = governing(child, sentence), var date = date(from: place, sentence)
            else { continue }
            date.basis = .text
            return date
        }
        return nil
    }

    /// The word above whose time the token shares: "met him, urging …", "signed and sent".
    private func lender(to token: Int, _ tree: ParsedSentence) -> Int? {
        guard let head = tree.head(of: token) else { return nil }
        let word = tree.tokens[token]
        let above = tree.tokens[head]
        switch word.relation {
        case .xcomp: return word.upos == .verb && word.xpos == .vb ? nil : head
        case .advcl:
            let order = tree.child(of: token, by: .mark).map { tree.tokens[$0].formHash }
            return word.xpos == .vbg && order.flatMap { words.anchors[$0] } == nil ? head : nil
        case .conj: return above.xpos == word.xpos ? head : nil
        // "the talks that ended the war": of the talks.
        case .aclRelcl: return above.upos == .noun ? head : nil
        case .obj:
            return words.syntax.classes(of: above.lemmaHash).contains(.lightVerb) ? head : nil
        case .nsubj, .nsubjPass:
            return words.occurrence.contains(above.lemmaHash) ? head : nil
        case .obl:
            let isOccasion = tree.children(of: token).contains {
                tree.tokens[$0].relation == .case
                    && words.occasionPrepositions.contains(tree.tokens[$0].formHash)
            }
            return isOccasion && word.upos == .noun ? head : nil
        default: return nil
        }
    }

    /// In a narrative, the last date before a place in the text.
    func frame(before position: Int32) -> EventDate? {
        var low = 0
        var high = times.count
        while low < high {
            let middle = (low + high) / 2
            if times[middle].span.start < position { low = middle + 1 } else { high = middle }
        }
        for index in stride(from: low - 1, through: max(0, low - 6), by: -1) {
            let expression = times[index]
            guard expression.first != nil,
                expression.kind == .date || expression.kind == .time
            else { continue }
            var date = EventDate(expression)
            date.basis = .inferred
            return date
        }
        return nil
    }

    /// The date of an expression, with what its preposition adds.
    func date(from place: PlacedTime, _ sentence: Int) -> EventDate? {
        let expression = times[place.index]
        if expression.value == "PRESENT_REF" { return publication(words: expression.span) }
        if let range = range(at: place, sentence) { return range }
        var date = EventDate(expression)
        let tree = parsed.sentences[sentence]
        let isSince = tree.children(of: place.head).contains {
            tree.tokens[$0].formHash == words.since
        }
        if isSince, let value = date.value, !value.contains("/") {
            date.value = value + "/.."
            date.last = nil
            date.precision = .interval
        }
        return date
    }

    /// The day of publication as the date of an event.
    func publication(words: TextSpan? = nil) -> EventDate {
        guard let day = published.day else {
            return EventDate(
                value: nil, first: nil, last: nil, precision: .unknown, basis: .none, words: words,
                formula: "now()")
        }
        return EventDate(
            value: day.iso, first: day, last: day, precision: .day, basis: .publication,
            words: words)
    }
}
