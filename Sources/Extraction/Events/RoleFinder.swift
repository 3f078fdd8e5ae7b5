internal import Facts
internal import Language
internal import Lexicon

/// Fills the roles of a frame.
struct RoleFinder {
    let clause: TreeReader
    let parties: PartyFinder
    let neighbours: NeighbourFinder

    init(clause: TreeReader, parties: PartyFinder) {
        self.clause = clause
        self.parties = parties
        self.neighbours = NeighbourFinder(clause: clause, parties: parties)
    }

    /// The parties of the first slot that names anybody who is not taken already.
    func parties(
        for slots: [RoleSlot], of predicate: Int, embedded: Act?, purpose: Act? = nil,
        apartFrom taken: [Party] = [], isAdjective: Bool = false
    ) -> [Party] {
        for slot in slots {
            let named =
                slot.place == .purpose
                ? purpose?.targets ?? []
                : isAdjective && slot.place == .subject
                    ? surfaceSubject(of: predicate)
                    : parties(at: slot, of: predicate, embedded: embedded)
            let found = named.filter { party in
                !taken.contains { $0.isSame(as: party) }
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    private func surfaceSubject(of predicate: Int) -> [Party] {
        guard let subject = clause.surfaceSubject(of: predicate) else { return [] }
        return parties.parties(at: subject, depth: .anybody, allowsPlaces: false)
    }

    private func parties(at slot: RoleSlot, of predicate: Int, embedded: Act?) -> [Party] {
        switch slot.place {
        case .embeddedSource:
            let named = embedded?.sources ?? []
            return named.isEmpty ? subjectOfContent(of: predicate) : named
        case .embeddedTarget: return embedded?.targets ?? []
        case .subject: return doers(of: predicate, depth: slot.depth)
        default: break
        }
        for token in tokens(at: slot.place, of: predicate) {
            let found = parties.parties(
                at: token, depth: slot.depth, allowsPlaces: slot.place != .subject)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Whether a party is troops of those who act: "threatened to send ⟦his army⟧".
    func isOwnForce(_ party: Party, of doers: [Party]) -> Bool {
        guard party.isForce, clause.token(party.token).upos == .noun,
            let owner = clause.sentence.child(of: party.token, by: .nmodPoss),
            clause.token(owner).upos == .pron
        else { return false }
        return doers.contains { $0.country == party.country }
    }

    /// Who does it; where the tree has nobody, who stands where a doer would.
    private func doers(of predicate: Int, depth: RoleSlot.Depth) -> [Party] {
        if let ranked = clause.ranked(by: predicate), let verb = clause.sentence.head(of: ranked) {
            // "⟦Canada⟧ became the first country to recognise"
            let holder = clause.hasChild(ranked, .cop) ? ranked : verb
            if clause.relation(ranked) != .nsubj, clause.isVerb(verb) || holder == ranked,
                let subject = clause.surfaceSubject(of: holder), subject != ranked
            {
                return parties.parties(at: subject, depth: depth, allowsPlaces: false)
            }
        }
        let subjects = subjects(of: predicate)
        // "a truce in Yemen held": a slot that looks behind a preposition may find a place
        var allowsPlaces = false
        if case .through = depth { allowsPlaces = true }
        for token in subjects {
            let found = parties.parties(at: token, depth: depth, allowsPlaces: allowsPlaces)
            if !found.isEmpty { return found + besides(token, of: predicate, depth) }
        }
        let other = otherSubject(of: predicate, than: subjects)
        if let other {
            let found = parties.parties(at: other, depth: depth, allowsPlaces: false)
            if !found.isEmpty { return found }
        }
        if !subjects.isEmpty { return author(of: predicate, depth) }
        guard let stray = strayDoer(of: predicate) else { return [] }
        return parties.parties(at: stray, depth: depth, allowsPlaces: false)
    }

    /// "Last June ⟦Slovakia⟧ sent home": a second subject behind one that is a time or a thing.
    private func otherSubject(of predicate: Int, than known: [Int]) -> Int? {
        // "Voted by a wide margin" is no passive, whatever its tag.
        guard !known.isEmpty, clause.isVerb(predicate),
            !clause.isPassive(predicate) || !clause.hasChild(predicate, .auxPass)
        else { return nil }
        return clause.sentence.children(of: predicate).first { child in
            child < predicate && clause.relation(child) == .nsubj && !known.contains(child)
        }
    }

    /// "Approved a law ⟦recognizing⟧ victories": what a law does, does whoever makes it.
    private func author(of predicate: Int, _ depth: RoleSlot.Depth) -> [Party] {
        let link = clause.relation(predicate)
        guard link == .acl || link == .aclRelcl, let noun = clause.sentence.head(of: predicate),
            clause.relation(noun) == .obj, let verb = clause.sentence.head(of: noun),
            clause.isVerb(verb)
        else { return [] }
        let lemma = clause.lemma(noun)
        let isDecree = RoleFinder.decrees.contains { name in
            parties.lexicon.objectClass(named: name).map {
                parties.lexicon.isLemma(lemma, inObjectClass: $0)
            } == true
        }
        return isDecree ? doers(of: verb, depth: depth) : []
    }

    /// Object classes of what authorities make to bind.
    private static let decrees = ["law", "resolution", "proposal", "policy", "measure"]

    /// "…, and ⟦Russia⟧ in turn threw out": the subject of a joined clause, which the parser hung on
    /// the clause before.
    private func ownSubject(ofJoined predicate: Int) -> Int? {
        guard clause.relation(predicate) == .conj, clause.isVerb(predicate),
            !clause.isPassive(predicate), !clause.hasChild(predicate, .nsubj),
            let phrase = neighbours.before(predicate), clause.relation(phrase) == .conj,
            let head = clause.sentence.head(of: phrase), head != predicate,
            let conjunction = clause.sentence.children(of: phrase).first(where: {
                clause.relation($0) == .cc && $0 < phrase
            }), conjunction > 0, clause.token(conjunction - 1).upos == .punct
        else { return nil }
        return phrase
    }

    private func subjects(of predicate: Int) -> [Int] {
        subjectsInTree(of: predicate).map { antecedent(of: $0) ?? $0 }
    }

    /// "to scatter ⟦demonstrators⟧ who were marching": whom a relative pronoun means where the
    /// parser took its clause for another.
    private func antecedent(of subject: Int) -> Int? {
        guard subject > 0, clause.token(subject).xpos == .wp || clause.token(subject).xpos == .wdt
        else { return nil }
        var edge = subject
        if clause.token(edge - 1).xpos == .comma { edge -= 1 }
        return parties.actors.mentions(inSentence: parties.sentence).last {
            $0.tokens.upperBound == edge && $0.usage == .actor
        }?.head
    }

    private func subjectsInTree(of predicate: Int) -> [Int] {
        if let own = ownSubject(ofJoined: predicate) { return [own] }
        if let agent = clause.agent(of: predicate) {
            // "Turned over by Iraq, witnessed by delegates": what the tree has may be another's.
            if clause.isVerb(predicate), clause.isPassive(predicate),
                clause.sentence.head(of: agent) != predicate,
                let stray = strayDoer(of: predicate)
            {
                return [stray]
            }
            return [agent]
        }
        // "demonstrated" is sometimes tagged as a participle
        let isTruePassive =
            !clause.isVerb(predicate) || clause.hasChild(predicate, .auxPass)
            || clause.relation(predicate) == .acl
        return isTruePassive ? [] : clause.surfaceSubject(of: predicate).map { [$0] } ?? []
    }

    /// "Chiefs of China and ⟦the United States⟧ met", where the second became a subject of its own.
    private func besides(_ subject: Int, of predicate: Int, _ depth: RoleSlot.Depth) -> [Party] {
        guard clause.sentence.head(of: subject) == predicate else { return [] }
        for child in clause.sentence.children(of: predicate)
        where child > subject && child < predicate && clause.relation(child) == .nsubj {
            let home = parties.parties(at: subject, depth: depth, allowsPlaces: false)
            return parties.parties(at: child, depth: depth, allowsPlaces: false).filter { other in
                // "Guinea-Bissau | soldiers" are not two
                !adjoins(child, subject) || !home.contains { $0.country == other.country }
            }
        }
        return []
    }

    private func adjoins(_ second: Int, _ first: Int) -> Bool {
        let mentions = parties.actors.mentions(inSentence: parties.sentence)
        guard let one = mentions.first(where: { $0.head == first }),
            let two = mentions.first(where: { $0.head == second })
        else { return second == first + 1 }
        return one.tokens.upperBound == two.tokens.lowerBound
    }

    /// "Imposed on Korea ⟦by the Council⟧", where the doer hangs on the phrase before; "⟦Pakistan⟧
    /// today threatened".
    private func strayDoer(of predicate: Int) -> Int? {
        guard clause.isPassive(predicate) else { return neighbours.before(predicate) }
        for child in clause.sentence.children(of: predicate) where child > predicate {
            for phrase in clause.obliques(of: child)
            where phrase.preposition == clause.words.by && !clause.isVerb(phrase.token) {
                if clause.isVerb(child), clause.relation(child) != .xcomp { continue }
                return phrase.token
            }
            // "found guilty of corruption by a court"
            guard !clause.isVerb(child) else { continue }
            for inner in clause.obliques(of: child) {
                for phrase in clause.obliques(of: inner.token)
                where phrase.preposition == clause.words.by && !clause.isVerb(phrase.token) {
                    return phrase.token
                }
            }
        }
        return nil
    }

    /// "Demanding that ⟦Mugabe⟧ abandon his policy": whom the content of a demand or charge is about.
    private func subjectOfContent(of predicate: Int) -> [Party] {
        var content = clause.sentence.child(of: predicate, by: .ccomp)
        if content == nil, clause.relation(predicate) == .parataxis {
            content = clause.sentence.head(of: predicate)
        }
        guard let content, !clause.isVerb(content) || !clause.isPassive(content),
            let subject = clause.surfaceSubject(of: content)
        else { return [] }
        return parties.parties(at: subject, depth: .head, allowsPlaces: false)
    }

    private func tokens(at place: RoleSlot.Place, of predicate: Int) -> [Int] {
        let sentence = clause.sentence
        switch place {
        case .subject: return subjects(of: predicate)
        case .object:
            var result = clause.patient(of: predicate).map { [$0] } ?? []
            result += Array(sentence.children(of: predicate)).filter {
                (clause.relation($0) == .obj || clause.relation($0) == .iobj)
                    && !result.contains($0)
            }
            if result.isEmpty { result = strayObject(of: predicate).map { [$0] } ?? [] }
            return result
        case .indirectObject:
            if let own = sentence.child(of: predicate, by: .iobj) { return [own] }
            // "Nepal was sent tents"
            guard clause.isVerb(predicate), clause.isPassive(predicate),
                clause.hasChild(predicate, .obj)
            else { return [] }
            return clause.surfaceSubject(of: predicate).map { [$0] } ?? []
        case .possessor: return sentence.child(of: predicate, by: .nmodPoss).map { [$0] } ?? []
        case .modifier:
            return clause.modifiers(of: predicate).filter { clause.relation($0) != .nmodPoss }
        case .purpose: return []
        case .preposition(let word): return phrases(with: word, of: predicate)
        case .embeddedSource, .embeddedTarget: return []
        }
    }

    /// An object that the parser took for a phrase of time, or tore off.
    func strayObject(of predicate: Int) -> Int? {
        guard clause.isVerb(predicate), !clause.isPassive(predicate) else { return nil }
        for child in clause.sentence.children(of: predicate) where child > predicate {
            let relation = clause.relation(child)
            guard relation == .obl || relation == .oblUnmarked || relation == .nmodUnmarked,
                !clause.hasChild(child, .case),
                !parties.mentions(at: child, allowsPlaces: false).isEmpty
            else { continue }
            return child
        }
        return neighbours.after(predicate)
    }

    /// "said ⟦sorry⟧ to Indonesia", "pulled ⟦back⟧ from the outskirts"
    private func carriesPhrases(_ child: Int) -> Bool {
        clause.token(child).upos == .adj || clause.token(child).upos == .adv
            || clause.relation(child) == .compoundPrt
    }

    /// Phrases with a preposition at the predicate, at its object, or, for a noun that a light verb
    /// governs, at the verb: parsers hang them on any of these.
    private func phrases(with word: UInt64, of predicate: Int) -> [Int] {
        var result = clause.obliques(of: predicate).filter { $0.preposition == word }.map(\.token)
        if result.isEmpty, !clause.isVerb(predicate), clause.words.wandering.contains(word) {
            for phrase in clause.obliques(of: predicate) where phrase.preposition != word {
                result += clause.obliques(of: phrase.token).filter { $0.preposition == word }
                    .map(\.token)
            }
        }
        // "acted as mediator between A and B"
        if result.isEmpty, clause.isVerb(predicate), word == clause.words.between {
            for phrase in clause.obliques(of: predicate) {
                result += clause.obliques(of: phrase.token).filter { $0.preposition == word }
                    .map(\.token)
            }
        }
        // "pulled out of the town"
        if result.isEmpty, word == clause.words.from,
            clause.hasParticle(clause.words.out, at: predicate)
        {
            result = phrases(with: clause.words.of, of: predicate)
        }
        // "said sorry to Indonesia"
        if result.isEmpty, clause.isVerb(predicate) {
            for child in clause.sentence.children(of: predicate)
            where child > predicate && carriesPhrases(child) {
                result += clause.obliques(of: child).filter { $0.preposition == word }.map(\.token)
            }
        }
        if clause.isVerb(predicate), let object = clause.patient(of: predicate) {
            result += clause.obliques(of: object).filter { $0.preposition == word }.map(\.token)
        } else if let head = clause.sentence.head(of: predicate), clause.isVerb(head),
            clause.relation(predicate) == .obj || clause.relation(predicate) == .nsubjPass
        {
            result += clause.obliques(of: head).filter { $0.preposition == word }.map(\.token)
        }
        if result.isEmpty, clause.isVerb(predicate), word == clause.words.to {
            result = deepPhrases(with: word, behind: predicate)
        }
        if result.isEmpty, !clause.isVerb(predicate), clause.words.reaching.contains(word) {
            for verb in occurrences(of: predicate) {
                result += clause.obliques(of: verb).filter { $0.preposition == word }.map(\.token)
            }
        }
        return result
    }

    /// "Airlifted tonnes of rations ⟦to Chad⟧", "extradited a leader of the cartel ⟦to Peru⟧": phrases
    /// that hang deeper inside the object than what they belong to.
    private func deepPhrases(with word: UInt64, behind verb: Int) -> [Int] {
        var level = Array(clause.sentence.children(of: verb)).filter {
            $0 > verb && clause.relation($0) == .obj && !clause.isVerb($0)
        }
        for _ in 0..<3 {
            var next: [Int] = []
            for noun in level {
                for child in clause.sentence.children(of: noun) where child > noun {
                    switch clause.relation(child) {
                    case .nmod, .obl, .conj: if !clause.isVerb(child) { next.append(child) }
                    default: continue
                    }
                }
            }
            let found = next.filter { child in
                clause.sentence.child(of: child, by: .case).map { clause.lemma($0) == word } == true
            }
            if !found.isEmpty { return found }
            level = next
        }
        return []
    }

    /// The verb that says that a happening took place: "clashes ⟦erupted⟧ between A and B". One
    /// that the parser took for a participle counts, too.
    private func occurrences(of noun: Int) -> [Int] {
        var result: [Int] = []
        if clause.relation(noun) == .nsubj, let verb = clause.sentence.head(of: noun),
            clause.isVerb(verb), clause.patient(of: verb) == nil
        {
            result.append(verb)
        }
        for child in clause.sentence.children(of: noun)
        where child > noun && clause.relation(child) == .acl && clause.isVerb(child) {
            switch clause.token(child).xpos {
            case .vbd, .vbn: result.append(child)
            default: continue
            }
        }
        return result
    }
}
