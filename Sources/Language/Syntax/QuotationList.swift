/// The quotations of a document in text order, without overlaps.
struct QuotationList: Sendable {
    let quotations: [Quotation]

    /// Index of the quotation around a token, if any; by halving.
    func index(ofToken token: Int, inSentence sentence: Int) -> Int? {
        let position = Quotation.Position(sentence: sentence, token: token)
        var low = 0
        var high = quotations.count
        while low < high {
            let middle = (low + high) / 2
            if quotations[middle].last < position { low = middle + 1 } else { high = middle }
        }
        guard low < quotations.count, quotations[low].first <= position else { return nil }
        return low
    }
}
