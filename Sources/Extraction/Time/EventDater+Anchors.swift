internal import Facts
internal import Language

extension EventDater {
    /// The other event that a predicate is placed by: "after the attack", "while talks went on".
    func anchor(of token: Int, _ sentence: Int) -> DateAnchor? {
        let tree = parsed.sentences[sentence]
        for child in tree.children(of: token) {
            let word = tree.tokens[child]
            switch word.relation {
            case .obl, .advcl, .nmod:
                guard !placed[sentence].contains(where: { $0.tokens.contains(child) }),
                    let relation = relation(of: child, tree)
                else { continue }
                return DateAnchor(relation: relation, words: word.span)
            default: continue
            }
        }
        return nil
    }

    private func relation(of token: Int, _ tree: ParsedSentence) -> DateAnchor.Relation? {
        for child in tree.children(of: token) {
            let word = tree.tokens[child]
            guard word.relation == .case || word.relation == .mark else { continue }
            guard let relation = words.anchors[word.formHash] else { continue }
            return relation
        }
        return nil
    }
}
