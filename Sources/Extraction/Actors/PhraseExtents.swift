internal import Language

/// The noun phrase around every word of a sentence.
///
/// A phrase reaches over determiners, modifiers, possessors and prepositional phrases; not over
/// clauses, appositions and conjuncts, which are mentions of their own. Linear in the tree.
struct PhraseExtents {
    /// By word: from the first to the last word of its phrase.
    let ranges: [Range<Int>]

    init(_ sentence: ParsedSentence) {
        let count = sentence.tokens.count
        var first = Array(0..<count)
        var last = Array(0..<count)
        for token in PhraseExtents.bottomUp(sentence) {
            guard let head = sentence.head(of: token),
                PhraseExtents.isInside(token, of: head, in: sentence)
            else { continue }
            if token > head, PhraseExtents.isCutOff(first[token], from: last[head], sentence) {
                continue
            }
            first[head] = min(first[head], first[token])
            last[head] = max(last[head], last[token])
        }
        ranges = (0..<count).map { first[$0]..<(last[$0] + 1) }
    }

    /// Children before their heads.
    private static func bottomUp(_ sentence: ParsedSentence) -> ReversedCollection<[Int]> {
        var order: [Int] = sentence.root < 0 ? [] : [sentence.root]
        var next = 0
        while next < order.count {
            order.append(contentsOf: sentence.children(of: order[next]))
            next += 1
        }
        return order.reversed()
    }

    /// Whether a comma or dash stands between a phrase and what follows it.
    private static func isCutOff(
        _ start: Int, from end: Int, _ sentence: ParsedSentence
    ) -> Bool {
        guard start > end + 1 else { return false }
        return sentence.tokens[(end + 1)..<start].contains { token in
            token.xpos == .comma || token.xpos == .colon
        }
    }

    private static func isInside(
        _ token: Int, of head: Int, in sentence: ParsedSentence
    ) -> Bool {
        switch sentence.tokens[token].relation {
        case .det, .amod, .compound, .nummod, .nmodPoss, .flat, .nmodDesc, .detPredet, .goeswith,
            .fixed, .ccPreconj, .nmodUnmarked:
            return true
        case .nmod:
            return token > head || sentence.tokens[head].upos == .noun
        case .advmod:
            // "about 80 people", but not "is also the leader".
            let upos = sentence.tokens[head].upos
            return token < head && (upos == .num || upos == .det || upos == .adj)
        case .case:
            // The possessive 's closes the phrase of the possessor.
            return token > head && sentence.tokens[token].xpos == .pos
        default:
            return false
        }
    }
}
