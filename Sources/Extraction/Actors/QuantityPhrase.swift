internal import Language

/// "Thousands of protesters": the tree hangs the people under their number.
struct QuantityPhrase {
    let view: SentenceView

    /// The number word that counts the noun, if one stands over it.
    func count(over head: Int) -> Int? {
        guard view.tokens[head].relation == .nmod,
            let over = view.sentence.head(of: head), over < head
        else { return nil }
        let isCount =
            view.nouns[over]?.class == .quantity || view.tokens[over].upos == .num
            || view.tokens[over].upos == .det
        guard isCount, let preposition = view.sentence.child(of: head, by: .case),
            view.tokens[preposition].formHash == FunctionWord.of
        else { return nil }
        return over
    }
}
