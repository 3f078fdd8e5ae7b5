internal import Facts
internal import Language
internal import Lexicon

/// A sentence with what every stage of the actor search asks about its words.
struct SentenceView {
    let index: Int
    let sentence: ParsedSentence
    /// Whether the word begins with a capital.
    let capitals: [Bool]
    /// Whether every letter is a capital and there are at least two.
    let allCapitals: [Bool]
    /// The actor noun of each word, if it is one.
    let nouns: WordNouns
    /// By word: the hash of what stands before its first hyphen, as "anti" of "anti-Syria"; else 0.
    let prefixes: [UInt64]
    /// The words of the noun phrase around each word: without clauses, appositions, conjuncts.
    let phrases: [Range<Int>]
    /// Whether the words stand between quotation marks.
    let quoted: [Bool]
    /// Whether a quotation is still open at the end.
    let endsQuoted: Bool
    /// Whether most words are capitalised, so that capitals say nothing: a headline.
    let isTitleCase: Bool

    var tokens: ContiguousArray<Token> { sentence.tokens }
    var count: Int { sentence.tokens.count }
    /// A dateline, for one, has none.
    var hasVerb: Bool { tokens.contains { $0.upos == .verb || $0.upos == .aux } }

    /// - Parameter opensQuoted: whether a quotation was open when the sentence began.
    init(
        _ sentence: ParsedSentence, index: Int, text: [UInt8], nouns table: ActorNounTable,
        opensQuoted: Bool
    ) {
        self.index = index
        self.sentence = sentence
        let shapes = sentence.tokens.map { WordCase($0, in: text) }
        self.capitals = shapes.map(\.isCapitalised)
        self.allCapitals = shapes.map(\.isAllCapitals)
        self.nouns = WordNouns(
            rows: table.nouns,
            numbers: sentence.tokens.indices.map { word in
                SentenceView.pair(endingAt: word, sentence, table)
                    ?? SentenceView.noun(sentence.tokens[word], shapes[word], text, table) ?? -1
            })
        self.prefixes = sentence.tokens.map { SentenceView.prefix(of: $0, in: text) }
        self.phrases = PhraseExtents(sentence).ranges
        (self.quoted, self.endsQuoted) = SentenceView.quotation(sentence, text, opensQuoted)
        self.isTitleCase = SentenceView.isTitleCase(sentence, shapes)
    }

    /// The sentences of a document.
    static func views(of parsed: ParsedDocument, nouns: ActorNounTable) -> [SentenceView] {
        var views: [SentenceView] = []
        views.reserveCapacity(parsed.sentences.count)
        for (index, sentence) in parsed.sentences.enumerated() {
            views.append(
                SentenceView(
                    sentence, index: index, text: parsed.text, nouns: nouns,
                    opensQuoted: views.last?.endsQuoted ?? false))
        }
        return views
    }

    /// The bytes from the first to the last word of a range.
    func span(of range: Range<Int>) -> TextSpan {
        tokens[range.lowerBound].span.union(tokens[range.upperBound - 1].span)
    }

    /// The word of the range whose head lies outside of it; the first, if there are several.
    func head(of range: Range<Int>) -> Int {
        range.first { !range.contains(Int(tokens[$0].head)) } ?? range.lowerBound
    }

    /// Whether one of the words in the range hangs on one in the other, either way.
    func areLinked(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.contains { right.contains(Int(tokens[$0].head)) }
            || right.contains { left.contains(Int(tokens[$0].head)) }
    }

    /// "Coast guard", "central bank": a noun of two words, by its second.
    private static func pair(
        endingAt word: Int, _ sentence: ParsedSentence, _ table: ActorNounTable
    ) -> Int32? {
        let token = sentence.tokens[word]
        guard word > 0, token.upos == .noun || token.upos == .propn,
            table.endsCompound(token.lemmaHash) || table.endsCompound(token.formHash)
        else { return nil }
        var before = word - 1
        if before > 0, sentence.tokens[before].xpos == .hyph { before -= 1 }
        let first = sentence.tokens[before].formHash
        return table.number(of: first, token.lemmaHash) ?? table.number(of: first, token.formHash)
    }

    private static func prefix(of token: Token, in text: [UInt8]) -> UInt64 {
        let bytes = text[token.span.range]
        guard bytes.count > 3, let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")),
            hyphen > bytes.startIndex
        else { return 0 }
        let letters = bytes[..<hyphen].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return WordHash.of(letters.span)
    }

    private static func noun(
        _ token: Token, _ shape: WordCase, _ text: [UInt8], _ table: ActorNounTable
    ) -> Int32? {
        switch token.upos {
        case .noun, .propn, .adj, .verb, .x, .num: break
        default: return nil
        }
        if let noun = table.number(of: token.lemmaHash) ?? table.number(of: token.formHash) {
            return noun
        }
        // "Presidents Kuchma and Yeltsin": the tagger keeps the capital in the lemma.
        if shape.isCapitalised, text[Int(token.span.end) - 1] == UInt8(ascii: "s"),
            let noun = table.number(of: shape.lowerHash(token, in: text, dropping: 1))
        {
            return noun
        }
        return token.upos == .noun || token.upos == .propn
            ? nounBehindHyphen(token, text, table) : nil
    }

    /// The president of "ex-president".
    private static func nounBehindHyphen(
        _ token: Token, _ text: [UInt8], _ table: ActorNounTable
    ) -> Int32? {
        let bytes = text[token.span.range]
        guard let hyphen = bytes.lastIndex(of: UInt8(ascii: "-")), hyphen > bytes.startIndex else {
            return nil
        }
        let last = bytes[(hyphen + 1)...].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return table.number(of: WordHash.of(last.span))
            ?? (last.last == UInt8(ascii: "s")
                ? table.number(of: WordHash.of(Array(last.dropLast()).span)) : nil)
    }

    private static func isQuote(_ token: Token, _ text: [UInt8]) -> Bool {
        guard token.upos == .punct else { return false }
        let bytes = text[token.span.range]
        if bytes.count == 1 { return bytes.first == UInt8(ascii: "\"") }
        return bytes.elementsEqual([0xE2, 0x80, 0x9C]) || bytes.elementsEqual([0xE2, 0x80, 0x9D])
            || bytes.elementsEqual([0x60, 0x60]) || bytes.elementsEqual([0x27, 0x27])
    }

    private static func quotation(
        _ sentence: ParsedSentence, _ text: [UInt8], _ opensQuoted: Bool
    ) -> (quoted: [Bool], endsOpen: Bool) {
        var open = opensQuoted
        var result: [Bool] = []
        for token in sentence.tokens {
            guard isQuote(token, text) else {
                result.append(open)
                continue
            }
            let bytes = text[token.span.range]
            if bytes.count == 1 {
                open.toggle()
            } else {
                open = bytes.last == 0x9C || bytes.first == 0x60
            }
            result.append(true)
        }
        return (result, open)
    }

    private static func isTitleCase(_ sentence: ParsedSentence, _ shapes: [WordCase]) -> Bool {
        var words = 0
        var capitals = 0
        for (token, shape) in zip(sentence.tokens, shapes) {
            switch token.upos {
            case .verb where !shape.isCapitalised: return false
            case .noun, .verb, .adj, .adv, .propn:
                words += 1
                if shape.isCapitalised { capitals += 1 }
            default: break
            }
        }
        return words >= 4 && capitals * 10 >= words * 8
    }
}
