internal import Facts
internal import Language
internal import Lexicon

/// Reads a sentence's tree as clauses: who is subject and object of a predicate in any voice.
///
/// Tolerates attachment errors: a place is looked for at every link where parsers leave it.
struct TreeReader {
    let sentence: ParsedSentence
    let words: FunctionWords
    private let reader: ClauseReader
    private let days: SyntaxWords
    private let cache: ClauseCache
    /// By token, as the frame lexicon knows them.
    private let lemmas: [UInt64]
    /// Verbs that the tagger took for adjectives: "troops ⟦manned⟧ the checkpoints".
    private let disguised: Set<Int>
    /// No verb stands at the top of the sentence.
    private let lacksVerb: Bool
    /// Verbs of saying.
    private let reports: Set<Int>

    init(
        _ sentence: ParsedSentence, lexicon: FrameLexicon, words: FunctionWords,
        syntax: SyntaxWords
    ) {
        self.sentence = sentence
        self.words = words
        self.reader = ClauseReader(sentence, words: syntax)
        self.days = syntax
        self.lacksVerb = TreeReader.lacksVerb(sentence)
        self.cache = ClauseCache(count: sentence.tokens.count)
        let lemmas = sentence.tokens.map { lexicon.lemma($0.lemmaHash, ofForm: $0.formHash) }
        self.lemmas = lemmas
        let say = lexicon.objectClass(named: "say")
        self.reports = Set(
            sentence.tokens.indices.filter { index in
                sentence.tokens[index].upos == .verb
                    && say.map { lexicon.isLemma(lemmas[index], inObjectClass: $0) } == true
            })
        self.disguised = TreeReader.disguisedVerbs(of: sentence, lemmas: lemmas)
    }

    /// Adjectives at the head of a clause with a subject of its own and no copula, whose form the
    /// frame lexicon knows as that of another word.
    private static func disguisedVerbs(of sentence: ParsedSentence, lemmas: [UInt64]) -> Set<Int> {
        var result: Set<Int> = []
        for (index, token) in sentence.tokens.enumerated()
        where token.upos == .adj && lemmas[index] != token.lemmaHash {
            guard sentence.child(of: index, by: .cop) == nil,
                sentence.child(of: index, by: .nsubj) != nil
            else { continue }
            result.insert(index)
        }
        return result
    }

    /// A dependent that a preposition introduces: a phrase or a clause.
    struct PrepositionalPhrase {
        let preposition: UInt64
        let token: Int
    }

    func token(_ index: Int) -> Token { sentence.tokens[index] }
    func relation(_ index: Int) -> DependencyRelation { sentence.tokens[index].relation }
    func lemma(_ index: Int) -> UInt64 { lemmas[index] }
    func isVerb(_ index: Int) -> Bool {
        let upos = sentence.tokens[index].upos
        return upos == .verb || upos == .aux || disguised.contains(index)
    }

    /// Whether the verb is passive, finite or not: "was arrested", "the man arrested on Monday".
    func isPassive(_ verb: Int) -> Bool {
        reader.voice(of: verb) == .passive && !isMisread(verb)
    }

    /// Whether a past tense was taken for a participle, in a clause that has no other verb at its
    /// top: "Israel and Lebanon ⟦renewed⟧ negotiations", "parties in Togo ⟦called⟧ for elections",
    /// "officials ⟦conferred⟧ in Vinh, the agency reported".
    func isMisread(_ verb: Int) -> Bool {
        guard verb > 0 else { return false }
        let token = sentence.tokens[verb]
        guard token.upos == .verb, token.xpos == .vbn || token.xpos == .vbd,
            let head = sentence.head(of: verb)
        else { return false }
        switch token.relation {
        case .amod:
            guard isNominal(verb - 1), head > verb, sentence.head(of: verb - 1) != head else {
                return false
            }
            return lacksVerb || isTop(ofReport: topOfPhrase(verb - 1), misreadAt: verb)
        case .acl:
            guard head < verb, isNominal(verb - 1) || sentence.tokens[verb - 1].upos == .adv
            else { return false }
            let isAgentNamed = obliques(of: verb).contains { $0.preposition == words.by }
            guard !isAgentNamed, !hasChild(verb, .auxPass),
                sentence.children(of: verb).contains(where: {
                    $0 > verb && (relation($0) == .obj || relation($0) == .obl)
                })
            else { return false }
            return lacksVerb && head == sentence.root && isNominal(verb - 1)
                || isTop(ofReport: topOfPhrase(head), misreadAt: verb)
        default: return false
        }
    }

    private func isNominal(_ index: Int) -> Bool {
        switch sentence.tokens[index].upos {
        case .noun, .propn, .num: true
        default: false
        }
    }

    /// The noun that a noun belongs to: "leaders" for "states" in "leaders of six states".
    private func topOfPhrase(_ noun: Int) -> Int {
        var current = noun
        while let head = sentence.head(of: current), head < current {
            switch relation(current) {
            case .nmod, .conj, .flat, .compound, .appos: current = head
            // "gunmen hired by ranchers | shot"
            case .obl, .oblAgent:
                guard isVerb(head), relation(head) == .acl,
                    let described = sentence.head(of: head), described < head
                else { return current }
                current = described
            default: return current
            }
        }
        return current
    }

    /// Whether a noun stands at the top of what somebody reports, which must be a clause: "⟦agents⟧
    /// freed the hostages, the police said".
    private func isTop(ofReport noun: Int, misreadAt verb: Int) -> Bool {
        guard let report = sentence.head(of: noun), report > verb, isVerb(report),
            !hasChild(noun, .cop), !hasChild(noun, .nsubj), !hasChild(noun, .case),
            reports.contains(report)
        else { return false }
        switch relation(noun) {
        case .ccomp, .parataxis: return true
        case .nsubj:
            // The true subject of the report stands right before it, behind a comma.
            var start = report
            while start > verb + 1, sentence.tokens[start - 1].upos != .punct { start -= 1 }
            return start < report && start > verb + 1
                && (start..<report).contains { isNominal($0) || sentence.tokens[$0].upos == .pron }
        default: return false
        }
    }

    /// Who does what a misread verb tells: the noun it hangs on, or the phrase before it.
    private func doer(ofMisread verb: Int) -> Int? {
        if relation(verb) == .acl { return sentence.head(of: verb).map(topOfPhrase) }
        var current = verb - 1
        while let head = sentence.head(of: current), head < verb {
            switch relation(current) {
            case .nmod, .conj, .flat, .compound, .appos, .nummod, .amod, .nmodDesc: current = head
            default: return current
            }
        }
        return current
    }

    private static func lacksVerb(_ sentence: ParsedSentence) -> Bool {
        guard sentence.root >= 0 else { return false }
        switch sentence.tokens[sentence.root].upos {
        case .verb, .aux: return false
        default: break
        }
        return !sentence.children(of: sentence.root).contains {
            let relation = sentence.tokens[$0].relation
            return relation == .cop || relation == .aux || relation == .auxPass
        }
    }

    func hasChild(_ token: Int, _ relation: DependencyRelation) -> Bool {
        sentence.child(of: token, by: relation) != nil
    }

    /// The doer: subject of the active, "by" phrase of the passive; through control, relatives,
    /// participles and coordination. `nil` where nobody is named.
    func agent(of predicate: Int) -> Int? {
        guard isVerb(predicate) else { return surfaceSubject(of: predicate) }
        if isMisread(predicate) { return doer(ofMisread: predicate) }
        return cache.clause(of: predicate, reader).subjects.first?.token
    }

    /// The noun of "the first ⟦country⟧ to recognise": who was first to do it has done it.
    func ranked(by infinitive: Int) -> Int? {
        guard relation(infinitive) == .acl, let noun = sentence.head(of: infinitive),
            noun < infinitive, token(noun).upos == .noun,
            sentence.children(of: noun).contains(where: {
                $0 < noun && words.ranks.contains(token($0).formHash)
            })
        else { return nil }
        return noun
    }

    /// "On ⟦Thursday⟧", "on Sunday ⟦night⟧": never a party or a thing.
    func isDay(_ noun: Int) -> Bool {
        !days.classes(of: token(noun).formHash).isDisjoint(with: [.weekday, .dayPart])
    }

    /// "⟦His⟧ troops", "⟦its⟧ ministry".
    func hasPronounOwner(_ noun: Int) -> Bool {
        sentence.child(of: noun, by: .nmodPoss).map { token($0).upos == .pron } == true
    }

    /// The grammatical subject, whatever the voice.
    func surfaceSubject(of predicate: Int) -> Int? {
        if isMisread(predicate) { return doer(ofMisread: predicate) }
        return reader.surfaceSubject(of: predicate)?.token
    }

    /// Whom or what the act is done to: object of the active, subject of the passive.
    func patient(of predicate: Int) -> Int? {
        guard isVerb(predicate) else { return sentence.child(of: predicate, by: .obj) }
        if relation(predicate) == .amod, isMisread(predicate) {
            return sentence.head(of: predicate)
        }
        return cache.clause(of: predicate, reader).objects.first?.token
    }

    /// Dependents with a preposition, in text order; clauses that a preposition introduces
    /// ("of bombing") included.
    func obliques(of head: Int) -> [PrepositionalPhrase] {
        var result: [PrepositionalPhrase] = []
        for child in sentence.children(of: head) {
            switch relation(child) {
            case .obl, .nmod, .oblAgent, .advcl, .acl, .oblUnmarked, .nmodUnmarked, .xcomp,
                .advmod, .ccomp, .dep, .obj:
                if let preposition = preposition(of: child) {
                    result.append(PrepositionalPhrase(preposition: preposition, token: child))
                }
            default: continue
            }
        }
        return result
    }

    private func preposition(of token: Int) -> UInt64? {
        var last: UInt64?
        for child in sentence.children(of: token) where child < token {
            let link = relation(child)
            let part = sentence.tokens[child].upos
            guard link == .case || (link == .mark && part != .part) else { continue }
            last = lemma(child)
        }
        return last
    }

    /// The particle, adverb or stranded preposition that goes with a verb, by its lemma.
    func hasParticle(_ particle: UInt64, at verb: Int) -> Bool {
        if verb + 1 < sentence.tokens.count, sentence.tokens[verb + 1].formHash == particle {
            return true
        }
        for child in sentence.children(of: verb) {
            switch relation(child) {
            case .compoundPrt, .advmod, .xcomp, .obl, .amod, .obj, .advcl:
                if sentence.tokens[child].formHash == particle { return true }
                // "forced the agency out of the country": it hangs under the phrase
                for grandchild in sentence.children(of: child)
                where (relation(grandchild) == .case || relation(grandchild) == .advmod)
                    && sentence.tokens[grandchild].formHash == particle
                { return relation(child) != .obj || grandchild < child }
            default: continue
            }
        }
        return false
    }

    /// Modifiers before a noun and the phrases "of …" that say what kind it is.
    func modifiers(of noun: Int) -> [Int] {
        Array(sentence.children(of: noun)).filter { child in
            switch relation(child) {
            case .compound, .amod, .nmodPoss, .nummod, .nmodDesc, .flat: true
            case .nmod, .dep: child < noun
            default: false
            }
        }
    }

    /// Whether "not", "never" or "no" stands with the predicate.
    func isNegated(_ predicate: Int) -> Bool {
        for child in sentence.children(of: predicate) {
            switch relation(child) {
            case .advmod, .det, .cc, .aux:
                if words.negations.contains(sentence.tokens[child].formHash) { return true }
            default: continue
            }
        }
        if relation(predicate) == .xcomp || relation(predicate) == .conj { return false }
        if isVerb(predicate), let subject = surfaceSubject(of: predicate),
            sentence.head(of: subject) == predicate
        {
            return sentence.children(of: subject).contains {
                relation($0) == .det && words.negations.contains(sentence.tokens[$0].formHash)
            }
        }
        return false
    }

    /// Whether a verb stands in the simple or passive present: "until demands are met".
    func isPresent(_ verb: Int) -> Bool {
        guard isVerb(verb) else { return false }
        switch sentence.tokens[verb].xpos {
        case .vbz, .vbp: return true
        default:
            return sentence.children(of: verb).contains {
                let form = sentence.tokens[$0].xpos
                return (relation($0) == .auxPass || relation($0) == .aux)
                    && (form == .vbz || form == .vbp)
            }
        }
    }

    /// The auxiliaries of a verb: its own, or those of the verb it is coordinated with.
    func auxiliaries(of verb: Int) -> [Int] {
        var current = verb
        for _ in 0..<3 {
            let own = Array(sentence.children(of: current)).filter { relation($0) == .aux }
            if !own.isEmpty { return own }
            guard relation(current) == .conj, let head = sentence.head(of: current),
                !hasChild(current, .nsubj), !hasChild(current, .nsubjPass),
                sentence.tokens[current].xpos == .vb
            else { return [] }
            current = head
        }
        return []
    }

    /// Whether a relative clause tells what happens at the place it describes.
    func isWhereClause(_ verb: Int) -> Bool {
        sentence.children(of: verb).contains { sentence.tokens[$0].formHash == words.whereWord }
    }

    /// "urged Iran to leave", where the parser hung the infinitive on the object.
    func infinitives(ofObjectOf verb: Int) -> [Int] {
        guard isVerb(verb), let object = sentence.child(of: verb, by: .obj) else { return [] }
        return Array(sentence.children(of: object)).filter { child in
            relation(child) == .acl
                && sentence.children(of: child).contains {
                    relation($0) == .mark && token($0).formHash == words.to
                }
        }
    }
}
