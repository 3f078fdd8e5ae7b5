/// Finds where a sentence of news turns from what is said to who says so.
///
/// A parser that has read few reports hangs "The gunmen fled, said Mr. Lee." together in odd ways;
/// each half by itself it reads well. Works on tags and lemmas; three shapes are divided:
///
/// * `"…," the minister said in Rome. "…"`: behind a closing mark;
/// * `…, the minister said on Monday.`: a last clause of subject, verb and adverbials;
/// * `…, said Mr. Lee, a spokesman.`: the same turned round;
/// * `The men, officials said, left.`: the same in the middle.
struct ReportDivider {
    let words: SyntaxWords
    /// The subject of a report is at most so many words long.
    private static let longestSubject = 14
    /// Shorter sentences are left whole, and such as are none: the search is quadratic.
    private static let shortest = 6

    /// Where to cut a sentence; `nil` to leave it whole.
    func division(of tokens: ContiguousArray<Token>) -> ReportDivision? {
        guard tokens.count >= Self.shortest, tokens.count <= SentenceLimit.words else {
            return nil
        }
        return quotation(in: tokens) ?? trailing(in: tokens)
    }

    // MARK: Behind a closing mark

    private func quotation(in tokens: ContiguousArray<Token>) -> ReportDivision? {
        guard tokens[0].isOpeningQuote else { return nil }
        var closing: Int?
        for index in 1..<tokens.count where tokens[index].isClosingQuote(after: tokens[index - 1]) {
            closing = index
            break
        }
        guard let closing, closing + 2 < tokens.count, closing > 1,
            tokens[closing - 1].upos == .punct,
            let verb = verb(after: closing, in: tokens)
        else { return nil }
        var end = tokens.count
        for index in (verb + 1)..<tokens.count where tokens[index].isOpeningQuote {
            end = index
            break
        }
        return ReportDivision(
            content: Array(0..<(closing + 1)) + Array(end..<tokens.count),
            report: Array((closing + 1)..<end), commas: [], verb: verb)
    }

    /// The verb of speech behind a quotation, with its subject before or behind it.
    private func verb(after closing: Int, in tokens: ContiguousArray<Token>) -> Int? {
        for index in (closing + 1)..<min(closing + 2 + Self.longestSubject, tokens.count) {
            if isSpeech(tokens[index]) {
                let subject = (closing + 1)..<index
                guard index > closing + 1 else {
                    return index + 1 < tokens.count && tokens[index + 1].isNominal ? index : nil
                }
                return tokens[subject].contains { $0.isNominal } ? index : nil
            }
            if tokens[index].isFiniteVerb || tokens[index].upos == .cconj { return nil }
        }
        return nil
    }

    // MARK: At the end

    private func trailing(in tokens: ContiguousArray<Token>) -> ReportDivision? {
        for verb in tokens.indices.reversed() where verb >= 4 {
            // "I say" and "you know" are asides, not reports.
            guard isSpeech(tokens[verb]), tokens[verb].xpos != .vbp else { continue }
            if let start = startOfReport(verb, in: tokens) {
                guard isContent(0..<start, of: tokens) else { return nil }
                return ReportDivision(
                    content: Array(0..<start), report: Array(start..<tokens.count), commas: [],
                    verb: verb)
            }
            if let division = interruption(verb, in: tokens) { return division }
        }
        return nil
    }

    /// Where the clause of a verb begins, behind a comma, if it is a report and nothing else.
    private func startOfReport(_ verb: Int, in tokens: ContiguousArray<Token>) -> Int? {
        if tokens[verb - 1].isComma {
            guard verb + 1 < tokens.count, tokens[verb].lemmaHash != Self.tell,
                isInvertedSubject(verb + 1, in: tokens),
                isFree(of: verb + 2, in: tokens, allowingRelative: true)
            else { return nil }
            return verb
        }
        guard isAdverbial(verb + 1, in: tokens) else { return nil }
        return startOfSubject(before: verb, in: tokens)
    }

    /// Where the subject of a verb begins, if a comma stands before it.
    private func startOfSubject(
        before verb: Int, in tokens: ContiguousArray<Token>
    ) -> Int? {
        var index = verb - 1
        guard tokens[index].isNominal else { return nil }
        while index > 0, verb - index <= Self.longestSubject {
            let token = tokens[index]
            if token.isComma { break }
            switch token.upos {
            case .verb, .aux, .cconj, .sconj, .adv: return nil
            default: index -= 1
            }
        }
        guard tokens[index].isComma, index + 1 < verb else { return nil }
        let first = tokens[index + 1]
        let opens =
            first.isNominal || first.upos == .det || first.upos == .adj || first.upos == .num
        return opens && !first.isRelative ? index + 1 : nil
    }

    /// "The men, officials said on Monday, left the town."
    private func interruption(
        _ verb: Int, in tokens: ContiguousArray<Token>
    ) -> ReportDivision? {
        guard let start = startOfSubject(before: verb, in: tokens), start > 1,
            let end = ((verb + 1)..<tokens.count).first(where: { tokens[$0].isComma }),
            end + 2 < tokens.count, tokens[end + 1].xpos != .vbg,
            end == verb + 1 || isAdverbial(verb + 1, in: ContiguousArray(tokens[..<end]))
        else { return nil }
        let content = Array(0..<(start - 1)) + Array((end + 1)..<tokens.count)
        guard content.contains(where: { tokens[$0].isFiniteVerb }) else { return nil }
        return ReportDivision(
            content: content, report: Array(start..<end), commas: [start - 1, end], verb: verb)
    }

    /// Whether a name or noun phrase stands there, not an object as in "said nothing".
    private func isInvertedSubject(_ index: Int, in tokens: ContiguousArray<Token>) -> Bool {
        let token = tokens[index]
        switch token.upos {
        case .propn, .det: return true
        case .pron: return token.xpos == .prp
        case .noun, .adj:
            return token.xpos == .nns
                || (index + 1 < tokens.count && tokens[index + 1].upos == .propn)
        default: return false
        }
    }

    /// Whether nothing but adverbials follow: "in Rome on Monday", "told reporters in Rome".
    private func isAdverbial(_ start: Int, in tokens: ContiguousArray<Token>) -> Bool {
        guard start < tokens.count else { return true }
        let first = tokens[start]
        if first.isComma {
            return start + 1 < tokens.count && tokens[start + 1].xpos == .vbg
        }
        switch first.upos {
        case .punct: return start + 1 == tokens.count || first.xpos == .sentenceEnd
        case .adp, .adv: break
        case .propn, .noun:
            if first.isObject, tokens[start - 1].lemmaHash != Self.tell { return false }
        case .det, .pron, .adj, .num:
            if tokens[start - 1].lemmaHash != Self.tell { return false }
        default: return false
        }
        return isFree(of: start, in: tokens, allowingRelative: false)
    }

    /// Whether no verb with a tense follows, nor an infinitive.
    private func isFree(
        of start: Int, in tokens: ContiguousArray<Token>, allowingRelative: Bool
    ) -> Bool {
        for index in min(start, tokens.count)..<tokens.count {
            if allowingRelative, tokens[index].isRelative { return true }
            if tokens[index].isFiniteVerb || tokens[index].xpos == .vb { return false }
        }
        return true
    }

    /// Whether a statement stands there: a clause with a tense, not opened by a conjunction alone.
    private func isContent(_ range: Range<Int>, of tokens: ContiguousArray<Token>) -> Bool {
        guard range.count >= 3, tokens[range].contains(where: { $0.isFiniteVerb }) else {
            return false
        }
        let commas = tokens[range].dropLast().count { $0.isComma }
        return tokens[range.lowerBound].upos != .sconj || commas > 0
    }

    private func isSpeech(_ token: Token) -> Bool {
        guard token.upos == .verb, words.classes(of: token.lemmaHash).contains(.speech) else {
            return false
        }
        return token.isFiniteVerb || token.formHash == Self.said
    }

    private static let tell = FormHash.of("tell")
    private static let said = FormHash.of("said")
}

extension Token {
    fileprivate var isComma: Bool { xpos == .comma }

    fileprivate var isNominal: Bool {
        upos == .noun || upos == .propn || upos == .pron || upos == .det
    }

    fileprivate var isFiniteVerb: Bool {
        xpos == .vbd || xpos == .vbz || xpos == .vbp || xpos == .md
    }

    fileprivate var isRelative: Bool { xpos == .wp || xpos == .wdt || xpos == .wpPossessive }

    /// A common noun; names of days and months are adverbs in "said Monday".
    fileprivate var isObject: Bool { upos == .noun }

    fileprivate var isOpeningQuote: Bool {
        upos == .punct && (xpos == .openingQuote || (!hasSpaceAfter && isStraightQuote))
    }

    fileprivate var isStraightQuote: Bool { formHash == Token.straightQuote }

    fileprivate func isClosingQuote(after token: Token) -> Bool {
        guard upos == .punct, !token.hasSpaceAfter else { return false }
        return xpos == .closingQuote || (hasSpaceAfter && isStraightQuote)
    }

    private static let straightQuote = FormHash.of("\"")
}
