internal import Facts
internal import Language
internal import Lexicon

/// Reads from tense, aspect and cue words which way a time without year points.
///
/// Climbs from the expression to the verb that governs it. Cue words: `time-cues.tsv`.
struct TenseReader: Sendable {
    private let futureAuxiliaries: Set<UInt64>
    private let modals: Set<UInt64>
    private let futureParticiples: Set<UInt64>
    private let futureLemmas: Set<UInt64>
    private let pastPrepositions: Set<UInt64>
    private let futurePrepositions: Set<UInt64>
    private let to = WordHash.of("to")
    private let have = WordHash.of("have")
    private let be = WordHash.of("be")

    init(cues rows: [TimeCueRow]) {
        var cues: [String: Set<UInt64>] = [:]
        for row in rows { cues[row.cue, default: []].insert(WordHash.of(row.word)) }
        futureAuxiliaries = cues["future-auxiliary"] ?? []
        modals = cues["modal"] ?? []
        futureParticiples = cues["future-participle"] ?? []
        futureLemmas = cues["future-lemma"] ?? []
        futurePrepositions = cues["future-preposition"] ?? []
        pastPrepositions = cues["past-preposition"] ?? []
    }

    /// Which way, and how sure: "will" and "until" are sure, a plan may be over by now.
    struct Bearing: Sendable {
        var direction: TimeDirection
        var isSure = true

        static let past = Bearing(direction: .past)
        static let future = Bearing(direction: .future)
        static let likelyFuture = Bearing(direction: .future, isSure: false)
    }

    /// `nil` where the sentence gives no evidence.
    func bearing(at span: TextSpan, in sentence: ParsedSentence) -> Bearing? {
        let tokens = sentence.tokens
        guard let first = tokens.firstIndex(where: { $0.span.end > span.start }) else { return nil }
        var head = first
        // The head of the expression is the token whose own head lies outside of it.
        while let next = sentence.head(of: head), tokens[next].span.start >= span.start,
            tokens[next].span.end <= span.end
        {
            head = next
        }
        for child in sentence.children(of: head) {
            if pastPrepositions.contains(tokens[child].formHash) { return .past }
            if futurePrepositions.contains(tokens[child].formHash) {
                // "Until Thursday, they had not called": the time is over.
                return isPastPerfect(above: head, in: sentence) ? .past : .future
            }
        }
        var steps = 0
        while steps < 10 {
            if let bearing = bearing(ofClause: head, in: sentence) { return bearing }
            guard let next = sentence.head(of: head) else { return nil }
            head = next
            steps += 1
        }
        return nil
    }

    private func isPastPerfect(above token: Int, in sentence: ParsedSentence) -> Bool {
        guard let verb = sentence.head(of: token) else { return false }
        return sentence.children(of: verb).contains {
            let child = sentence.tokens[$0]
            return child.relation == .aux && child.lemmaHash == have && child.xpos == .vbd
        }
    }

    /// The time of a verb, or of a noun with a copula; `nil` for other words and for the present.
    private func bearing(ofClause token: Int, in sentence: ParsedSentence) -> Bearing? {
        let word = sentence.tokens[token]
        var modal: Bearing?
        var isPresentPassive = false
        if sentence.isAppointed(token) { return .future }
        for child in sentence.children(of: token) {
            let other = sentence.tokens[child]
            switch other.relation {
            case .aux:
                if futureAuxiliaries.contains(other.formHash) {
                    modal = .future
                } else if modals.contains(other.formHash) {
                    modal = modal ?? .likelyFuture
                } else if other.lemmaHash == have {
                    // "may have fallen", "had been planned".
                    return .past
                } else if other.xpos == .vbd, modal == nil {
                    return isPlanned(word) ? .likelyFuture : .past
                }
            case .auxPass, .cop:
                if modal != nil { continue }
                if isPlanned(word) { return .likelyFuture }
                if other.xpos == .vbd || other.xpos == .vbn { return .past }
                if other.xpos == .vb { return infinitive(token, sentence) }
                isPresentPassive = true
            case .mark where other.formHash == to: return infinitive(token, sentence)
            default: break
            }
        }
        if let modal { return modal }
        if isPlanned(word) { return .likelyFuture }
        return bearing(ofForm: word, at: token, isPresentPassive: isPresentPassive, in: sentence)
    }

    private func isPlanned(_ word: Token) -> Bool {
        futureParticiples.contains(word.formHash) && word.upos != .adv
    }

    private func bearing(
        ofForm word: Token, at token: Int, isPresentPassive: Bool, in sentence: ParsedSentence
    ) -> Bearing? {
        switch word.xpos {
        case .vbd: return .past
        case .vbz, .vbp: return futureLemmas.contains(word.lemmaHash) ? .likelyFuture : nil
        case .vbn: return word.relation == .root || isPresentPassive ? nil : .past
        case .vb: return word.upos == .verb ? infinitive(token, sentence) : nil
        case .vbg where isProgressive(token, sentence): return .future
        // "the league plans to hold", with the verb taken for a noun.
        case .nns where word.relation == .root && futureLemmas.contains(word.lemmaHash):
            return .likelyFuture
        default: return nil
        }
    }

    private func isProgressive(_ token: Int, _ sentence: ParsedSentence) -> Bool {
        sentence.children(of: token).contains {
            let child = sentence.tokens[$0]
            return child.relation == .aux && child.lemmaHash == be
                && (child.xpos == .vbz || child.xpos == .vbp)
        }
    }

    /// "to meet Friday" lies ahead of what plans or wants it; after a verb of the past that says
    /// nothing of the future, with it in the past.
    private func infinitive(_ token: Int, _ sentence: ParsedSentence) -> Bearing? {
        guard sentence.children(of: token).contains(where: { sentence.tokens[$0].formHash == to })
        else { return nil }
        guard let head = sentence.head(of: token) else { return .likelyFuture }
        let governor = sentence.tokens[head]
        guard futureLemmas.contains(governor.lemmaHash) || governor.upos == .noun else {
            return nil
        }
        // "had been scheduled to expire": no longer.
        let isOver = sentence.children(of: head).contains {
            sentence.tokens[$0].relation == .aux && sentence.tokens[$0].lemmaHash == have
                && sentence.tokens[$0].xpos == .vbd
        }
        return isOver ? .past : .likelyFuture
    }
}
