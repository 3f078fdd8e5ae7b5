internal import Facts
internal import Language
internal import Lexicon

/// Finds whom a sentence quotes for a clause.
struct SpeechReader {
    let clause: TreeReader
    let parties: PartyFinder
    let lexicon: FrameLexicon
    let words: EventWords

    /// The party that says so, by "X said that …", "…, X said" or "according to X".
    func speaker(of token: Int) -> Party? {
        guard let verb = reportingVerb(above: token) else { return source(of: token) }
        return clause.surfaceSubject(of: verb).flatMap { subject in
            parties.parties(at: subject, depth: .anybody, allowsPlaces: false).first
        } ?? source(of: token)
    }

    /// The verb of saying that governs a clause, or stands beside it.
    func reportingVerb(above token: Int) -> Int? {
        var current = token
        for _ in 0..<10 {
            for child in clause.sentence.children(of: current)
            where clause.relation(child) == .parataxis && isSaying(child) && child != token {
                return child
            }
            guard let head = clause.sentence.head(of: current) else { return nil }
            if clause.relation(current) == .ccomp || clause.relation(current) == .parataxis,
                isSaying(head)
            {
                return head
            }
            if clause.relation(current) == .xcomp, isSaying(head), clause.isVerb(current) {
                return head
            }
            current = head
        }
        return nil
    }

    private func isSaying(_ token: Int) -> Bool {
        guard clause.isVerb(token), let say = words.say else { return false }
        return lexicon.isLemma(clause.lemma(token), inObjectClass: say)
    }

    /// "according to X", anywhere in the sentence.
    private func source(of token: Int) -> Party? {
        for index in clause.sentence.tokens.indices
        where clause.token(index).formHash == words.accordingForm {
            guard let head = clause.sentence.head(of: index) else { continue }
            if let party = parties.parties(at: head, depth: .anybody, allowsPlaces: false).first {
                return party
            }
            for child in clause.sentence.children(of: index) {
                if let party = parties.parties(at: child, depth: .anybody, allowsPlaces: false)
                    .first
                {
                    return party
                }
            }
        }
        return nil
    }
}
