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
    /// pronoun. One is right if the noun that it was linked to heads a gold phrase of the same gold
    /// entity.
    static func score(
        _ gold: EntityDocument, _ findings: ActorFindings, prints: Bool
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
            let link = findings.pronounLinks.first {
                $0.sentence == mark.sentence && $0.word == word
            }
            let isRight =
                link.map { link in
                    chain.contains { covers(gold, $0, link) }
                } ?? false
            if isRight { result.right += 1 }
            if prints, !isRight {
                let ours =
                    link.map { link in
                        gold.parsed.form(
                            gold.parsed.sentences[link.antecedentSentence]
                                .tokens[link.antecedentWord])
                    } ?? "-"
                let sentence = gold.parsed.words(at: gold.parsed.sentences[mark.sentence].span)
                let wanted = chain.last.map { gold.parsed.words(at: span(gold, $0)) } ?? ""
                print("PRON \(gold.name) \(form) ours: \(ours) gold: \(wanted) | \(sentence)")
            }
        }
        return result
    }

    /// The earlier phrases of the same entity that are no pronouns.
    private static func chain(
        _ mark: EntityMark, _ gold: EntityDocument
    ) -> [EntityMark]? {
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

    private static func span(_ gold: EntityDocument, _ mark: EntityMark) -> TextSpan {
        let tokens = gold.parsed.sentences[mark.sentence].tokens
        return tokens[mark.tokens.lowerBound].span.union(
            tokens[mark.tokens.upperBound - 1].span)
    }

    /// Whether the antecedent heads the gold phrase.
    private static func covers(
        _ gold: EntityDocument, _ mark: EntityMark, _ link: PronounLink
    ) -> Bool {
        mark.sentence == link.antecedentSentence
            && mark.head(in: gold.parsed.sentences[mark.sentence].tokens) == link.antecedentWord
    }
}
