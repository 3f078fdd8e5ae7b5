internal import Facts
internal import Language
internal import Lexicon

/// Reads phrases around a common noun: "two Israeli settlers", "members of Hezbollah".
struct NominalReader {
    /// What the words around the noun say about whom it means.
    struct Traits {
        var country: CountryCode?
        var sector: Sector?
        /// The head of a possessor, of-phrase or organisation in front, if there is one.
        var owner: Int?
        var ownerIsPossessor = false
        /// Whether the phrase itself names the country.
        var isExplicit = false
        /// Rows that told the sector.
        var rule: String?
    }

    let view: SentenceView
    let nouns: ActorNounTable
    let cues: NameCueTable
    let segments: [NameSegment]
    let segmentAt: [Int]

    /// The draft of the phrase that a word heads; `nil` if it stands for no actor.
    func draft(at word: Int) -> MentionDraft? {
        let token = view.tokens[word]
        guard let row = view.nouns[word], row.class != .quantity else { return nil }
        guard isNominalHead(word) || isBodyModifier(word, row) else { return nil }
        let phrase = view.phrases[word]
        if isBareCountNoun(word, row, phrase) { return nil }
        let traits = traits(of: word, row: row, phrase: phrase)
        var draft = MentionDraft(
            sentence: view.index, head: word, tokens: withoutPossessive(phrase),
            core: phrase.lowerBound..<(word + 1), form: .nominal, usage: .actor,
            meaning: meaning(of: row))
        draft.noun = row
        draft.country = traits.country
        draft.sector = traits.sector
        draft.owner = traits.owner
        draft.ownerIsPossessor = traits.ownerIsPossessor
        draft.rule = traits.rule ?? row.id
        draft.isPlural = token.xpos == .nns || token.xpos == .nnps
        draft.determiner = determiner(of: word, in: phrase)
        draft.isQuoted = view.quoted[word]
        draft.usage = usage(of: word, row: row)
        if row.class == .office || row.class == .spokesman {
            draft.office = office(at: word, traits: traits, limits: phrase.lowerBound..<view.count)
        }
        return draft
    }

    private func isNominalHead(_ word: Int) -> Bool {
        let token = view.tokens[word]
        switch token.upos {
        case .noun, .propn: break
        case .adj:
            // "the accused", "the wounded" as subjects and objects.
            switch token.relation {
            case .nsubj, .nsubjPass, .obj, .obl, .oblAgent, .nmod: break
            default: return false
            }
        default: return false
        }
        return token.relation != .compound && token.relation != .flat && token.relation != .nmodDesc
            && token.relation != .amod && token.relation != .fixed
            || view.phrases[word].count > 1
                && token.relation == .nmodDesc
    }

    /// "Indian military" in "an Indian military incursion", "police" in "a police raid".
    private func isBodyModifier(_ word: Int, _ row: ActorNoun) -> Bool {
        let relation = view.tokens[word].relation
        guard row.class == .body, relation == .compound || relation == .amod else { return false }
        return word > 0 && segmentAt[word - 1] >= 0
            && segments[segmentAt[word - 1]].known?.country != nil
    }

    /// "Bring to justice": a bare singular names no holder of an office.
    private func isBareCountNoun(_ word: Int, _ row: ActorNoun, _ phrase: Range<Int>) -> Bool {
        switch row.class {
        case .office, .spokesman, .person, .kin, .country, .wing: break
        default: return false
        }
        let token = view.tokens[word]
        guard token.xpos == .nn, phrase.count == 1, !view.capitals[word] else { return false }
        return token.lemmaHash == token.formHash
            && token.relation != .nsubj && token.relation != .nsubjPass
            && token.relation != .conj && token.relation != .appos
    }

    private func meaning(of row: ActorNoun) -> NameSegment.Meaning {
        switch row.class {
        case .office, .spokesman, .person, .kin: .person
        case .body, .wing: .organisation
        case .collective: .people
        case .country, .side: .country
        case .quantity: .undetermined
        }
    }

    private func withoutPossessive(_ phrase: Range<Int>) -> Range<Int> {
        let last = phrase.upperBound - 1
        guard last > phrase.lowerBound, view.tokens[last].xpos == .pos else { return phrase }
        return phrase.lowerBound..<last
    }

    private func usage(of word: Int, row: ActorNoun) -> ActorMention.Usage {
        switch view.tokens[word].relation {
        case .compound, .amod: .modifier
        default: .actor
        }
    }

    private func determiner(of word: Int, in phrase: Range<Int>) -> MentionDraft.Determiner {
        var result = MentionDraft.Determiner.none
        for place in phrase.lowerBound..<word {
            let token = view.tokens[place]
            if token.formHash == FunctionWord.both { return .both }
            if token.relation == .nmodPoss, Int(token.head) == word { return .possessive }
            guard token.upos == .det, Int(token.head) == word else { continue }
            if token.formHash == FunctionWord.the {
                result = .definite
            } else if token.formHash == FunctionWord.a || token.formHash == FunctionWord.an {
                result = .indefinite
            } else if result == .none {
                result = token.upos == .det ? .demonstrative : result
            }
        }
        return result
    }

    // MARK: Country and sector

    /// What the words before and after a noun say about whom it stands for.
    func traits(of noun: Int, row: ActorNoun, phrase: Range<Int>) -> Traits {
        var traits = Traits()
        traits.sector = leadingOffice(noun)?.sector ?? row.sector
        readModifiers(of: noun, row: row, from: phrase.lowerBound, into: &traits)
        readOfPhrase(of: noun, row: row, into: &traits)
        if traits.sector == nil, traits.country != nil, row.class == .spokesman {
            traits.sector = .government
        }
        if traits.sector == nil, row.class == .office, traits.country != nil, traits.owner == nil {
            traits.sector = .government
        }
        return traits
    }

    /// The secretary of "secretary general", the attorney of "attorney-general".
    private func leadingOffice(_ noun: Int) -> ActorNoun? {
        var before = noun - 1
        if before > 0, view.tokens[before].xpos == .hyph { before -= 1 }
        guard before >= 0, view.nouns[noun]?.sector == .military, segmentAt[before] < 0,
            let row = view.nouns[before], row.class == .office, row.sector != .military
        else { return nil }
        return row
    }

    private func readModifiers(
        of noun: Int, row: ActorNoun, from start: Int, into traits: inout Traits
    ) {
        var word = noun - 1
        while word >= start {
            let token = view.tokens[word]
            if segmentAt[word] >= 0 {
                let segment = segments[segmentAt[word]]
                take(segment, before: noun, row: row, into: &traits)
                word = segment.core.lowerBound - 1
                continue
            }
            if let modifier = nouns.modifier(token.lemmaHash) ?? nouns.modifier(token.formHash),
                token.relation != .nmodPoss, applies(modifier, to: row, now: traits.sector)
            {
                traits.sector = modifier.sector
                traits.rule = modifier.id
            }
            if token.relation == .nmodPoss, Int(token.head) == noun, traits.owner == nil {
                traits.owner = word
                traits.ownerIsPossessor = true
                return
            }
            word -= 1
        }
    }

    private func applies(
        _ modifier: ActorNounTable.Modifier, to row: ActorNoun, now sector: Sector?
    ) -> Bool {
        if modifier.isStrong { return row.class != .kin }
        return sector == nil
    }

    private func take(
        _ segment: NameSegment, before noun: Int, row: ActorNoun, into traits: inout Traits
    ) {
        let head = view.head(of: segment.core)
        let isPossessor = view.tokens[head].relation == .nmodPoss
        let country =
            segment.known?.country
            ?? segment.embedded.lazy.compactMap(\.country).first
        if traits.country == nil, let country {
            traits.country = country
            traits.isExplicit = true
        }
        switch segment.meaning {
        case .organisation:
            if traits.owner == nil { traits.owner = head }
            if let sector = segment.sector, inheritsSector(row) { traits.sector = sector }
        case .person, .undetermined:
            if traits.owner == nil { traits.owner = head }
        case .people:
            // "Kurdish rebels": the people may be stateless.
            if segment.known?.country == nil { traits.isExplicit = true }
        default: break
        }
        if isPossessor { traits.ownerIsPossessor = true }
    }

    private func inheritsSector(_ row: ActorNoun) -> Bool {
        switch row.class {
        case .spokesman, .wing: return true
        case .office: return row.sector == nil || row.sector == .government
        case .person: return row.sector == nil || row.sector == .civilian
        case .body: return row.sector == nil
        default: return false
        }
    }

    private func readOfPhrase(of noun: Int, row: ActorNoun, into traits: inout Traits) {
        for child in view.sentence.children(of: noun)
        where child > noun && view.tokens[child].relation == .nmod {
            let preposition = view.sentence.child(of: child, by: .case)
            let form = preposition.map { view.tokens[$0].formHash }
            if segmentAt[child] >= 0 {
                let segment = segments[segmentAt[child]]
                if traits.country == nil { traits.country = segment.known?.country }
                guard
                    form == FunctionWord.of || form == FunctionWord.from
                        || form == FunctionWord.for
                else { continue }
                if segment.meaning == .organisation, let sector = segment.sector,
                    inheritsSector(row)
                {
                    traits.sector = sector
                }
                if traits.owner == nil { traits.owner = child }
            } else {
                if form == FunctionWord.of || form == FunctionWord.for, traits.owner == nil {
                    traits.owner = child
                }
                if traits.country == nil { traits.country = placeInside(view.phrases[child]) }
            }
        }
    }

    private func placeInside(_ phrase: Range<Int>) -> CountryCode? {
        for segment in segments where phrase.contains(segment.core.lowerBound) {
            if let known = segment.known, known.isLocation || known.kind == .people {
                return known.country
            }
        }
        return nil
    }

    // MARK: Offices

    /// The office that a noun is the centre of: "Prime Minister" in "Pakistani Prime Minister".
    func office(at noun: Int, traits: Traits, limits: Range<Int>) -> Office {
        var start = noun
        var isFormer = false
        while start > limits.lowerBound {
            let token = view.tokens[start - 1]
            guard segmentAt[start - 1] < 0 else { break }
            if isFormerMark(token) {
                isFormer = true
                break
            }
            guard
                cues.isOfficeWord(token.formHash) || token.xpos == .hyph
                    || view.nouns[start - 1] != nil && token.upos != .verb
                    || nouns.modifier(token.lemmaHash) != nil
            else { break }
            start -= 1
        }
        while start > limits.lowerBound, isFormerMark(view.tokens[start - 1]) {
            isFormer = true
            start -= 1
        }
        if isFormer {
            while start < noun, isFormerMark(view.tokens[start]) { start += 1 }
        }
        return Office(
            words: start..<officeEnd(noun, limits), noun: noun, isFormer: isFormer,
            country: traits.country, body: traits.owner)
    }

    private func isFormerMark(_ token: Token) -> Bool {
        token.formHash == FunctionWord.former || token.formHash == FunctionWord.ex
    }

    /// "Secretary of State", "Minister of Defence", "Chief of Staff".
    private func officeEnd(_ noun: Int, _ limits: Range<Int>) -> Int {
        var end = noun + 1
        if end + 1 < limits.upperBound, view.tokens[end].xpos == .hyph,
            view.capitals[end + 1] || view.nouns[end + 1] != nil
        {
            end += 2
        }
        guard end < limits.upperBound,
            view.tokens[end].formHash == FunctionWord.of
                || view.tokens[end].formHash == FunctionWord.for
        else { return end }
        var word = end + 1
        while word < limits.upperBound, segmentAt[word] < 0,
            cues.isOfficeWord(view.tokens[word].formHash)
                || view.tokens[word].upos == .cconj && word > end + 1
        {
            word += 1
        }
        if view.tokens[word - 1].upos == .cconj { word -= 1 }
        return word > end + 1 ? word : end
    }
}
