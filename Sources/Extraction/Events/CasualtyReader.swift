internal import Facts
internal import Language

/// Reads the numbers that a sentence states about an act.
struct CasualtyReader {
    let context: EventContext
    let clause: TreeReader
    let sentence: Int

    func casualties(of act: Act) -> Casualties {
        var result = Casualties()
        switch act.type {
        case .assault:
            for token in [act.token] + act.echoes { read(token, into: &result) }
        case .coerce where act.mode == "arrest":
            result.detained = count(ofParties: act.targets)
        case .protest:
            result.crowd = count(ofParties: act.sources)
        default: break
        }
        return result
    }

    private func read(_ token: Int, into result: inout Casualties) {
        guard clause.isVerb(token) else { return }
        let number =
            clause.patient(of: token).flatMap { count(at: $0) }
            ?? clause.surfaceSubject(of: token).flatMap { count(at: $0) }
        guard let number else { return }
        let lemma = clause.lemma(token)
        if CasualtyReader.killing.contains(lemma) { result.killed = number }
        if CasualtyReader.wounding.contains(lemma) { result.wounded = number }
    }

    private static let killing: Set<UInt64> = Set(
        [
            "kill", "murder", "slay", "slaughter", "massacre", "behead", "execute", "die", "perish",
        ].map { WordHash.of($0) })
    private static let wounding: Set<UInt64> = Set(
        ["wound", "injure", "hurt"].map { WordHash.of($0) })

    private func count(ofParties parties: [Party]) -> Int? {
        for party in parties {
            if let number = count(at: party.token) { return number }
        }
        return nil
    }

    /// The number that stands with a noun ("two soldiers", "at least 1,500 people"), or is it.
    private func count(at token: Int) -> Int? {
        if let number = NumberWords.value(of: words(token)) { return number }
        for child in clause.sentence.children(of: token) where clause.relation(child) == .nummod {
            if let number = NumberWords.value(of: words(child)) { return number }
        }
        return nil
    }

    private func words(_ token: Int) -> ArraySlice<UInt8> {
        context.document.text[clause.token(token).span.range]
    }
}
