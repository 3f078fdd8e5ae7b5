internal import Facts
internal import Language
internal import Lexicon

/// Reads the acts of one sentence: frames, what operators make of them, and who takes part.
struct ActReader {
    let clause: TreeReader
    let lexicon: FrameLexicon
    let matcher: FrameMatcher
    let parties: PartyFinder
    let roles: RoleFinder
    let denials: DenialReader
    /// By token: nothing tried yet, nothing found, or an act.
    private var memo: [Act??]
    /// Tokens whose act another act has taken up.
    private(set) var absorbed: Set<Int> = []
    /// Statuses that operators give to what they embed, by token.
    private(set) var embeddedStatus: [Int: EventStatus] = [:]
    private var open: Set<Int> = []

    init(
        clause: TreeReader, lexicon: FrameLexicon, parties: PartyFinder, denials: DenialReader,
        actors: ActorFindings
    ) {
        self.clause = clause
        self.lexicon = lexicon
        self.parties = parties
        self.denials = denials
        self.matcher = FrameMatcher(
            clause: clause, lexicon: lexicon, parties: parties, actors: actors)
        self.roles = matcher.roles
        self.memo = Array(repeating: nil, count: clause.sentence.tokens.count)
    }

    /// The act told by the predicate at a token, auxiliaries aside.
    mutating func act(at token: Int) -> Act? {
        if let known = memo[token] { return known }
        guard open.insert(token).inserted else { return nil }
        let found = read(token)
        open.remove(token)
        memo[token] = .some(found)
        return found
    }

    private mutating func read(_ token: Int) -> Act? {
        guard let member = matcher.member(at: token) else { return nil }
        let frameIndex = lexicon.members[member].frame
        let frame = lexicon.classes[frameIndex]
        guard frame.part != .modal else { return nil }
        var act = Act(
            token: token, member: member, frame: frameIndex, type: frame.type, mode: frame.mode,
            cameo: frame.cameo, context: frame.context,
            rules: [lexicon.members[member].id])
        act.isNegated =
            clause.isNegated(token) && !frame.traits.contains(.negated) || isUnreal(token)
        act.isSymmetric = frame.traits.contains(.symmetric)
        act.weight = frame.weight + (lexicon.members[member].particle != 0 ? 6 : 0)
        guard let composition = frame.composition else {
            fill(&act, frame, embedded: nil)
            if frame.namesItsObject, let object = clause.patient(of: token),
                !clause.isVerb(object)
            {
                absorbed.insert(object)
            }
            return act
        }
        let embedded = embeddedAct(of: token, in: frame.embeds)
        // "Mexico's appeal was ignored", by nobody: the appeal is the news.
        if frame.part == .verb, clause.isPassive(token), !act.isNegated, let embedded,
            clause.patient(of: token) == embedded.token, tellsOfBoth(embedded.token),
            roles.parties(for: frame.sources, of: token, embedded: embedded).isEmpty
        {
            return nil
        }
        compose(&act, frame, Int(composition), embedded)
        if act.type == nil, embedded == nil, let other = matcher.anyVerb(at: token) {
            return plain(token, other)
        }
        return act
    }

    /// The act of a frame that embeds nothing.
    private mutating func plain(_ token: Int, _ member: Int) -> Act {
        let frame = lexicon.classes[lexicon.members[member].frame]
        var act = Act(
            token: token, member: member, frame: lexicon.members[member].frame, type: frame.type,
            mode: frame.mode, cameo: frame.cameo, context: frame.context,
            rules: [lexicon.members[member].id])
        act.isNegated = clause.isNegated(token) || isUnreal(token)
        act.isSymmetric = frame.traits.contains(.symmetric)
        act.weight = frame.weight
        fill(&act, frame, embedded: nil)
        return act
    }

    /// Whether a noun tells of an act with somebody who does it.
    private mutating func tellsOfBoth(_ noun: Int) -> Bool {
        guard let act = act(at: noun), act.type != nil else { return false }
        return !act.sources.isEmpty
    }

    /// Denied by a word that is no operator: operators weigh what they embed themselves.
    private func isUnreal(_ token: Int) -> Bool {
        guard let denial = denials.denial(of: token) else { return false }
        if denials.hasPreposition(token) { return true }
        guard let member = matcher.member(at: denial) else { return true }
        return lexicon.classes[lexicon.members[member].frame].composition == nil
    }

    /// What an operator means together with the act that it embeds.
    mutating func compose(
        _ act: inout Act, _ frame: FrameClass, _ composition: Int, _ embedded: Act?
    ) {
        fill(&act, frame, embedded: embedded)
        let row = lexicon.composition.row(
            operator: composition, embedded: embedded.flatMap { key($0, under: act) })
        guard let row else {
            if embedded != nil { act.type = nil }
            return
        }
        act.rules.append(row.id)
        if let embedded { take(embedded, into: &act, row) }
        if row.keepsEmbedded {
            if let embedded { inherit(from: embedded, by: &act) }
        } else {
            act.type = row.type
            if !row.keepsMode { act.mode = row.mode ?? act.mode }
            if row.keepsMode, let embedded { act.mode = embedded.mode }
            if !row.cameo.isEmpty { act.cameo = row.cameo }
            if row.cameo.isEmpty, let embedded, row.type == embedded.type {
                act.cameo = embedded.cameo
            }
        }
        act.status = row.status ?? act.status
        if let embedded { act.context = embedded.context ?? act.context }
    }

    private func key(_ embedded: Act, under act: Act) -> CompositionTable.Embedded? {
        guard let type = embedded.type else { return nil }
        let isOwn = embedded.sources.contains { theirs in
            act.sources.contains { $0.isSame(as: theirs) }
        }
        return CompositionTable.Embedded(
            type: type, mode: embedded.mode, cameo: embedded.cameo,
            isNegated: embedded.isNegated, isOwn: isOwn)
    }

    private mutating func take(_ embedded: Act, into act: inout Act, _ row: CompositionRow) {
        act.rules += embedded.rules
        act.embedded = embedded.token
        act.weight += 2
        switch row.fate {
        case .absorbed:
            absorb(embedded)
        case .dropped:
            absorb(embedded)
            act.isDropped = true
        case .alleged: embeddedStatus[embedded.token] = .alleged
        case .denied: embeddedStatus[embedded.token] = .denied
        }
    }

    private mutating func absorb(_ act: Act) {
        absorbed.insert(act.token)
        for child in clause.sentence.children(of: act.token)
        where clause.relation(child) == .conj && clause.isVerb(child) && clause.isVerb(act.token) {
            absorbed.insert(child)
        }
    }

    private func inherit(from embedded: Act, by act: inout Act) {
        act.type = embedded.type
        act.mode = embedded.mode
        act.cameo = embedded.cameo
        act.isSymmetric = embedded.isSymmetric
        act.isNegated = act.isNegated != embedded.isNegated
        let own = act.sources
        if own.isEmpty { act.sources = embedded.sources }
        let theirs = (embedded.targets + (own.isEmpty ? [] : embedded.sources)).filter { party in
            !act.sources.contains { $0.isSame(as: party) }
        }
        let pooled = embedded.isSymmetric ? theirs : embedded.targets
        if !pooled.isEmpty { act.targets = pooled }
        act.status = embedded.status ?? act.status
        if act.isSymmetric, Set(act.sources.map(\.country)).count > 1 { act.targets = [] }
    }

    private mutating func fill(_ act: inout Act, _ frame: FrameClass, embedded: Act?) {
        act.sources = roles.parties(
            for: frame.sources, of: act.token, embedded: embedded,
            isAdjective: frame.part == .adjective)
        var purpose: Act?
        if frame.targets.contains(where: { $0.place == .purpose }) {
            purpose = self.purpose(of: act.token)
        }
        act.targets = roles.parties(
            for: frame.targets, of: act.token, embedded: embedded, purpose: purpose,
            apartFrom: act.sources)
        if act.sources.isEmpty, frame.part == .noun, !act.targets.isEmpty,
            let owner = clause.sentence.child(of: act.token, by: .nmodPoss)
        {
            // "Iran's release of a tourist": an owner who is not the one it is done to did it.
            act.sources = parties.parties(at: owner, depth: .anybody, allowsPlaces: true).filter {
                owner in !act.targets.contains { $0.isSame(as: owner) }
            }
        }
        if ActReader.sparesOwnForces(frame.type ?? embedded?.type) {
            act.targets.removeAll { roles.isOwnForce($0, of: act.sources) }
        }
        if act.isSymmetric {
            let isPair = Set(act.sources.map(\.country)).count > 1
            if isPair { act.targets = [] }
            if !isPair, act.targets.isEmpty { act.targets = counterparts(of: act, frame) }
        }
        if frame.traits.contains(.purposeOnly), purpose == nil { act.isDropped = true }
    }

    /// "His discussions with the government": the slots behind the first name the other side.
    private func counterparts(of act: Act, _ frame: FrameClass) -> [Party] {
        guard frame.part == .noun, !act.sources.isEmpty else { return [] }
        for slot in frame.sources {
            let others = roles.parties(
                for: [slot], of: act.token, embedded: nil, apartFrom: act.sources
            ).filter { other in
                other.country == nil || !act.sources.contains { $0.country == other.country }
            }
            if !others.isEmpty { return others }
        }
        return []
    }

    /// Types whose doer uses his own troops rather than acts on them.
    private static func sparesOwnForces(_ type: PLOVERType?) -> Bool {
        switch type {
        case .threaten, .mobilize, .retreat, .agree, .aid, .assault, .concede: true
        default: false
        }
    }

    /// What a crowd gathers for: the demand or protest of a clause of purpose, which is then no
    /// event of its own.
    private mutating func purpose(of token: Int) -> Act? {
        var anchors = [token]
        if let head = clause.sentence.head(of: token), !clause.isVerb(token), clause.isVerb(head) {
            anchors.append(head)
        }
        for anchor in anchors {
            for child in clause.sentence.children(of: anchor) where child > token {
                switch clause.relation(child) {
                case .advcl, .acl, .xcomp, .obl, .nmod, .conj, .parataxis: break
                default: continue
                }
                guard let act = act(at: child) else { continue }
                switch act.type {
                case .request, .accuse, .reject, .protest, .support:
                    absorb(act)
                    return act
                default: continue
                }
            }
        }
        return nil
    }

    // MARK: Embedded acts

    private mutating func embeddedAct(of token: Int, in places: [EmbeddedPlace]) -> Act? {
        for place in places {
            for candidate in tokens(at: place, of: token) {
                if let act = act(at: candidate, steps: 3), act.token != token { return act }
            }
        }
        return nil
    }

    private func tokens(at place: EmbeddedPlace, of token: Int) -> [Int] {
        let sentence = clause.sentence
        switch place {
        case .xcomp:
            let own = Array(sentence.children(of: token)).filter {
                switch clause.relation($0) {
                case .xcomp: true
                case .advcl: isComplement($0)
                case .ccomp, .acl: !clause.hasChild($0, .nsubj)
                default: false
                }
            }
            return own + clause.infinitives(ofObjectOf: token)
        case .ccomp:
            return Array(sentence.children(of: token)).filter { clause.relation($0) == .ccomp }
        case .object:
            var result = clause.patient(of: token).map { [$0] } ?? []
            result += Array(sentence.children(of: token)).filter {
                clause.relation($0) == .obj && !result.contains($0)
            }
            return result
        case .acl:
            return Array(sentence.children(of: token)).filter {
                switch clause.relation($0) {
                case .acl, .xcomp, .ccomp: true
                case .advcl: isComplement($0)
                default: false
                }
            }
        case .governor: return []
        case .preposition(let word):
            var heads = [token]
            if clause.isVerb(token), let object = clause.patient(of: token) { heads.append(object) }
            for head in heads {
                let result = clause.obliques(of: head).filter {
                    $0.preposition == word && !clause.isDay($0.token)
                }.map(\.token)
                if !result.isEmpty { return result }
            }
            return []
        }
    }

    /// Whether an adverbial clause is rather what its verb is about: "after a court cleared him" is
    /// not.
    private func isComplement(_ clauseHead: Int) -> Bool {
        guard let mark = clause.sentence.child(of: clauseHead, by: .mark) else { return true }
        return clause.words.complementMarks.contains(clause.token(mark).formHash)
    }

    /// The act at a token, or at what a phrase without an act of its own is about: "a series of
    /// ⟦attacks⟧", "a resolution ⟦imposing⟧ sanctions".
    private mutating func act(at token: Int, steps: Int) -> Act? {
        if let act = act(at: token), act.type != nil || act.isDropped { return act }
        guard steps > 0 else { return nil }
        for child in clause.sentence.children(of: token) {
            switch clause.relation(child) {
            case .xcomp, .acl, .compound, .aclRelcl: break
            case .ccomp: guard clause.isVerb(token) else { continue }
            case .nmod:
                guard
                    clause.obliques(of: token).contains(where: {
                        $0.token == child
                            && ($0.preposition == clause.words.of
                                || $0.preposition == clause.words.to)
                    })
                else { continue }
            case .conj: break
            default: continue
            }
            if let act = act(at: child, steps: steps - 1) { return act }
        }
        return nil
    }
}
