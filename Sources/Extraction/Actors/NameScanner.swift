internal import Facts
internal import Language
internal import Lexicon

/// Cuts the capitalised words of a sentence into names.
///
/// Works on the words in a row, not on the tree: names are short and parsers err inside them.
struct NameScanner {
    private let cues: NameCueTable
    private let view: SentenceView
    /// By word: the longest match of the gazetteer that begins there.
    private let matches: [KnownName?]
    private var segments: [NameSegment] = []

    /// The names of the sentence in text order, without overlaps.
    static func segments(
        in view: SentenceView, matches: [KnownName?], cues: NameCueTable
    ) -> [NameSegment] {
        var scanner = NameScanner(view: view, matches: matches, cues: cues)
        scanner.scan()
        return scanner.segments
    }

    private init(view: SentenceView, matches: [KnownName?], cues: NameCueTable) {
        self.view = view
        self.matches = matches
        self.cues = cues
    }

    private mutating func scan() {
        var position = 0
        while position < view.count {
            let end = runEnd(from: position)
            if end > position {
                cut(position..<end)
                position = end
            } else {
                position += 1
            }
        }
    }

    // MARK: Runs of capitalised words

    /// The end of the run that begins at a word; the word itself if none does.
    private func runEnd(from start: Int) -> Int {
        guard matches[start] != nil || isNameWord(start) else { return start }
        var end = matches[start]?.tokens.upperBound ?? start + 1
        while let next = continuation(of: start..<end) { end = next }
        return end
    }

    private func continuation(of run: Range<Int>) -> Int? {
        let next = run.upperBound
        guard next < view.count else { return nil }
        if let match = matches[next] { return match.tokens.upperBound }
        if isNameWord(next) { return next + 1 }
        guard next + 1 < view.count else { return nil }
        let token = view.tokens[next]
        // "Jong-un", "Rolls-Royce": one name if no white space is between.
        if token.xpos == .hyph, !token.hasSpaceAfter, !view.tokens[next - 1].hasSpaceAfter,
            view.tokens[next + 1].upos == .propn || isNameWord(next + 1)
        {
            return next + 2
        }
        if isGivenNameTail(next, of: run) { return next + 2 }
        // "Naji al-Awlaqi"
        if cues.isParticle(token.formHash), token.upos != .cconj, next + 2 < view.count,
            view.tokens[next + 1].xpos == .hyph, !view.tokens[next + 1].hasSpaceAfter,
            view.capitals[next + 2], isPersonLike(next - 1)
        {
            return next + 3
        }
        // "Korean People's Army".
        if token.xpos == .pos, view.capitals[next + 1], isPlural(next - 1),
            view.nouns[next + 1]?.class == .body || view.nouns[next + 1]?.sector == .party
        {
            return next + 2
        }
        if cues.isParticle(token.formHash), token.upos != .cconj,
            isNameWord(next + 1), isPersonLike(next - 1), token.upos == .propn || token.upos == .x
        {
            return next + 2
        }
        return linked(run)
    }

    /// "Yoon Kang-⟦min⟧": a small second half behind a surname and a half of a given name.
    private func isGivenNameTail(_ hyphen: Int, of run: Range<Int>) -> Bool {
        guard view.tokens[hyphen].xpos == .hyph, !view.tokens[hyphen].hasSpaceAfter,
            !view.tokens[hyphen - 1].hasSpaceAfter, !view.capitals[hyphen + 1],
            view.nouns[hyphen + 1] == nil, cues.first(view.tokens[hyphen + 1].formHash) == nil,
            isPersonLike(hyphen - 1), view.tokens[hyphen - 1].span.count <= 6,
            view.tokens[hyphen + 1].span.count <= 5,
            run.upperBound - run.lowerBound >= 2, matches[hyphen - 1] == nil,
            matches[hyphen - 2] == nil, isPersonLike(hyphen - 2)
        else { return false }
        // "Democrat-led", "Paris-based"
        switch view.tokens[hyphen + 1].xpos {
        case .vbn, .vbg, .vbd, .jj, .nns: return false
        default: return true
        }
    }

    /// "Ministry of Culture", "University of the West Indies".
    private func linked(_ run: Range<Int>) -> Int? {
        let next = run.upperBound
        let link = view.tokens[next].formHash
        guard cues.isLink(link), view.tokens[next].upos != .part else { return nil }
        // "A call by the European Union for Eritrea to withdraw": a known name is whole.
        if link == FunctionWord.for, run.contains(where: { endsKnownBody(at: $0, next) }) {
            return nil
        }
        let joins = run.contains { place in
            cues.first(view.tokens[place].formHash)?.meaning == .organisation
                || cues.first(view.tokens[place].formHash)?.meaning == .event
        }
        let isTitle =
            cues.isOfficeWord(view.tokens[min(next + 1, view.count - 1)].formHash)
            && view.nouns[next - 1]?.class == .office
        guard joins || isTitle else { return nil }
        var word = next + 1
        if word < view.count, view.tokens[word].upos == .det { word += 1 }
        guard word < view.count, isNameWord(word) || matches[word] != nil else { return nil }
        if view.tokens[next].upos == .cconj, run.count < 3 { return nil }
        return matches[word]?.tokens.upperBound ?? word + 1
    }

    private func endsKnownBody(at word: Int, _ end: Int) -> Bool {
        matches[word].map { $0.kind == .organisation && $0.tokens.upperBound == end } == true
    }

    private func isPlural(_ word: Int) -> Bool {
        let tag = view.tokens[word].xpos
        return matches[word] == nil && view.capitals[word]
            && (tag == .nns || tag == .nnps || view.nouns[word] != nil)
    }

    private func isPersonLike(_ word: Int) -> Bool {
        view.capitals[word] && view.tokens[word].upos == .propn
    }

    private func isNameWord(_ word: Int) -> Bool {
        guard view.capitals[word], !cues.isNever(view.tokens[word].formHash) else { return false }
        switch view.tokens[word].upos {
        case .propn: return true
        case .noun, .adj, .x:
            if view.isTitleCase { return false }
            return word > 0 && !opensSentence(word) || isTitleStart(word)
        default: return false
        }
    }

    /// "Former President X", "Pakistani Prime Minister Y" at the start of a sentence.
    private func isTitleStart(_ word: Int) -> Bool {
        guard word + 1 < view.count, view.capitals[word + 1] else { return false }
        // "Senior Hungarian officials": the adjective belongs to the officials.
        if view.tokens[word].upos == .adj, view.nouns[word] == nil,
            view.tokens[word].formHash != FunctionWord.former,
            matches[word + 1]?.kind == .people
        {
            return false
        }
        return view.nouns[word] != nil || cues.isOfficeWord(view.tokens[word].formHash)
    }

    private func opensSentence(_ word: Int) -> Bool {
        var before = word - 1
        while before >= 0 {
            if view.tokens[before].upos != .punct { return view.tokens[before].xpos == .colon }
            if view.tokens[before].xpos == .colon { return true }
            before -= 1
        }
        return true
    }

    // MARK: Names in a run

    private mutating func cut(_ run: Range<Int>) {
        var rest = run
        while !rest.isEmpty {
            let taken = cutFirst(rest)
            rest = max(taken, rest.lowerBound + 1)..<rest.upperBound
            while let first = rest.first, view.tokens[first].upos == .punct {
                rest = (first + 1)..<rest.upperBound
            }
        }
    }

    /// Emits the first name of the run and returns where it ends.
    private mutating func cutFirst(_ run: Range<Int>) -> Int {
        if let match = matches[run.lowerBound], match.tokens.upperBound >= run.upperBound {
            segments.append(NameSegment(match))
            return match.tokens.upperBound
        }
        if let end = cutQuarter(run) { return end }
        if let end = cutOrganisation(run) { return end }
        if let end = cutTitled(run) { return end }
        if let title = innerTitle(of: run) {
            if title > run.lowerBound { _ = cutFirst(run.lowerBound..<title) }
            return title + 1 == run.upperBound ? run.upperBound : title
        }
        if let match = matches[run.lowerBound], !isPartOfPersonName(match, run) {
            segments.append(NameSegment(match))
            return match.tokens.upperBound
        }
        return cutPlain(run)
    }

    /// "Western Ghana": the land, as in "western Ghana".
    private mutating func cutQuarter(_ run: Range<Int>) -> Int? {
        let next = run.lowerBound + 1
        guard next < run.upperBound, matches[run.lowerBound] == nil,
            cues.isQuarter(view.tokens[run.lowerBound].formHash), let match = matches[next],
            match.kind == .country || match.kind == .place,
            match.tokens.upperBound == run.upperBound
        else { return nil }
        segments.append(NameSegment(match))
        return run.upperBound
    }

    /// "Indonesian Navy", "Ministry of Culture": a word for an institution at one end.
    private mutating func cutOrganisation(_ run: Range<Int>) -> Int? {
        guard run.count >= 2 else { return nil }
        let last = view.tokens[run.upperBound - 1].formHash
        let noun = view.nouns[run.upperBound - 1]
        var cue = cues.last(last).flatMap { $0.meaning == .organisation ? $0 : nil }
        if cue == nil, let found = firstCue(in: run) { cue = found }
        let isBody = noun?.class == .body
        guard cue != nil || isBody else { return nil }
        if titleEnd(of: run) > run.lowerBound, titleEnd(of: run) < run.upperBound, !isBody {
            return nil
        }
        let known = matches[run.lowerBound]
        if let known, known.kind == .organisation, run.lowerBound + 1 < run.upperBound,
            cue == nil || noun?.class == .wing
        {
            return nil
        }
        let inherited = known?.kind == .organisation ? known?.sector : nil
        var segment = NameSegment(
            core: run, meaning: .organisation, sector: noun?.sector ?? cue?.sector ?? inherited,
            rule: noun?.id ?? cue?.id)
        segment.embedded = run.compactMap { matches[$0] }
        segments.append(segment)
        return run.upperBound
    }

    private func firstCue(in run: Range<Int>) -> NameCue? {
        for word in run where word + 1 < run.upperBound {
            guard let cue = cues.first(view.tokens[word].formHash), cue.meaning == .organisation,
                cues.isLink(view.tokens[word + 1].formHash)
            else { continue }
            return cue
        }
        return nil
    }

    /// "Pakistani Prime Minister Shehbaz Sharif", "Gen. Smith", "US Secretary of State".
    private mutating func cutTitled(_ run: Range<Int>) -> Int? {
        let end = titleEnd(of: run)
        guard end > run.lowerBound else { return nil }
        for word in run.lowerBound..<end {
            if let match = matches[word] { segments.append(NameSegment(match)) }
        }
        // An office without a name is a nominal; the reader of phrases sees it.
        guard end < run.upperBound else { return run.upperBound }
        let core = end..<run.upperBound
        var segment = NameSegment(core: core, meaning: .person, rule: "title")
        if let match = matches[end], match.tokens.upperBound == run.upperBound {
            if match.kind == .person {
                segment.known = match
            } else if match.kind != .place, match.kind != .seat {
                segments.append(NameSegment(match))
                return run.upperBound
            }
        }
        segment.whole = run
        segment.title = run.lowerBound..<end
        segments.append(segment)
        return run.upperBound
    }

    /// Where the title at the start of a run ends; its start if there is none.
    private func titleEnd(of run: Range<Int>) -> Int {
        var word = run.lowerBound
        var end = run.lowerBound
        while word < run.upperBound {
            let token = view.tokens[word]
            if isTitleWord(word) {
                word += 1
                end = word
            } else if cues.isOfficeWord(token.formHash)
                || cues.isLink(token.formHash) && end > run.lowerBound
                || token.xpos == .hyph
            {
                word += 1
                // "Secretary of State" ends with the office word.
                if end > run.lowerBound, cues.isOfficeWord(token.formHash) { end = word }
            } else if let match = matches[word], match.kind != .person, end == run.lowerBound {
                word = match.tokens.upperBound
            } else if isPortfolio(word, of: run) {
                word += 1
            } else {
                break
            }
        }
        return min(end, run.upperBound)
    }

    /// "Bolivian ⟦Mines⟧ Minister Jorge Peredo": what a minister is for, behind a nationality.
    private func isPortfolio(_ word: Int, of run: Range<Int>) -> Bool {
        guard word > run.lowerBound, word + 2 < run.upperBound, matches[word] == nil,
            let nation = matches[run.lowerBound], nation.tokens.upperBound == word,
            nation.kind == .people || nation.kind == .country
        else { return false }
        return view.nouns[word + 1]?.class == .office
            && cues.givenName(view.tokens[word].formHash) == nil
    }

    /// "VOA Correspondent Purnell Murdock", "the State Department Spokesperson": a title behind the
    /// name of its organisation.
    private func innerTitle(of run: Range<Int>) -> Int? {
        run.dropFirst().first { word in
            let row = view.nouns[word]
            return (row?.class == .office || row?.class == .spokesman) && matches[word] == nil
                && cues.givenName(view.tokens[run.lowerBound].formHash) == nil
        }
    }

    private func isTitleWord(_ word: Int) -> Bool {
        if let cue = cues.first(view.tokens[word].formHash), cue.meaning == .person { return true }
        switch view.nouns[word]?.class {
        case .office, .spokesman: return true
        default: return false
        }
    }

    /// "Paris Hilton": the parser or a given name holds the words together.
    private func isPartOfPersonName(_ match: KnownName, _ run: Range<Int>) -> Bool {
        if match.kind == .person { return true }
        let next = match.tokens.upperBound
        guard next < run.upperBound, match.kind == .place || match.kind == .country else {
            return false
        }
        // "Kim Jong-un": small places are called like many people.
        if match.kind == .place, matches[next] == nil, view.tokens[next].upos == .propn {
            return true
        }
        return view.tokens[next].relation == .flat && match.tokens.count == 1
            && Int(view.tokens[next].head) == match.tokens.lowerBound
    }

    /// A name that the gazetteer does not know at its beginning.
    private mutating func cutPlain(_ run: Range<Int>) -> Int {
        let first = view.tokens[run.lowerBound].formHash
        let last = view.tokens[run.upperBound - 1].formHash
        var segment = NameSegment(core: run, meaning: .undetermined)
        if let match = matches[run.lowerBound], match.kind == .person { segment.known = match }
        if segment.known != nil || cues.givenName(first) != nil && run.count <= 5 {
            segment.meaning = .person
        }
        if let cue = cues.last(last), run.count > 1, cue.meaning != .office {
            segment.meaning = meaning(of: cue)
            segment.rule = cue.id
        } else if run.count > 1, let cue = cues.first(first), cue.meaning != .office,
            cue.meaning != .organisation
        {
            segment.meaning = meaning(of: cue)
            segment.rule = cue.id
        }
        segments.append(segment)
        return run.upperBound
    }

    private func meaning(of cue: NameCue) -> NameSegment.Meaning {
        switch cue.meaning {
        case .person: .person
        case .organisation: .organisation
        case .place: .place
        case .event: .event
        case .office: .undetermined
        }
    }
}
