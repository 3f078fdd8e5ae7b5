import Extraction
import Facts
import Language

/// How many third-person pronouns are linked to a phrase of the gold entity.
enum PronounScore {
    static let pronouns: Set<String> = [
        "he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself",
        "they", "them", "their", "theirs", "themselves",
    ]

    /// Counts pronouns for people, organisations and places that have an earlier mark which is no
    /// pronoun. One is right if our entity's last phrase before it that is no pronoun lies in (or
    /// around) a gold phrase of the same gold entity.
    static func score(
        _ gold: GoldDocument, _ findings: ActorFindings, prints: Bool
    ) -> (right: Int, total: Int) {
        var result = (right: 0, total: 0)
        for mark in gold.marks where mark.tokens.count == 1 {
            let tokens = gold.parsed.sentences[mark.sentence].tokens
            let word = mark.tokens.lowerBound
            let form = gold.parsed.form(tokens[word]).lowercased()
            guard tokens[word].upos == .pron, pronouns.contains(form),
                ["person", "organization", "place"].contains(mark.type),
                let chain = chain(mark, gold)
            else { continue }
            result.total += 1
            let mention = findings.mention(headedBy: word, inSentence: mark.sentence)
            let antecedent = mention.flatMap { self.antecedent(of: $0, in: findings) }
            let isRight =
                antecedent.map { ours in
                    chain.contains { covers(gold, $0, ours) }
                } ?? false
            if isRight { result.right += 1 }
            if prints, !isRight {
                let ours = antecedent.map { gold.parsed.words(at: $0.span) } ?? "-"
                let sentence = gold.parsed.words(at: gold.parsed.sentences[mark.sentence].span)
                let wanted = chain.last.map { gold.parsed.words(at: span(gold, $0)) } ?? ""
                print("PRON \(gold.name) \(form) ours: \(ours) gold: \(wanted) | \(sentence)")
            }
        }
        return result
    }

    /// The earlier phrases of the same entity that are no pronouns.
    private static func chain(
        _ mark: GoldDocument.Mark, _ gold: GoldDocument
    ) -> [GoldDocument.Mark]? {
        let earlier = gold.marks.filter { other in
            let tokens = gold.parsed.sentences[other.sentence].tokens
            let isBefore =
                (other.sentence, other.tokens.lowerBound)
                < (mark.sentence, mark.tokens.lowerBound)
            return other.id == mark.id && isBefore
                && !(other.tokens.count == 1 && tokens[other.tokens.lowerBound].upos == .pron)
        }
        return earlier.isEmpty ? nil : earlier
    }

    private static func antecedent(
        of mention: ActorMention, in findings: ActorFindings
    ) -> ActorMention? {
        findings.mentions.last { other in
            other.actor == mention.actor && mention.actor != nil && other.form != .pronoun
                && (other.sentence, other.head) < (mention.sentence, mention.head)
        }
    }

    private static func span(_ gold: GoldDocument, _ mark: GoldDocument.Mark) -> TextSpan {
        let tokens = gold.parsed.sentences[mark.sentence].tokens
        return tokens[mark.tokens.lowerBound].span.union(
            tokens[mark.tokens.upperBound - 1].span)
    }

    /// Whether our phrase has its head word in the gold phrase as that phrase's head.
    private static func covers(
        _ gold: GoldDocument, _ mark: GoldDocument.Mark, _ ours: ActorMention
    ) -> Bool {
        guard mark.sentence == ours.sentence else { return false }
        let tokens = gold.parsed.sentences[mark.sentence].tokens
        let head = mark.tokens.first { !mark.tokens.contains(Int(tokens[$0].head)) }
        return head == ours.head
            || head.map { ours.tokens.contains($0) } == true
                && mark.tokens.contains(ours.head)
    }
}
