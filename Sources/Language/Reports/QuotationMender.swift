/// Gives words before a quotation back to the clause that quotes: in `On Sunday, she said, "We are
/// leaving"` the day belongs to `said`, though a verb inside the quotation may have drawn it in.
enum QuotationMender {
    /// Rehangs adverbials whose head lies behind the opening mark of a quotation that they stand
    /// before, to the nearest governor of that head that stands before the mark. The tree stays one
    /// tree: the new head was above the word already. Linear, but for the depth of the tree.
    ///
    /// A mark without a comma or colon before it opens no quotation: `the "reign" of the king`.
    static func mend(_ tokens: inout ContiguousArray<Token>) {
        guard let mark = tokens.firstIndex(where: { $0.xpos == .openingQuote }), mark > 1,
            tokens[mark - 1].upos == .punct
        else { return }
        for index in 0..<mark
        where tokens[index].head > Int32(mark) && isAdverbial(tokens[index].relation) {
            var governor = tokens[index].head
            while governor > Int32(mark) { governor = tokens[Int(governor)].head }
            guard governor >= 0, tokens[Int(governor)].upos == .verb else { continue }
            tokens[index].head = governor
        }
    }

    private static func isAdverbial(_ relation: DependencyRelation) -> Bool {
        switch relation {
        case .obl, .oblUnmarked, .advmod, .advcl: true
        default: false
        }
    }
}
