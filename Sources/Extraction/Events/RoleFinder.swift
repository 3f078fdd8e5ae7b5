internal import Facts
internal import Language
internal import Lexicon

/// Fills the roles of a frame.
struct RoleFinder {
    let clause: TreeReader
    let parties: PartyFinder

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
        case .embeddedSource: return embedded?.sources ?? []
        case .embeddedTarget: return embedded?.targets ?? []
        default: break
        }
        for token in tokens(at: slot.place, of: predicate) {
            let found = parties.parties(
                at: token, depth: slot.depth, allowsPlaces: slot.place != .subject)
            if !found.isEmpty { return found }
        }
        return []
    }

    private func tokens(at place: RoleSlot.Place, of predicate: Int) -> [Int] {
        let sentence = clause.sentence
        switch place {
        case .subject:
            if let agent = clause.agent(of: predicate) { return [agent] }
            // "demonstrated" is sometimes tagged as a participle
            let isTruePassive =
                !clause.isVerb(predicate) || clause.hasChild(predicate, .auxPass)
                || clause.relation(predicate) == .acl
            return isTruePassive ? [] : clause.surfaceSubject(of: predicate).map { [$0] } ?? []
        case .object:
            var result = clause.patient(of: predicate).map { [$0] } ?? []
            result += Array(sentence.children(of: predicate)).filter {
                (clause.relation($0) == .obj || clause.relation($0) == .iobj)
                    && !result.contains($0)
            }
            return result
        case .indirectObject:
            return sentence.child(of: predicate, by: .iobj).map { [$0] } ?? []
        case .possessor: return sentence.child(of: predicate, by: .nmodPoss).map { [$0] } ?? []
        case .modifier:
            return clause.modifiers(of: predicate).filter { clause.relation($0) != .nmodPoss }
        case .purpose: return []
        case .preposition(let word): return phrases(with: word, of: predicate)
        case .embeddedSource, .embeddedTarget: return []
        }
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
        if clause.isVerb(predicate), let object = clause.patient(of: predicate) {
            result += clause.obliques(of: object).filter { $0.preposition == word }.map(\.token)
        } else if let head = clause.sentence.head(of: predicate), clause.isVerb(head),
            clause.relation(predicate) == .obj || clause.relation(predicate) == .nsubjPass
        {
            result += clause.obliques(of: head).filter { $0.preposition == word }.map(\.token)
        }
        return result
    }
}
