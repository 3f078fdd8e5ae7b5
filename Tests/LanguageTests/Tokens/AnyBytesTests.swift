import Facts
import Language
import Testing

/// Texts of random bytes, the same in every run.
struct RandomBytes {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    /// Bytes of every kind, or a soup of what the tokenizer treats in a special way.
    mutating func text(count: Int, isSoup: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            if isSoup {
                bytes += Array(Self.soup[Int(next() % UInt64(Self.soup.count))].utf8)
            } else {
                bytes.append(UInt8(truncatingIfNeeded: next() >> 32))
            }
        }
        return bytes
    }

    private static let soup = [
        ".", ",", "'", "’", "\"", "``", "''", "“", "”", "-", "--", "–", "_", " ", " ", " ", "\n",
        "\n\n", "\u{A0}", "n't", "'s", "U.S", "Mr", "No", "A", "said", "The", "the", "1", "99",
        ",000", "$", "%", "/", "@", "http://", "www.", "(", ")", "*", "•", "…", "...", "é", "É",
        "not", "cannot", "\u{0}", "\r", "?", "!", "pm", "st", "&", "+", "#", "ROME", "日本", "🙂",
    ]
}

@Suite("any bytes")
struct AnyBytesTests {
    /// What must hold of every text; the first thing that does not.
    private func fault(in text: [UInt8], _ sentences: [Sentence]) -> String? {
        var position = 0
        for sentence in sentences {
            guard let first = sentence.tokens.first, let last = sentence.tokens.last else {
                return "a sentence without words"
            }
            guard sentence.span == first.span.union(last.span) else { return "a wrong span" }
            for token in sentence.tokens {
                if Int(token.span.start) < position { return "words out of order" }
                if token.span.count == 0 { return "an empty word" }
                let skipped = text[position..<Int(token.span.start)]
                if skipped.contains(where: { $0 > 0x20 && $0 < 0x7F }) {
                    return "text that no word covers"
                }
                let hash = FormHash.of(text.span.extracting(token.span.range))
                if hash != token.formHash { return "a wrong hash" }
                position = Int(token.span.end)
            }
        }
        if text[position...].contains(where: { $0 > 0x20 && $0 < 0x7F }) {
            return "an end that no word covers"
        }
        return nil
    }

    @Test("words cover any text exactly, in order", arguments: 1...300)
    func cover(seed: UInt64) throws {
        var random = RandomBytes(seed: seed)
        let reader = try SentenceReader()
        let text = random.text(count: Int(seed) * 3, isSoup: seed % 3 != 0)
        #expect(fault(in: text, reader.sentences(in: text)) == nil)
    }

    @Test("any text can be parsed, and clauses read off it", arguments: 1...60)
    func parse(seed: UInt64) throws {
        var random = RandomBytes(seed: seed)
        let text = random.text(count: Int(seed) * 5, isSoup: seed % 3 != 0)
        let document = try Analyzer().parse(text)
        let words = try SyntaxWords()
        let speech = SpeechReader(document, words: words)
        for (number, sentence) in document.sentences.enumerated() {
            let reader = ClauseReader(sentence, words: words)
            #expect(sentence.tokens.count { $0.head < 0 } == 1)
            for index in sentence.tokens.indices {
                let clause = reader.clause(of: index)
                let frame = reader.noun(at: index)
                #expect(clause.predicate == index && frame.noun == index)
                #expect(reader.fullPhrase(of: index).contains(index))
                _ = speech.attribution(ofToken: index, inSentence: number)
            }
        }
    }

    @Test("a tree of any shape can be read", arguments: 1...40)
    func anyTree(seed: UInt64) throws {
        var random = RandomBytes(seed: seed)
        let count = 12
        var tokens = ContiguousArray<Token>()
        for index in 0..<count {
            let relations = DependencyRelation.allCases
            let tags = XPOS.allCases
            tokens.append(
                Token(
                    span: TextSpan(index * 2, index * 2 + 1), formHash: random.next(),
                    lemmaHash: random.next(),
                    upos: UPOS.allCases[Int(random.next() % UInt64(UPOS.allCases.count))],
                    xpos: tags[Int(random.next() % UInt64(tags.count))], hasSpaceAfter: true,
                    head: index == 0 ? -1 : Int32(random.next() % UInt64(index)),
                    relation: relations[Int(random.next() % UInt64(relations.count))]))
        }
        let sentence = ParsedSentence(span: TextSpan(0, count * 2), tokens: tokens)
        let reader = ClauseReader(sentence, words: try SyntaxWords())
        for index in 0..<count {
            let clause = reader.clause(of: index)
            let all = clause.subjects + clause.objects + clause.recipients
            #expect(all.allSatisfy { tokens.indices.contains($0.token) })
        }
    }

    @Test("a sentence without end is cut, behind a mark where there is one")
    func longSentence() throws {
        let plain = Array(String(repeating: "men and ", count: 5_000).utf8)
        let sentences = try SentenceReader().sentences(in: plain)
        #expect(sentences.map(\.tokens.count) == Array(repeating: 500, count: 20))
        let list = Array(String(repeating: "men and women; ", count: 300).utf8)
        #expect(try SentenceReader().sentences(in: list).map(\.tokens.count) == [500, 500, 200])
        let comma = Array((String(repeating: "men and ", count: 200) + ", ").utf8)
        #expect(
            try SentenceReader().sentences(in: comma + plain[..<1600]).map(\.tokens.count)
                == [401, 400])
    }
}
