/// Gives words before a quotation back to the clause that quotes: in `On Sunday, she said, "We are
/// leaving"` the day belongs to `said`, though a verb inside the quotation may have drawn it in.
enum QuotationMender {
    /// Rehangs words whose head lies behind an opening quotation mark that they stand before, to the
    /// nearest governor of that head that stands before the mark. The tree stays one tree: the new
    /// head was above the word already. Linear, but for the depth of the tree.
    static func mend(_ tokens: inout ContiguousArray<Token>) {
        guard let mark = tokens.firstIndex(where: { $0.xpos == .openingQuote }) else { return }
        for index in 0..<mark where tokens[index].head > Int32(mark) {
            var governor = tokens[index].head
            while governor > Int32(mark) { governor = tokens[Int(governor)].head }
            guard governor >= 0, tokens[Int(governor)].upos == .verb else { continue }
            tokens[index].head = governor
        }
    }
}
