/// Makes a predicate of the preposition that says where somebody stands: in "Ghana is against the
/// treaty" it is `against`, not the treaty, that is said of Ghana.
struct StanceMender {
    let words: SyntaxWords

    /// Puts such prepositions in the place of their nouns, which become their objects. Linear, but
    /// for sentences with such a word behind a copula.
    func mend(_ tokens: inout ContiguousArray<Token>) {
        for word in tokens.indices where tokens[word].relation == .case {
            let noun = Int(tokens[word].head)
            guard noun > word, words.classes(of: tokens[word].formHash).contains(.stance),
                let copula = tokens[..<word].lastIndex(where: { $0.relation == .cop }),
                tokens[copula].head == Int32(noun),
                tokens[(copula + 1)..<word].allSatisfy({ $0.upos == .adv || $0.upos == .part })
            else { continue }
            turn(word, noun, in: &tokens)
        }
    }

    private func turn(_ word: Int, _ noun: Int, in tokens: inout ContiguousArray<Token>) {
        tokens[word].head = tokens[noun].head
        tokens[word].relation = tokens[noun].relation
        tokens[word].upos = .adj
        tokens[word].xpos = .jj
        tokens[noun].head = Int32(word)
        tokens[noun].relation = .obj
        for child in tokens.indices where tokens[child].head == Int32(noun) && child < word {
            tokens[child].head = Int32(word)
        }
    }
}
