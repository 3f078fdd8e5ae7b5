internal import Facts
internal import Language
internal import Lexicon

/// Reads the phrases of a sentence that can stand for an actor: names, nominals and pronouns.
struct PhraseReader {
    let view: SentenceView
    let cues: NameCueTable
    let nouns: ActorNounTable
    let segments: [NameSegment]
    /// By word: the segment whose name it belongs to, or -1.
    let segmentAt: [Int]
    /// By word: whether it belongs to a title in front of a name.
    private var isTitle: [Bool]
    private(set) var drafts: [MentionDraft] = []
    /// By word: the draft it heads, or -1.
    private(set) var draftAt: [Int]

    /// The drafts of one sentence in the order of their heads.
    static func drafts(
        in view: SentenceView, segments: [NameSegment], cues: NameCueTable, nouns: ActorNounTable
    ) -> [MentionDraft] {
        var reader = PhraseReader(view: view, segments: segments, cues: cues, nouns: nouns)
        reader.readNames()
        reader.readNominals()
        reader.readPronouns()
        reader.drafts.sort { $0.head < $1.head }
        return reader.drafts
    }

    private init(
        view: SentenceView, segments: [NameSegment], cues: NameCueTable, nouns: ActorNounTable
    ) {
        self.view = view
        self.cues = cues
        self.nouns = nouns
        let segments = segments.filter { !PhraseReader.isCommonNoun($0, in: view) }
        var segmentAt = [Int](repeating: -1, count: view.count)
        var isTitle = [Bool](repeating: false, count: view.count)
        var widened = segments
        for (index, segment) in segments.enumerated() {
            for word in segment.core { segmentAt[word] = index }
        }
        for index in widened.indices {
            TitleReader(view: view, cues: cues, segmentAt: segmentAt, segments: segments)
                .widen(&widened[index])
            for word in widened[index].title { isTitle[word] = true }
        }
        self.segments = widened
        self.segmentAt = segmentAt
        self.isTitle = isTitle
        self.draftAt = [Int](repeating: -1, count: view.count)
    }

    /// "Algerian Islamists", "Israel's Cabinet": a capital alone makes no name of a noun of the
    /// lexicon.
    private static func isCommonNoun(_ segment: NameSegment, in view: SentenceView) -> Bool {
        let word = segment.core.lowerBound
        guard segment.whole.count == 1, segment.known == nil, let row = view.nouns[word],
            segment.meaning != .person
        else { return false }
        switch row.class {
        case .person, .collective:
            return view.tokens[word].xpos == .nns || view.tokens[word].xpos == .nnps
        case .body: return row.homeland == .state
        default: return false
        }
    }

    private mutating func add(_ draft: MentionDraft) {
        guard draftAt[draft.head] < 0 else { return }
        draftAt[draft.head] = drafts.count
        drafts.append(draft)
    }

    // MARK: Names

    private mutating func readNames() {
        var shared: (draft: MentionDraft, end: Int)?
        for segment in segments where segment.meaning != .event {
            let head = view.head(of: segment.core)
            var draft = MentionDraft(
                sentence: view.index, head: head, tokens: segment.whole, core: segment.core,
                form: .name, usage: .actor, meaning: segment.meaning)
            draft.known = segment.known
            draft.country = segment.known?.country
            draft.sector = segment.sector
            draft.rule = segment.rule
            draft.isQuoted = view.quoted[head]
            draft.isPlural = view.tokens[head].xpos == .nnps
            draft.tokens = wholePhrase(of: segment, head: head)
            // A title may hold the place of the name in the tree: "Secretary-General Ban".
            draft.usage = usage(
                of: segment, head: segment.title.isEmpty ? head : view.head(of: segment.whole))
            if segment.meaning == .organisation, draft.country == nil {
                draft.country =
                    segment.embedded.lazy.compactMap(\.country).first
                    ?? (isOfStates(segment) ? nil : possessor(of: segment)?.country)
            }
            if segment.meaning == .organisation, segment.known?.country != nil,
                segment.sector != .rebels, isGeneric(segment.core)
            {
                draft.isGeneric = true
                draft.country = possessor(of: segment)?.country ?? draft.country
            }
            if segment.sector == .party, let owner = possessor(of: segment)?.country {
                // "Sri Lanka's Freedom Party": many states have one.
                draft.country = owner
            }
            readOrigin(of: segment, head: head, into: &draft)
            if !segment.title.isEmpty {
                readTitle(of: segment, into: &draft)
            } else if let shared, isJoined(segment, to: shared.end) {
                share(shared.draft, with: &draft)
            }
            if segment.meaning == .person, draft.gender == .unknown {
                draft.gender =
                    cues.givenName(view.tokens[segment.core.lowerBound].formHash)
                    ?? .unknown
            }
            readOfPhrase(of: segment, into: &draft)
            shared = sharedTitle(of: draft) ?? shared
            add(draft)
            for known in segment.embedded { readEmbedded(known, in: segment) }
        }
    }

    private func isOfStates(_ segment: NameSegment) -> Bool {
        segment.known != nil
            && (segment.sector == .intergovernmental || segment.sector == .nongovernmental)
    }

    /// Whether a name has only words that many states use: "Supreme Court", "Democratic Party".
    private func isGeneric(_ words: Range<Int>) -> Bool {
        words.allSatisfy { word in
            let token = view.tokens[word]
            return view.nouns[word] != nil || cues.isOfficeWord(token.formHash)
                || nouns.modifier(token.formHash) != nil
        }
    }

    /// The title of several people: "Presidents Leonid Kuchma of Ukraine and Boris Yeltsin".
    private func sharedTitle(of draft: MentionDraft) -> (draft: MentionDraft, end: Int)? {
        guard draft.meaning == .person, let office = draft.office,
            view.tokens[office.noun].xpos == .nns || view.tokens[office.noun].xpos == .nnps
        else { return nil }
        return (draft, draft.tokens.upperBound)
    }

    private func isJoined(_ segment: NameSegment, to end: Int) -> Bool {
        guard segment.meaning == .person || segment.meaning == .undetermined,
            segment.known == nil || segment.known?.kind == .person,
            segment.core.lowerBound > end, segment.core.lowerBound <= end + 3
        else { return false }
        return (end..<segment.core.lowerBound).allSatisfy { word in
            view.tokens[word].upos == .cconj || view.tokens[word].xpos == .comma
        }
    }

    /// Takes over the title; the state only where the title itself names it.
    private func share(_ first: MentionDraft, with draft: inout MentionDraft) {
        draft.meaning = .person
        draft.noun = first.noun
        draft.office = first.office
        draft.sector = first.sector
        guard first.tokens.upperBound > first.core.upperBound else {
            draft.country = first.country
            return
        }
        draft.office?.country = nil
        draft.office?.body = nil
    }

    /// "The Ivory Coast's Supreme Court".
    private func possessor(of segment: NameSegment) -> KnownName? {
        var mark = segment.core.lowerBound - 1
        while mark > 0, view.tokens[mark].upos == .adj, segmentAt[mark] < 0 { mark -= 1 }
        guard mark > 0, view.tokens[mark].xpos == .pos, segmentAt[mark - 1] >= 0 else {
            return nil
        }
        return segments[segmentAt[mark - 1]].known
    }

    /// What stands around the name of a state or people: "anti-Syria", "ethnic Albanians".
    private func readOrigin(of segment: NameSegment, head: Int, into draft: inout MentionDraft) {
        guard segment.known?.country != nil else { return }
        let reader = NominalReader(
            view: view, nouns: nouns, cues: cues, segments: segments, segmentAt: segmentAt)
        switch OriginReader(view: view, cues: nouns.cues).origin(of: segment.core) {
        case .belongs: break
        case .ethnic: draft.isDetached = true
        case .against, .backed, .detached:
            draft.isDetached = true
            draft.usage = .modifier
        }
        guard segment.meaning == .people, draft.usage == .actor,
            let home = TraitReader(reader).home(ofPeople: segment, headedBy: head)
        else { return }
        draft.country = home
    }

    /// "Indonesian" in "Indonesian Navy" modifies, but names a state all the same.
    private mutating func readEmbedded(_ known: KnownName, in segment: NameSegment) {
        let inner = NameSegment(known)
        let head = view.head(of: inner.core)
        var draft = MentionDraft(
            sentence: view.index, head: head, tokens: inner.core, core: inner.core, form: .name,
            usage: .modifier, meaning: inner.meaning)
        draft.known = known
        draft.country = known.country
        draft.sector = inner.sector
        draft.rule = known.id
        if head != view.head(of: segment.core) { add(draft) }
    }

    /// "Boris Yeltsin of Russia".
    private func readOfPhrase(of segment: NameSegment, into draft: inout MentionDraft) {
        guard segment.meaning == .person || segment.meaning == .undetermined else { return }
        let next = segment.core.upperBound
        guard next + 1 < view.count, view.tokens[next].upos == .adp,
            view.tokens[next].formHash == FunctionWord.of
        else { return }
        let place = view.tokens[next + 1].upos == .det ? next + 2 : next + 1
        guard place < view.count, segmentAt[place] >= 0 else { return }
        let body = segments[segmentAt[place]]
        if draft.country == nil { draft.country = body.known?.country }
        if draft.sector == nil {
            draft.sector = body.meaning == .country ? .government : body.sector
        }
        if draft.office?.body == nil { draft.office?.body = view.head(of: body.core) }
        if draft.office?.country == nil { draft.office?.country = body.known?.country }
        draft.tokens = draft.tokens.lowerBound..<body.core.upperBound
    }

    private func wholePhrase(of segment: NameSegment, head: Int) -> Range<Int> {
        let phrase = view.phrases[head]
        var start = segment.whole.lowerBound
        // The determiner and adjectives in front belong to the phrase: "the late John Smith".
        while start > phrase.lowerBound, start > 0, segmentAt[start - 1] < 0 {
            let token = view.tokens[start - 1]
            guard token.upos == .det || token.upos == .adj || token.upos == .num else { break }
            start -= 1
        }
        return start..<max(segment.whole.upperBound, start + 1)
    }

    private func usage(of segment: NameSegment, head: Int) -> ActorMention.Usage {
        UsageReader(view: view, cues: cues).usage(of: segment, head: head)
    }

    private mutating func readTitle(of segment: NameSegment, into draft: inout MentionDraft) {
        let reader = NominalReader(
            view: view, nouns: nouns, cues: cues, segments: segments, segmentAt: segmentAt)
        let noun =
            segment.title.last { isOffice(view.nouns[$0]) }
            ?? segment.title.last { view.nouns[$0].map { $0.class != .quantity } ?? false }
        guard let noun, let row = view.nouns[noun] else { return }
        let traits = TraitReader(reader).traits(of: noun, row: row, phrase: segment.title)
        draft.country = traits.country ?? draft.country
        draft.sector = traits.sector ?? draft.sector
        draft.owner = traits.owner
        draft.ownerIsPossessor = traits.ownerIsPossessor
        draft.noun = row
        if isOffice(row) || reader.isProfession(row) {
            draft.office = reader.office(at: noun, traits: traits, limits: segment.title)
        }
    }

    private func isOffice(_ noun: ActorNoun?) -> Bool {
        noun?.class == .office || noun?.class == .spokesman
    }

    // MARK: Nominals

    private mutating func readNominals() {
        let reader = NominalReader(
            view: view, nouns: nouns, cues: cues, segments: segments, segmentAt: segmentAt)
        for word in 0..<view.count where segmentAt[word] < 0 && !isTitle[word] {
            guard let draft = reader.draft(at: word) else { continue }
            add(draft)
        }
    }

    // MARK: Pronouns

    private mutating func readPronouns() {
        for word in 0..<view.count where view.tokens[word].upos == .pron {
            guard let pronoun = cues.pronoun(view.tokens[word].formHash) else { continue }
            var draft = MentionDraft(
                sentence: view.index, head: word, tokens: word..<(word + 1),
                core: word..<(word + 1), form: .pronoun, usage: .actor, meaning: .undetermined)
            draft.pronoun = pronoun
            draft.isPlural = pronoun.isPlural
            draft.gender = pronoun.gender
            draft.isQuoted = view.quoted[word]
            draft.rule = pronoun.id
            add(draft)
        }
    }
}
