/// Cuts the treebank into parts, so that each can be annotated by a model that did not learn from it.
struct Folds {
    let sentences: Int
    let count: Int

    /// The sentences of a part, or all others, in order.
    ///
    /// Runs of 64 sentences stay together, for neighbours are of one document and share its words;
    /// shorter runs where there are few sentences.
    func indices(of part: Int, isHeld: Bool) -> [Int] {
        let run = min(64, max(1, sentences / (8 * count)))
        return (0..<sentences).filter { ($0 / run % count == part) == isHeld }
    }
}
