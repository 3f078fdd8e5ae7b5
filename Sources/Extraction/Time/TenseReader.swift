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

    /// `nil` where the sentence gives no evidence.
    func direction(at span: TextSpan, in sentence: ParsedSentence) -> TimeDirection? {
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
            if futurePrepositions.contains(tokens[child].formHash) { return .future }
        }
        var steps = 0
        while steps < 10 {
            if let direction = direction(ofClause: head, in: sentence) { return direction }
            guard let next = sentence.head(of: head) else { return nil }
            head = next
            steps += 1
        }
        return nil
    }

    /// The time of a verb, or of a noun with a copula; `nil` for other words and for the present.
    func direction(ofClause token: Int, in sentence: ParsedSentence) -> TimeDirection? {
        let word = sentence.tokens[token]
        if futureParticiples.contains(word.formHash), word.upos != .adv { return .future }
        var isPresentPassive = false
        for child in sentence.children(of: token) {
            let other = sentence.tokens[child]
            switch other.relation {
            case .aux:
                if futureAuxiliaries.contains(other.formHash) { return .future }
                if modals.contains(other.formHash) { return .future }
                if other.lemmaHash == have { return .past }
                if other.xpos == .vbd { return .past }
            case .auxPass, .cop:
                if other.xpos == .vbd || other.xpos == .vbn { return .past }
                if other.xpos == .vb { return infinitive(token, sentence) }
                isPresentPassive = true
            case .mark where other.formHash == to: return infinitive(token, sentence)
            default: break
            }
        }
        switch word.xpos {
        case .vbd: return .past
        case .vbz, .vbp: return futureLemmas.contains(word.lemmaHash) ? .future : nil
        case .vbn: return word.relation == .root || isPresentPassive ? nil : .past
        case .vb: return word.upos == .verb ? infinitive(token, sentence) : nil
        case .vbg where isProgressive(token, sentence): return .future
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
    private func infinitive(_ token: Int, _ sentence: ParsedSentence) -> TimeDirection? {
        guard sentence.children(of: token).contains(where: { sentence.tokens[$0].formHash == to })
        else { return nil }
        guard let head = sentence.head(of: token) else { return .future }
        let governor = sentence.tokens[head]
        if futureLemmas.contains(governor.lemmaHash) || governor.upos == .noun { return .future }
        return nil
    }
}
