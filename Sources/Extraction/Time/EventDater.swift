package import Facts
package import Language

/// Dates the predicates of one document.
///
/// In this order: a time expression that governs the predicate in the tree, or stands beside it;
/// the same occasion as a dated event; the frame of an earlier sentence in a narrative; the day of
/// publication where the sentence reports today's news; else nothing (CODING.md §5).
package struct EventDater: Sendable {
    let parsed: ParsedDocument
    let times: [TimeExpression]
    let published: PublicationDate
    let isNarrative: Bool
    let words: DatingWords
    /// Per sentence, its expressions in the tree.
    let placed: [[PlacedTime]]
    /// By lemma of a noun, the date that some mention of it has.
    private(set) var occasions: [UInt64: EventDate] = [:]
    /// Per sentence, the day that the story is at.
    private(set) var frames: [StoryFrame] = []
    /// The sentence that is a headline.
    let headline: Int?

    package init(
        parsed: ParsedDocument, times: TimeFindings, published: PublicationDate, words: DatingWords
    ) {
        self.parsed = parsed
        self.times = times.expressions
        self.published = published
        self.isNarrative = times.isNarrative && !EventDater.isReport(parsed, words: words)
        self.headline = EventDater.headline(of: parsed)
        self.words = words
        var placed: [[PlacedTime]] = []
        var next = 0
        for sentence in parsed.sentences {
            var list: [PlacedTime] = []
            while next < times.expressions.count,
                times.expressions[next].span.start < sentence.span.end
            {
                if let place = PlacedTime(times.expressions[next], index: next, in: sentence) {
                    list.append(place)
                }
                next += 1
            }
            placed.append(list)
        }
        self.placed = placed
        occasions = datedNouns()
        frames = storyFrames()
    }

    /// When the verb or event noun at a token happened, as far as the text says.
    ///
    /// `nil` value and basis `none` where it does not say: background is never stamped with the
    /// day of publication.
    package func date(ofToken token: Int, inSentence sentence: Int) -> EventDate {
        guard contains(token, sentence) else { return .unknown }
        var date = stated(token, sentence)
        date.anchor = anchor(of: token, sentence)
        return date
    }

    /// The best vouched-for date of several mentions in a sentence; of two alike the first.
    package func date(ofTokens tokens: [Int], inSentence sentence: Int) -> EventDate {
        EventDater.best(of: tokens.map { date(ofToken: $0, inSentence: sentence) })
    }

    /// The same by the spans of mentions in any sentence.
    package func date(ofTriggers spans: [TextSpan]) -> EventDate {
        var dates: [EventDate] = []
        for span in spans {
            guard
                let sentence = parsed.sentences.firstIndex(where: {
                    $0.span.start <= span.start && span.start < $0.span.end
                }),
                let token = parsed.sentences[sentence].tokens.firstIndex(where: {
                    $0.span.end > span.start
                })
            else { continue }
            dates.append(date(ofToken: token, inSentence: sentence))
        }
        return EventDater.best(of: dates)
    }

    private static func best(of dates: [EventDate]) -> EventDate {
        guard var best = dates.first else { return .unknown }
        for date in dates.dropFirst() where date.rank > best.rank { best = date }
        return best
    }

    private func stated(_ token: Int, _ sentence: Int) -> EventDate {
        if let date = clue(token, sentence, depth: 0) { return date }
        let tree = parsed.sentences[sentence]
        if words.awaiting.contains(tree.tokens[token].lemmaHash),
            let awaited = tree.child(of: token, by: .xcomp) ?? tree.child(of: token, by: .ccomp)
        {
            return clue(awaited, sentence, depth: 0) ?? .unknown
        }
        return anchored(token, sentence) ?? running(token, sentence)
            ?? (isNarrative ? story(token, sentence) : news(token, sentence)) ?? .unknown
    }

    /// Every predicate of the document with the date that is most likely, in text order.
    ///
    /// Verbs, common nouns, and adjectives that are said of something. Where the text gives no
    /// clue this falls back on the nearest expression of the sentence that the tense allows, then on
    /// the day of publication, so that every predicate has its best guess.
    package func predicates() -> [DatedPredicate] {
        var found: [DatedPredicate] = []
        for (index, sentence) in parsed.sentences.enumerated() {
            for token in sentence.tokens.indices where isPredicate(token, index) {
                let date = guess(token, index)
                found.append(DatedPredicate(span: sentence.tokens[token].span, date: date))
            }
        }
        return found
    }

    func contains(_ token: Int, _ sentence: Int) -> Bool {
        parsed.sentences.indices.contains(sentence)
            && parsed.sentences[sentence].tokens.indices.contains(token)
    }

    private func isPredicate(_ token: Int, _ sentence: Int) -> Bool {
        let word = parsed.sentences[sentence].tokens[token]
        guard !placed[sentence].contains(where: { $0.tokens.contains(token) }) else { return false }
        switch word.upos {
        case .verb, .noun, .propn: return true
        case .adj: return word.relation != .amod
        case .aux: return word.relation == .cop || word.relation == .root
        case .adv, .adp:
            return parsed.sentences[sentence].child(of: token, by: .cop) != nil
        default: return false
        }
    }

    /// The dates of nouns that an expression governs, first mention first.
    private func datedNouns() -> [UInt64: EventDate] {
        var dated: [UInt64: EventDate] = [:]
        for sentence in parsed.sentences.indices where !placed[sentence].isEmpty {
            let tokens = parsed.sentences[sentence].tokens
            for token in tokens.indices where tokens[token].upos == .noun {
                let lemma = tokens[token].lemmaHash
                guard dated[lemma] == nil, let place = governing(token, sentence) else { continue }
                guard var date = date(from: place, sentence), date.precision == .day else {
                    continue
                }
                date.basis = .inferred
                dated[lemma] = date
            }
        }
        return dated
    }
}
