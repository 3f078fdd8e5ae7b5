internal import Facts
internal import Language
internal import Lexicon

/// Decides which frame of a word applies where it stands.
struct FrameMatcher {
    let clause: TreeReader
    let lexicon: FrameLexicon
    let parties: PartyFinder
    let actors: ActorFindings
    let roles: RoleFinder
    /// Object classes of weapons and craft.
    let instruments: [UInt16]

    init(
        clause: TreeReader, lexicon: FrameLexicon, parties: PartyFinder, actors: ActorFindings
    ) {
        self.clause = clause
        self.lexicon = lexicon
        self.parties = parties
        self.actors = actors
        self.roles = RoleFinder(clause: clause, parties: parties)
        self.instruments = ["weapons", "bombardment", "instrument"].compactMap {
            lexicon.objectClass(named: $0)
        }
    }

    /// Why a frame did or did not apply, for explanations.
    enum Verdict {
        case applies
        case wrongPart
        case lacksParticle
        case fails(String)
    }

    /// The most specific frame that applies, first in the table among equals.
    func member(at token: Int) -> Int? {
        best(of: lexicon.members(ofLemma: clause.lemma(token)), at: token) ?? anyVerb(at: token)
    }

    /// The frame of any verb that applies: "tested a joint satellite".
    func anyVerb(at token: Int) -> Int? {
        clause.token(token).upos == .verb
            ? best(of: lexicon.membersOfAnyVerb, at: token) : nil
    }

    private func best(of members: [Int32], at token: Int) -> Int? {
        var best: Int?
        var bestWeight = -1
        for index in members {
            guard case .applies = verdict(on: Int(index), at: token) else { continue }
            let member = lexicon.members[Int(index)]
            let weight = lexicon.classes[member.frame].weight + (member.particle != 0 ? 6 : 0)
            if weight > bestWeight {
                best = Int(index)
                bestWeight = weight
            }
        }
        return best
    }

    func verdict(on index: Int, at token: Int) -> Verdict {
        let member = lexicon.members[index]
        let frame = lexicon.classes[member.frame]
        guard fits(frame.part, token) else { return .wrongPart }
        if member.particle != 0, !clause.hasParticle(member.particle, at: token) {
            return .lacksParticle
        }
        if frame.traits.contains(.passive), !clause.isPassive(token) { return .fails("passive") }
        if frame.traits.contains(.negated), !clause.isNegated(token) { return .fails("negated") }
        for condition in frame.conditions where !holds(condition, at: token) {
            return .fails(condition.text)
        }
        if !frame.traits.isDisjoint(with: FrameMatcher.doerTraits),
            !suits(frame.traits, frame, token)
        {
            return .fails("kind of doer")
        }
        return .applies
    }

    private func fits(_ part: FrameClass.Part, _ token: Int) -> Bool {
        let word = clause.token(token)
        switch part {
        case .verb:
            if word.relation == .amod || word.relation == .compound {
                return clause.isMisread(token)
            }
            return (word.upos != .aux && clause.isVerb(token))
                || (word.upos == .aux && (word.relation == .root || word.relation == .conj))
        case .noun:
            return word.upos == .noun || word.upos == .propn
                || (word.xpos == .vbg && isNominal(word.relation))
        case .adjective:
            return word.upos == .adj || (word.upos == .verb && word.xpos == .vbn)
        case .modal: return word.upos == .aux
        }
    }

    private func isNominal(_ relation: DependencyRelation) -> Bool {
        switch relation {
        case .obj, .nsubj, .nsubjPass, .obl, .nmod: true
        default: false
        }
    }

    private static let doerTraits: FrameClass.Traits = [
        .armed, .crowd, .labour, .force, .crowdOnly, .plural, .notNaming,
    ]

    /// Whether the doer is of the kind that the frame asks for.
    private func suits(_ traits: FrameClass.Traits, _ frame: FrameClass, _ token: Int) -> Bool {
        let doers = roles.parties(for: frame.sources, of: token, embedded: nil)
        if traits.contains(.plural), frame.part == .verb {
            return doers.count > 1
                || isSeveral(clause.agent(of: token), isMutual: frame.type == .cooperate)
                || clause.obliques(of: token).contains { $0.preposition == clause.words.with }
                || clause.patient(of: token).map { object in
                    clause.obliques(of: object).contains {
                        $0.preposition == clause.words.with
                    }
                } == true
        }
        if traits.contains(.notNaming), isNaming(token) { return false }
        if traits.contains(.force) {
            return doers.contains(where: \.isForce) || isAgainstOthers(token, doers)
        }
        if traits.contains(.crowdOnly) {
            return !doers.isEmpty && !doers.contains { $0.isAuthority || $0.isForce }
        }
        if traits.contains(.armed) {
            if doers.isEmpty {
                return clause.isPassive(token) || isInstrument(clause.agent(of: token))
            }
            return doers.contains(where: \.isArmed) || isAgainstOthers(token, doers)
        }
        if traits.contains(.crowd) || traits.contains(.labour) {
            if doers.isEmpty { return clause.surfaceSubject(of: token) != nil }
            return !doers.contains(where: \.isAuthority)
        }
        return true
    }

    /// "A Palestinian teenager stabbed two Israeli policemen": violence across a line between states
    /// is politics, whoever does it.
    private func isAgainstOthers(_ token: Int, _ doers: [Party]) -> Bool {
        guard let object = clause.patient(of: token) else { return false }
        let victims = parties.parties(at: object, depth: .head, allowsPlaces: false)
        return doers.contains { doer in
            victims.contains { victim in
                doer.country != nil && victim.country != nil && doer.country != victim.country
                    && doer.sector != nil && doer.isPlain && victim.sector != nil
            }
        }
    }

    /// "Calling the envoy ⟦"a decent man⟧": words in quotation marks or a noun with an article
    /// behind the object, with nothing between.
    private func isNaming(_ verb: Int) -> Bool {
        guard let object = clause.patient(of: verb), object > verb else { return false }
        let tokens = clause.sentence.tokens
        var end = object
        while let next = clause.sentence.children(of: end).last(where: { $0 > end }) { end = next }
        return tokens[verb...min(end + 1, tokens.count - 1)].contains { $0.xpos == .openingQuote }
            || end + 1 < tokens.count && tokens[end + 1].upos == .det
    }

    /// "The two leaders", "ministers from Malaysia and Brunei": more than one, by its form.
    private func isSeveral(_ subject: Int?, isMutual: Bool) -> Bool {
        guard let subject else { return false }
        // "Houthi fighters set up checkpoints" with nobody.
        if isMutual,
            !clause.sentence.children(of: subject).contains(where: { child in
                clause.relation(child) == .nummod || clause.relation(child) == .conj
                    || clause.relation(child) == .det
                        && !clause.words.definites.contains(
                            clause.token(child).formHash)
                    || clause.relation(child) == .nmod
                    || clause.relation(child) == .amod
                        && clause.hasChild(child, .conj)
            })
        {
            return false
        }
        let form = clause.token(subject).xpos
        return form == .nns || form == .nnps || clause.hasChild(subject, .conj)
    }

    /// Whether a word names a weapon, a craft or a happening that can do the deed for somebody.
    func isInstrument(_ token: Int?) -> Bool {
        guard let token else { return false }
        let lemma = clause.lemma(token)
        if instruments.contains(where: { lexicon.isLemma(lemma, inObjectClass: $0) }) {
            return true
        }
        return lexicon.members(ofLemma: lemma).contains {
            lexicon.classes[lexicon.members[Int($0)].frame].part == .noun
        }
    }

    private func holds(_ condition: FrameCondition, at token: Int) -> Bool {
        for alternative in condition.alternatives {
            let present = fillers(of: alternative.place, at: token, condition).contains { filler in
                alternative.fillers.contains { fits($0, filler, at: token) }
            }
            let found: Bool
            if case .particle = alternative.place {
                found = alternative.fillers.contains { filler in
                    guard case .lemma(let word) = filler else { return false }
                    return clause.hasParticle(word, at: token)
                }
            } else {
                found = present
            }
            if found { return !condition.isNegated }
        }
        return condition.isNegated
    }

    /// The tokens that stand at a place beside a predicate.
    private func fillers(
        of place: FrameCondition.Place, at token: Int, _ condition: FrameCondition
    ) -> [Int] {
        switch place {
        case .subject: return clause.agent(of: token).map { [$0] } ?? []
        case .object: return condition.isNegated ? ownObjects(of: token) : objects(of: token)
        case .particle: return []
        case .modifier: return clause.modifiers(of: token)
        case .objectModifier: return ownObjects(of: token).flatMap(clause.modifiers)
        case .possessor: return clause.sentence.child(of: token, by: .nmodPoss).map { [$0] } ?? []
        case .xcomp: return complements(of: token)
        case .ccomp:
            if let own = clause.sentence.child(of: token, by: .ccomp) { return [own] }
            // "the government is failing, a group protested"
            if clause.relation(token) == .parataxis, let head = clause.sentence.head(of: token),
                clause.isVerb(head)
            {
                return [head]
            }
            return []
        case .acl:
            return Array(clause.sentence.children(of: token)).filter {
                let relation = clause.relation($0)
                return relation == .acl || relation == .xcomp || relation == .ccomp
                    || relation == .advcl
            }
        case .preposition(let word):
            var result = phrases(with: word, at: token)
            if clause.isVerb(token), let object = clause.patient(of: token) {
                result += phrases(with: word, at: object)
            }
            return result
        }
    }

    /// "Served an ultimatum on Syria on Thursday": a day is no filler.
    private func phrases(with word: UInt64, at token: Int) -> [Int] {
        clause.obliques(of: token).filter {
            $0.preposition == word && !(word == clause.words.on && clause.isDay($0.token))
        }.map(\.token)
    }

    private func ownObjects(of token: Int) -> [Int] {
        clause.sentence.child(of: token, by: .obj).map { [$0] } ?? []
    }

    private func objects(of token: Int) -> [Int] {
        var result: [Int] = []
        if let patient = clause.patient(of: token) ?? roles.strayObject(of: token) {
            result.append(patient)
        }
        for child in clause.sentence.children(of: token)
        where clause.relation(child) == .obj || isNominalComplement(child) {
            if !result.contains(child) { result.append(child) }
        }
        for object in result {
            result += Array(clause.sentence.children(of: object)).filter {
                clause.relation($0) == .conj
            }
        }
        return result
    }

    /// A noun that the parser took for a predicate: "called up 300,000 reservists".
    private func isNominalComplement(_ child: Int) -> Bool {
        guard clause.relation(child) == .xcomp || clause.relation(child) == .oblUnmarked else {
            return false
        }
        let word = clause.token(child)
        if word.upos == .noun || word.upos == .propn { return true }
        // "expressed regret"
        return word.xpos == .vb && !clause.hasChild(child, .mark)
    }

    private func complements(of token: Int) -> [Int] {
        let own = Array(clause.sentence.children(of: token)).filter {
            let relation = clause.relation($0)
            return relation == .xcomp || (relation == .advcl && isInfinitive($0))
                || (relation == .ccomp && isInfinitive($0))
        }
        let found = own.isEmpty ? clause.infinitives(ofObjectOf: token) : own
        // "gave them two days to leave ⟦or face⟧ an assault"
        return found
            + found.flatMap { verb in
                clause.sentence.children(of: verb).filter {
                    clause.relation($0) == .conj && clause.isVerb($0)
                }
            }
    }

    private func isInfinitive(_ verb: Int) -> Bool {
        clause.sentence.children(of: verb).contains {
            clause.token($0).upos == .part && clause.token($0).lemmaHash == clause.words.to
        }
    }

    private func fits(_ filler: FrameFiller, _ token: Int, at predicate: Int) -> Bool {
        switch filler {
        case .any: return true
        case .lemma(let word): return clause.lemma(token) == word || isQuantified(token, word)
        case .objectClass(let index): return isInClass(token, index)
        case .actor:
            // "At least 40 were wounded": a bare number counts people.
            return clause.token(token).upos == .num
                || !parties.parties(at: token, depth: .head, allowsPlaces: true).isEmpty
        case .place:
            return parties.parties(at: token, depth: .head, allowsPlaces: true).contains {
                $0.isPlace || $0.country != nil
            }
        case .organisation:
            return parties.mentions(at: token, allowsPlaces: false).contains {
                $0.sector == .intergovernmental
            }
        case .reflexive: return clause.words.reflexives.contains(clause.token(token).formHash)
        }
    }

    private func isQuantified(_ token: Int, _ word: UInt64) -> Bool {
        clause.obliques(of: token).contains {
            $0.preposition == clause.words.of && clause.lemma($0.token) == word
        } && clause.token(token).upos != .propn
    }

    private func isInClass(_ token: Int, _ index: UInt16) -> Bool {
        if lexicon.isLemma(clause.lemma(token), inObjectClass: index) { return true }
        // "70 million dollars of aid", "a package of sanctions", "hundreds of gendarmes"
        return clause.obliques(of: token).contains {
            $0.preposition == clause.words.of
                && lexicon.isLemma(clause.lemma($0.token), inObjectClass: index)
        } && (isQuantity(token) || parties.mentions(at: token, allowsPlaces: true).isEmpty)
    }

    private func isQuantity(_ token: Int) -> Bool {
        parties.quantities.map { lexicon.isLemma(clause.lemma(token), inObjectClass: $0) } == true
    }
}
