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
        /// Further states before the same noun.
        var joint: [CountryCode] = []
        /// The state of an ethnic group.
        var ethnicity: CountryCode?
        var stances: [OriginReader.Stance] = []
        /// Whether a people without a state is named.
        var isStateless = false
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
        var phrase = view.phrases[word]
        if token.upos == .verb, let name = segmentAt[word - 1] >= 0 ? segmentAt[word - 1] : nil {
            phrase = segments[name].core.lowerBound..<(word + 1)
        } else if isMistakenAdjective(word) {
            phrase = segments[segmentAt[word - 2]].core.lowerBound..<(word + 1)
        }
        if isBareCountNoun(word, row, phrase) { return nil }
        let traits = TraitReader(self).traits(of: word, row: row, phrase: phrase)
        var draft = MentionDraft(
            sentence: view.index, head: word, tokens: withoutPossessive(phrase),
            core: phrase.lowerBound..<(word + 1), form: .nominal, usage: .actor,
            meaning: meaning(of: row))
        draft.noun = row
        draft.country = traits.country
        draft.sector = traits.sector
        draft.owner = traits.owner
        draft.ownerIsPossessor = traits.ownerIsPossessor
        draft.joint = traits.joint
        draft.ethnicity = traits.ethnicity
        draft.isStateless = traits.isStateless
        draft.stances = traits.stances
        draft.rule = traits.rule ?? row.id
        draft.isPlural = token.xpos == .nns || token.xpos == .nnps || token.xpos == .vbz
        draft.determiner = determiner(of: word, in: phrase)
        draft.isQuoted = view.quoted[word]
        draft.usage = usage(of: word, row: row)
        if row.class == .office || row.class == .spokesman || isProfession(row, draft) {
            draft.office = office(at: word, traits: traits, limits: phrase.lowerBound..<view.count)
        }
        return draft
    }

    /// "A British ⟦teacher⟧": what somebody does, though it is no office.
    private func isProfession(_ row: ActorNoun, _ draft: MentionDraft) -> Bool {
        !draft.isPlural && isProfession(row)
    }

    /// Whether a noun tells what a single person does.
    func isProfession(_ row: ActorNoun) -> Bool {
        guard row.class == .person else { return false }
        switch row.sector {
        case .criminal, .unidentifiedArmed, .refugees, .rebels, .paramilitary, .unknown:
            return false
        default: break
        }
        return nouns.cues.cue(WordHash.of(row.head)) == nil
    }

    private func isNominalHead(_ word: Int) -> Bool {
        let token = view.tokens[word]
        switch token.upos {
        case .noun, .propn: break
        case .verb: return isMistakenVerb(word)
        case .adj where isMistakenAdjective(word): return true
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

    /// "Belgium's premier, Guy X": an office between a possessor and a comma is a noun.
    private func isMistakenAdjective(_ word: Int) -> Bool {
        guard view.tokens[word].upos == .adj, view.nouns[word]?.class == .office, word > 1,
            view.tokens[word - 1].xpos == .pos, segmentAt[word - 2] >= 0, word + 1 < view.count
        else { return false }
        return view.tokens[word + 1].xpos == .comma
    }

    /// "Somali pirates seized": two finite verbs in a row behind a nationality.
    private func isMistakenVerb(_ word: Int) -> Bool {
        guard view.tokens[word].xpos == .vbz, word > 0, segmentAt[word - 1] >= 0,
            segments[segmentAt[word - 1]].meaning == .people, word + 1 < view.count
        else { return false }
        switch view.tokens[word + 1].xpos {
        case .vbd, .vbp, .vbz, .md, .vbn: return true
        default: return false
        }
    }

    /// "Indian military" in "an Indian military incursion", "police" in "a police raid".
    private func isBodyModifier(_ word: Int, _ row: ActorNoun) -> Bool {
        let relation = view.tokens[word].relation
        guard row.class == .body, relation == .compound || relation == .amod else { return false }
        if word > 0, segmentAt[word - 1] >= 0,
            segments[segmentAt[word - 1]].known?.country != nil
        {
            return true
        }
        // "A police raid": the head is nobody, and the body has a sector of its own.
        guard let head = view.sentence.head(of: word), view.nouns[head] == nil,
            row.homeland == .state
        else { return false }
        return relation == .compound && segmentAt[head] < 0
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
