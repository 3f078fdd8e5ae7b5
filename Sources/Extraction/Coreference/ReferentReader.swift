internal import Facts
internal import Language
internal import Lexicon

/// Reads the nouns and third-person pronouns of a sentence as referents.
struct ReferentReader {
    let view: SentenceView
    let text: [UInt8]
    let cues: NameCueTable
    let classes: [NameClass]
    let sights: [NameSight?]

    static let possessed: UInt64 = 7

    /// In text order.
    func referents() -> [Referent] {
        var seesNoun = false
        var result: [Referent] = []
        for word in 0..<view.count {
            guard let referent = referent(at: word, isFirst: !seesNoun) else { continue }
            result.append(referent)
            seesNoun = true
        }
        return result
    }

    private func referent(at word: Int, isFirst: Bool) -> Referent? {
        let token = view.tokens[word]
        let kind = pronounKind(of: token)
        guard kind != .none || token.upos == .noun || token.upos == .propn,
            token.relation != .expl, !isPart(word)
        else { return nil }
        let outline =
            token.upos == .propn ? NameOutline(head: word, in: view.sentence).core : word..<word + 1
        let last = view.tokens[outline.upperBound - 1].formHash
        let key = token.upos == .propn ? last &+ 1 : token.lemmaHash
        let (determiner, preposition, hasConjunct) = surroundings(of: word)
        return Referent(
            sentence: view.index, word: word, token: token, pronoun: kind,
            isReflexive: kind != .none && isReflexive(token),
            isPossessive: token.xpos == .prpPossessive, isQuoted: view.quoted[word],
            gender: gender(outline, token), noun: view.nouns[word], nameClass: classes[word],
            sight: sights[word]?.codes.first.map { $0 + 1 } ?? 0, determiner: determiner,
            preposition: preposition, hasConjunct: hasConjunct, isFirst: isFirst,
            depth: depth(of: word), key: key, antecedent: nil, chain: key)
    }

    /// Whether the word is a part of the name or noun that another word heads.
    private func isPart(_ word: Int) -> Bool {
        let token = view.tokens[word]
        switch token.relation {
        case .flat, .goeswith, .fixed: return true
        case .compound:
            return token.upos == .propn && token.head >= 0
                && view.tokens[Int(token.head)].upos == .propn
        default: return false
        }
    }

    private func pronounKind(of token: Token) -> Referent.PronounKind {
        guard token.upos == .pron, let pronoun = cues.pronoun(token.formHash),
            !pronoun.isFirstPerson
        else { return .none }
        switch pronoun.gender {
        case .masculine: return .he
        case .feminine: return .she
        case .neuter: return .it
        case .unknown: return .they
        }
    }

    private func isReflexive(_ token: Token) -> Bool {
        let bytes = text[token.span.range]
        return bytes.count > 5 && (bytes.last == UInt8(ascii: "f") || bytes.suffix(3).first == 0x76)
    }

    /// The gender that a given name, a title or the noun itself marks.
    private func gender(_ name: Range<Int>, _ token: Token) -> Gender? {
        if token.upos == .noun { return cues.genderOfNoun(token.lemmaHash) }
        guard token.upos == .propn else { return nil }
        if name.lowerBound > 0,
            let gender = cues.genderOfNoun(view.tokens[name.lowerBound - 1].lemmaHash)
        {
            return gender
        }
        let first = view.tokens[name.lowerBound].formHash
        return cues.genderOfNoun(first) ?? cues.givenName(first)
    }

    private func surroundings(
        of word: Int
    ) -> (determiner: UInt64, preposition: UInt64, hasConjunct: Bool) {
        var determiner: UInt64 = 1
        var preposition: UInt64 = 1
        var hasConjunct = false
        for child in view.sentence.children(of: word) {
            switch view.tokens[child].relation {
            case .det where determiner == 1: determiner = view.tokens[child].formHash
            case .nmodPoss: determiner = Self.possessed
            case .case where child < word: preposition = view.tokens[child].formHash
            case .conj: hasConjunct = true
            default: break
            }
        }
        return (determiner, preposition, hasConjunct)
    }

    private func depth(of word: Int) -> Int {
        var depth = 0
        var word = word
        while depth < 4, let head = view.sentence.head(of: word) {
            word = head
            depth += 1
        }
        return depth
    }
}
