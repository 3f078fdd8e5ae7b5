internal import Facts

/// Finds the verb of a clause whose verb was taken for an adjective, a participle or a noun.
///
/// A model that never met "ousted", "battled" or "froze" reads "The guard ousted the president." as
/// a noun phrase. English puts no attribute behind a noun and no full stop behind a bare noun
/// phrase of news, so a past form that stands behind a noun and before an object, in a sentence
/// without a finite verb of its own, is the verb. Fragments without a full stop, as headlines,
/// are left as they are: there "Soldiers killed in raid" is passive. Likewise the plural of "Ghana,
/// like others, plans to go." is a present form.
struct FiniteVerbMender {
    let inflections: InflectionTable
    let words: SyntaxWords

    /// Whether the first word of a sentence was taken for a participle though it is a plural:
    /// "Gunmen in the north have freed the hostages".
    func isPluralNoun(_ first: Token, in tokens: ContiguousArray<Token>) -> Bool {
        guard tokens.count > 3, first.upos == .verb || first.upos == .adj else { return false }
        return inflections.isIrregularPlural(first.formHash)
    }

    /// Past tenses that the tagger, which has not met them, took for prepositions or adverbs:
    /// "officers ⟦overthrew⟧ the president", "tanks ⟦thrust⟧ across the border".
    func strangePasts(
        in tokens: ContiguousArray<Token>, of text: UnsafeBufferPointer<UInt8>,
        isUnknown: (Int) -> Bool
    ) -> [Int] {
        tokens.indices.filter { index in
            switch tokens[index].upos {
            case .adp, .adv, .sconj, .x: break
            default: return false
            }
            guard index > 0, isUnknown(index) else { return false }
            let form = UnsafeBufferPointer(rebasing: text[tokens[index].span.range])
            return inflections.isPast(form, hash: tokens[index].formHash)
        }
    }

    /// The infinitives behind "to" that were taken for nouns or adjectives: "wants the government to
    /// ⟦suspend⟧ evictions", "asked Chad to ⟦free⟧ the men".
    ///
    /// - Parameter isUnknown: whether the tagger has not met a word.
    func infinitives(
        in tokens: ContiguousArray<Token>, isUnknown: (Int) -> Bool
    ) -> [Int] {
        guard tokens.count > 4 else { return [] }
        return (1..<(tokens.count - 1)).filter { index in
            guard tokens[index - 1].formHash == Self.to, index > 1,
                tokens[index].xpos == .nn || tokens[index].xpos == .jj,
                inflections.isVerb(tokens[index].formHash)
            else { return false }
            switch tokens[index + 1].xpos {
            case .dt, .prpPossessive: return true
            case .nns, .nnp, .nnps, .cd, .jj: return isUnknown(index)
            default: return false
            }
        }
    }

    private static let to = WordHash.of("to")

    /// The word that is the verb; `nil` where the sentence has one or none can be found.
    ///
    /// Linear in the number of words; most sentences are left after a look at their tags.
    func verb(
        in tokens: ContiguousArray<Token>, of text: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        guard tokens.count > 3, let end = tokens.lastIndex(where: { $0.xpos == .sentenceEnd }),
            end >= tokens.count - 2, text[tokens[end].span.range].elementsEqual(".".utf8)
        else { return nil }
        let limit = endOfOwnClause(in: tokens)
        guard limit > 2 else { return nil }
        var second: Int?
        for index in 1..<min(limit, end) {
            if isPresent(index, in: tokens) { return index }
            guard mayBeVerb(tokens[index]), stands(index, behindNounIn: tokens) else { continue }
            let form = UnsafeBufferPointer(rebasing: text[tokens[index].span.range])
            guard inflections.isPast(form, hash: tokens[index].formHash) else { continue }
            if opensObject(tokens[index + 1]) { return index }
            if second == nil, opensAdverbial(index + 1, in: tokens) { second = index }
        }
        return second
    }

    /// "Ghana plans to go": a plural that is a verb with an infinitive, where no verb is.
    private func isPresent(_ index: Int, in tokens: ContiguousArray<Token>) -> Bool {
        guard tokens[index].xpos == .nns, index + 2 < tokens.count,
            tokens[index + 1].xpos == .to, tokens[index + 2].xpos == .vb,
            words.classes(of: tokens[index].lemmaHash).contains(.subjectControl)
        else { return false }
        switch tokens[index - 1].xpos {
        case .comma, .nnp, .nnps, .nn: return true
        default: return false
        }
    }

    /// "Marched towards the city", "riots erupted in it", "advanced on it" where the verb was taken
    /// for an adjective; not "killed in a raid", as participles go on.
    private func opensAdverbial(_ index: Int, in tokens: ContiguousArray<Token>) -> Bool {
        tokens[index].xpos == .rp
            || words.classes(of: tokens[index - 1].lemmaHash).contains(.intransitive)
            || words.classes(of: tokens[index].formHash).contains(.verbLink)
            || (tokens[index - 1].xpos == .jj && tokens[index].xpos == .in)
    }

    /// Where the words end that have no finite verb: at the end, or at the comma before a report
    /// ("…, the army said"). 0 if a clause of the sentence has its verb.
    private func endOfOwnClause(in tokens: ContiguousArray<Token>) -> Int {
        var subordinators = 0
        var comma: Int?
        for index in tokens.indices {
            let token = tokens[index]
            if token.xpos == .comma {
                comma = index
                continue
            }
            if token.upos == .sconj || token.xpos == .wdt || token.xpos == .wp
                || token.xpos == .wrb
            {
                subordinators += 1
            }
            guard token.upos == .verb || token.upos == .aux else { continue }
            switch token.xpos {
            case .vbd, .vbz, .vbp, .md: break
            default: continue
            }
            if subordinators > 0 {
                subordinators -= 1
                continue
            }
            guard let comma, words.classes(of: token.lemmaHash).contains(.speech) else {
                return 0
            }
            return comma
        }
        return tokens.count
    }

    private func mayBeVerb(_ token: Token) -> Bool {
        switch token.xpos {
        case .jj, .vbn, .nn: true
        default: false
        }
    }

    private func stands(_ index: Int, behindNounIn tokens: ContiguousArray<Token>) -> Bool {
        var before = index - 1
        if tokens[before].upos == .adv, before > 0 { before -= 1 }
        let token = tokens[before]
        switch token.xpos {
        case .nn, .nns, .nnp, .nnps: return true
        case .comma: return closesApposition(before, in: tokens)
        case .jj: return before == 0 && inflections.isIrregularPlural(token.formHash)
        default: return false
        }
    }

    /// "Ghana, a neighbour of Togo, sent troops": the comma before the verb is not the first.
    private func closesApposition(_ comma: Int, in tokens: ContiguousArray<Token>) -> Bool {
        guard let first = tokens.firstIndex(where: { $0.xpos == .comma }), first > 0, first < comma
        else { return false }
        return tokens[first - 1].upos == .propn && tokens[first + 1].upos == .det
    }

    private func opensObject(_ token: Token) -> Bool {
        switch token.xpos {
        case .dt, .prpPossessive, .prp, .nnp, .nnps, .nns, .nn, .cd, .jj, .vbg, .currency: true
        default: false
        }
    }
}
