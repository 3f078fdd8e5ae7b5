internal import Facts
internal import Language

/// The day that a news story is telling of when a sentence begins.
struct StoryFrame: Sendable {
    /// The day told of; `nil` if the story is at no day but its own.
    var date: EventDate?
    /// The day was that of something said.
    var isSpeech = false
    /// The story has gone to a time that is no news: "In 1995 she joined."
    var isElsewhere = false
    /// The sentence that set it.
    var sentence = 0

    static let none = StoryFrame()
}

extension EventDater {
    /// Per sentence the frame that the sentences before it set.
    ///
    /// A main clause dated within the fortnight before publication sets it; sentences in the simple
    /// past go on with it, for five sentences at most; a present perfect turns to the background
    /// and ends it; an older date leads away from the news.
    func storyFrames() -> [StoryFrame] {
        var frames: [StoryFrame] = []
        var current = StoryFrame.none
        var age = 0
        for sentence in parsed.sentences.indices {
            frames.append(current)
            guard let root = mainVerb(of: sentence), sentence != headline else { continue }
            age += 1
            if age > 5 { current = .none }
            let mood = ClauseReader(parsed.sentences[sentence], words: words.syntax).mood(of: root)
            if let place = governing(root, sentence), !isDateline(place, sentence) {
                // "Britain had expelled 23 on March 14" looks back and leads nowhere.
                if !mood.isPerfect, let next = frame(setBy: place, root, sentence) {
                    current = next
                    age = 0
                }
                continue
            }
            if let anchor = timeAnchor(of: root, sentence), anchor.isNoun, !isLead(sentence),
                dateOfAnchor(anchor.head, sentence) == nil
            {
                // "In the aftermath of the attack India suspended …": background, though undated.
                current = StoryFrame(isElsewhere: true, sentence: sentence)
                age = 0
                continue
            }
            if mood.isPerfect, mood.tense == .present { current = .none }
            if current.isElsewhere, mood.tense == .present { current = .none }
        }
        return frames
    }

    /// The day that a sentence in the simple past goes on with.
    ///
    /// Within the paragraph, whatever is told; in the next ones only deeds, not statements, and only
    /// those of the last days: what is said of them is today's news. A sentence that names a day of
    /// its own goes on with none.
    func day(toldOfIn sentence: Int, isStatement: Bool) -> EventDate? {
        let frame = frames[sentence]
        guard let date = frame.date, let day = date.first, let today = published.day,
            !placed[sentence].contains(where: { isDatable($0) && !$0.isAttributive })
        else { return nil }
        if isSameParagraph(frame.sentence, sentence) { return date }
        if frame.isElsewhere { return nil }
        return !isStatement && today.ordinal - day.ordinal <= 2 ? date : nil
    }

    func isSameParagraph(_ one: Int, _ other: Int) -> Bool {
        let start = Int(parsed.sentences[one].span.end)
        let end = Int(parsed.sentences[other].span.start)
        guard start < end else { return true }
        return !parsed.text[start..<end].contains(0x0A)
    }

    /// The verb at the top of a sentence; `nil` if there is none.
    func mainVerb(of sentence: Int) -> Int? {
        let tree = parsed.sentences[sentence]
        guard tree.tokens.indices.contains(tree.root) else { return nil }
        let word = tree.tokens[tree.root]
        return word.upos == .verb || tree.child(of: tree.root, by: .cop) != nil ? tree.root : nil
    }

    /// `nil` where the expression leaves the frame as it is: what lies ahead.
    private func frame(setBy place: PlacedTime, _ root: Int, _ sentence: Int) -> StoryFrame? {
        guard let today = published.day, let date = date(from: place, sentence),
            let day = date.first, day <= today
        else { return nil }
        let lemma = parsed.sentences[sentence].tokens[root].lemmaHash
        let isSpeech = words.reporting.contains(lemma) || words.statement.contains(lemma)
        if date.precision == .day, today.ordinal - day.ordinal <= 14 {
            return StoryFrame(date: inferred(date), isSpeech: isSpeech, sentence: sentence)
        }
        if let last = date.last, last >= today { return nil }
        var past = inferred(date)
        if date.precision != .day && date.precision != .month { past = .unknown }
        return StoryFrame(
            date: past.value == nil ? nil : past, isSpeech: isSpeech, isElsewhere: true,
            sentence: sentence)
    }

    /// The sentence that is a headline in the text: the first, on a line of its own without a mark
    /// at its end.
    static func headline(of parsed: ParsedDocument) -> Int? {
        guard parsed.sentences.count > 1, let last = parsed.sentences[0].tokens.last,
            last.upos != .punct, parsed.sentences[0].tokens.count <= 20
        else { return nil }
        let start = Int(parsed.sentences[0].span.end)
        let end = Int(parsed.sentences[1].span.start)
        guard start < end, parsed.text[start..<end].contains(0x0A) else { return nil }
        return 0
    }

    /// What a headline tells has the date of the sentence that tells it first.
    func headlineDate() -> EventDate {
        for sentence in 1..<min(parsed.sentences.count, 5) {
            guard let root = mainVerb(of: sentence) else { continue }
            if let place = governing(root, sentence), !isDateline(place, sentence),
                let date = date(from: place, sentence), let day = date.first,
                let today = published.day, day <= today, today.ordinal - day.ordinal <= 14
            {
                return inferred(date)
            }
            break
        }
        return publication()
    }

    /// Whether people say things in the text now: then it is a report, however many years it names.
    static func isReport(_ parsed: ParsedDocument, words: DatingWords) -> Bool {
        var reports = 0
        for sentence in parsed.sentences {
            guard sentence.tokens.indices.contains(sentence.root) else { continue }
            let word = sentence.tokens[sentence.root]
            let isNow = word.xpos == .vbz || word.xpos == .vbp
            if isNow && words.reporting.contains(word.lemmaHash) { reports += 1 }
        }
        // Histories of the development corpora have none; reports in the present have it in more
        // than one sentence of five.
        return reports >= 2 && reports * 8 >= parsed.sentences.count
    }
}
