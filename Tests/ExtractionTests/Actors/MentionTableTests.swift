import Extraction
import Facts
import Language
import TestSupport
import Testing

@Suite("Mentions in context")
struct MentionTableTests {
    @Test("nine of ten mentions in context get the right country and sector")
    func countryAndSector() throws {
        let finder = try ActorFinder()
        let analyzer = try Analyzer()
        var right = 0
        var total = 0
        for sentence in try MarkedSentence.lines(of: "actor-mentions.txt") {
            let parsed = analyzer.parse(sentence.document.text)
            let findings = finder.findings(in: parsed, of: sentence.document)
            for mark in sentence.marks {
                total += 1
                let found = mention(over: mark.span, findings, parsed)
                let got = found.map { describe($0, findings) } ?? "no mention"
                if got == mark.expected {
                    right += 1
                } else {
                    print("MENTION", mark.words, "expected", mark.expected, "got", got)
                }
            }
        }
        print("mentions in context: \(right)/\(total)")
        // The goal is 95 of 100; this floor only keeps what stands.
        #expect(right * 100 >= total * 90)
    }

    /// The mention that has the last head inside the words and hangs outside of them.
    private func mention(
        over span: TextSpan, _ findings: ActorFindings, _ parsed: ParsedDocument
    ) -> ActorMention? {
        for (index, sentence) in parsed.sentences.enumerated() {
            let inside = sentence.tokens.indices.filter { span.contains(sentence.tokens[$0].span) }
            for word in inside.reversed() where !inside.contains(Int(sentence.tokens[word].head)) {
                if let found = findings.mention(headedBy: word, inSentence: index) { return found }
            }
        }
        return nil
    }

    /// "POL+LTU GOV" for a phrase that stands for two.
    private func describe(_ mention: ActorMention, _ findings: ActorFindings) -> String {
        let others = mention.also.map { findings.actors[$0].country }
        let countries = ([mention.country] + others).map { $0?.code ?? "-" }
        return countries.joined(separator: "+") + " " + (mention.sector?.rawValue ?? "-")
    }
}
