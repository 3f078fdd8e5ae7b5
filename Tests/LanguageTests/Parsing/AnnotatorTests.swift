import Facts
import Foundation
import Language
import Testing

@Suite("annotating")
struct AnnotatorTests {
    /// Cuts bytes at random places into tokens and sentences.
    private static func sentences(of bytes: [UInt8], seed: UInt64) -> [Sentence] {
        var state = seed
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        var sentences: [Sentence] = []
        var tokens: ContiguousArray<Token> = []
        var at = 0
        while at < bytes.count {
            let end = min(bytes.count, at + 1 + random(9))
            tokens.append(
                Token(span: TextSpan(at, end), formHash: 1, hasSpaceAfter: random(2) == 0))
            if random(12) == 0 || end == bytes.count {
                let span = tokens[0].span.union(TextSpan(at, end))
                sentences.append(Sentence(span: span, tokens: tokens))
                tokens = []
            }
            at = end + random(2)
        }
        return sentences
    }

    /// What is wrong with a tree, if anything.
    private static func flaw(of tokens: ContiguousArray<Token>) -> String? {
        let roots = tokens.filter { $0.head < 0 }
        if roots.count != 1 { return "\(roots.count) roots" }
        if roots[0].relation != .root { return "the root is \(roots[0].relation.name)" }
        for (index, token) in tokens.enumerated() where token.head >= 0 {
            if token.relation == .root { return "a word below another is root" }
            var above = index
            var steps = 0
            while tokens[above].head >= 0 {
                above = Int(tokens[above].head)
                steps += 1
                if steps > tokens.count { return "a circle" }
            }
        }
        return nil
    }

    @Test("whatever the bytes, each sentence becomes one tree with one root")
    func alwaysATree() throws {
        let annotator = Annotator(model: try LanguageModel.embedded.get())
        var state: UInt64 = 7
        for seed in 0..<40 {
            let bytes = (0..<2000).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1
                return UInt8(truncatingIfNeeded: state >> 40)
            }
            for var sentence in Self.sentences(of: bytes, seed: UInt64(seed)) {
                bytes.withUnsafeBufferPointer { annotator.annotate(&sentence, of: $0) }
                #expect(Self.flaw(of: sentence.tokens) == nil)
            }
        }
    }

    @Test("a sentence without words stays without")
    func empty() throws {
        let annotator = Annotator(model: try LanguageModel.embedded.get())
        var sentence = Sentence(span: TextSpan(0, 0), tokens: [])
        let text: [UInt8] = []
        text.withUnsafeBufferPointer { annotator.annotate(&sentence, of: $0) }
        #expect(sentence.tokens.isEmpty)
    }

    @Test("time grows with the length of a sentence, not faster")
    func linear() throws {
        let annotator = Annotator(model: try LanguageModel.embedded.get())
        let words = "the army said that rebels in the north who fled the town killed ten men and "
        func seconds(_ repeats: Int) -> Double {
            let text = Array(String(repeating: words, count: repeats).utf8)
            var tokens: ContiguousArray<Token> = []
            var at = 0
            for word in text.split(separator: 32) {
                tokens.append(
                    Token(
                        span: TextSpan(at, at + word.count), formHash: WordHash.of(word.span),
                        hasSpaceAfter: true))
                at += word.count + 1
            }
            var best = Double.infinity
            for _ in 0..<3 {
                var sentence = Sentence(span: TextSpan(0, text.count), tokens: tokens)
                var start = timespec()
                clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
                text.withUnsafeBufferPointer { annotator.annotate(&sentence, of: $0) }
                var end = timespec()
                clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
                best = min(
                    best,
                    Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9)
            }
            return best
        }
        // 640 and 10,240 words: sixteen times as many; quadratic time would be 256 times as long.
        #expect(seconds(640) < 64 * seconds(40))
    }

    @Test(
        "subjects, objects and agents are found",
        arguments: [
            (
                "Rebels attacked the town.",
                ["attacked → Rebels nsubj NOUN", "attacked → town obj NOUN"]
            ),
            (
                "The town was attacked by rebels.",
                ["attacked → town nsubj:pass NOUN", "attacked → rebels obl:agent NOUN"]
            ),
            (
                "The minister said that soldiers had killed twelve civilians.",
                [
                    "said → killed ccomp VERB", "killed → soldiers nsubj NOUN",
                    "killed → civilians obj NOUN",
                ]
            ),
            (
                "France and Germany condemned the attack.",
                ["condemned → France nsubj PROPN", "France → Germany conj PROPN"]
            ),
            (
                "The troops who crossed the border returned on Friday.",
                ["troops → crossed acl:relcl VERB", "crossed → border obj NOUN"]
            ),
            (
                "The president wants to visit Kenya.",
                ["wants → visit xcomp VERB", "visit → Kenya obj PROPN"]
            ),
        ])
    func participants(_ text: String, expected: [String]) throws {
        let document = try Analyzer().parse(Array(text.utf8))
        let lines = document.sentences.flatMap { TreeDrawing.lines($0, of: document.text) }
        #expect(expected.filter { !lines.contains($0) } == [])
    }
}
