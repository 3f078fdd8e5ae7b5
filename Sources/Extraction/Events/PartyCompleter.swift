internal import Facts
internal import Language
internal import Lexicon

/// Fills a side of an act that its frame could not fill, from what else its clause names.
///
/// Trees err most where phrases attach; a party that stands behind the predicate and belongs to it
/// somehow is more often the target than not.
struct PartyCompleter {
    let clause: TreeReader
    let parties: PartyFinder
    let lexicon: FrameLexicon

    func completed(_ act: Act, places: ArraySlice<PlaceMention>, sentence: Int) -> Act {
        var result = act
        let frame = lexicon.classes[act.frame]
        if result.targets.isEmpty, wantsTarget(act, frame) {
            result.targets = behind(act)
        }
        if act.type == .protest, !result.sources.contains(where: { $0.country != nil }) {
            result.sources = crowd(of: result, places: places, sentence: sentence)
        }
        return result
    }

    private func wantsTarget(_ act: Act, _ frame: FrameClass) -> Bool {
        guard clause.isVerb(act.token) || clause.token(act.token).upos == .adj else { return false }
        if act.isSymmetric, Set(act.sources.map(\.country)).count > 1 { return false }
        if frame.targets.isEmpty || act.sources.isEmpty { return false }
        switch act.type {
        case .request, .reject, .threaten, .agree, .accuse, .support, .sanction, .aid, .mobilize:
            return true
        default: return false
        }
    }

    /// The first party behind the predicate that depends on it, however deep.
    private func behind(_ act: Act) -> [Party] {
        let all = clause.sentence.tokens.indices
        for token in all where token > act.token {
            guard belongs(token, to: act.token),
                let party = parties.mentions(at: token, allowsPlaces: true).first,
                !act.sources.contains(where: {
                    $0.isSame(as: party) || ($0.country != nil && $0.country == party.country)
                }), !(act.speaker.map { $0.isSame(as: party) } ?? false),
                party.country != nil || party.sector != nil
            else { continue }
            return parties.parties(at: token, depth: .head, allowsPlaces: true)
        }
        return []
    }

    private func belongs(_ token: Int, to predicate: Int) -> Bool {
        var current = token
        for _ in 0..<8 {
            guard let head = clause.sentence.head(of: current) else { return false }
            switch clause.relation(current) {
            case .parataxis, .aclRelcl: return false
            case .nsubj where head == predicate: return false
            case .advcl
            where head == predicate && clause.hasChild(current, .mark)
                && !isInfinitive(current) && !clause.words.conditions.contains(mark(of: current)):
                return false
            default: break
            }
            if head == predicate { return true }
            current = head
        }
        return false
    }

    private func mark(of verb: Int) -> UInt64 {
        clause.sentence.child(of: verb, by: .mark).map { clause.token($0).formHash } ?? 0
    }

    private func isInfinitive(_ verb: Int) -> Bool {
        mark(of: verb) == clause.words.to
    }

    /// A crowd without a country of its own has that of the place or of the government addressed.
    private func crowd(of act: Act, places: ArraySlice<PlaceMention>, sentence: Int) -> [Party] {
        let here = places.first { $0.place.country != nil }
        let named = parties.actors.mentions(inSentence: sentence).first {
            $0.usage == .place && $0.country != nil
        }
        let country =
            here?.place.country ?? named?.country ?? act.targets.compactMap(\.country).first
        guard let country else { return act.sources }
        if let first = act.sources.first {
            return [
                Party(
                    token: first.token, actor: first.actor, span: first.span, country: country,
                    sector: first.sector ?? .civilian, isPlace: false)
            ]
        }
        guard let subject = clause.surfaceSubject(of: act.token), subject != act.token,
            clause.token(subject).upos != .pron
        else { return act.sources }
        return [
            Party(
                token: subject, actor: nil, span: clause.token(subject).span, country: country,
                sector: .civilian, isPlace: false)
        ]
    }
}
