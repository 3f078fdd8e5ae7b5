/// Looks for the speaker of a quotation in the words around it.
struct SpeakerSearch {
    let document: ParsedDocument
    let words: SyntaxWords
    let quotations: QuotationList

    /// The verb of speech outside the marks, in the sentences where the quotation begins or ends.
    func speaker(of quotation: Quotation) -> Attribution? {
        let last = quotation.last
        let behind = document.sentences[last.sentence].tokens.indices
            .filter { $0 > last.token }
        if let found = firstSpeaker(in: behind, of: last.sentence) { return found }
        let first = quotation.first
        let before = (0..<max(first.token - 1, 0)).reversed()
        return firstSpeaker(in: Array(before), of: first.sentence)
    }

    /// `Smith was angry. He told reporters: "We …` or `Smith spoke. "We …`: the sentence before, in
    /// the same paragraph.
    func speakerBefore(_ quotation: Quotation) -> Attribution? {
        let number = quotation.first.sentence - 1
        guard number >= 0, quotation.first.token <= 1,
            !QuotationFinder(document).beginsParagraph(number + 1)
        else { return nil }
        let tokens = document.sentences[number].tokens.indices.reversed()
        return firstSpeaker(in: Array(tokens), of: number)
    }

    private func firstSpeaker(in indices: [Int], of number: Int) -> Attribution? {
        let reader = ClauseReader(document.sentences[number], words: words)
        for index in indices {
            guard reader.isVerbal(index), reader.classes(of: index).contains(.speech),
                quotations.index(ofToken: index, inSentence: number) == nil
            else { continue }
            var speakers = reader.clause(of: index).subjects
            if speakers.isEmpty, let neighbour = neighbour(of: index, in: reader) {
                speakers = [ClauseArgument(token: neighbour, path: .direct)]
            }
            guard !speakers.isEmpty else { continue }
            return Attribution(
                sentence: number, verb: index, speakers: speakers, isQuotation: true)
        }
        return nil
    }

    /// Where the tree knows no subject, the noun before the verb, or the one behind it.
    private func neighbour(of verb: Int, in reader: ClauseReader) -> Int? {
        for index in [verb - 1, verb + 1] where reader.sentence.tokens.indices.contains(index) {
            let token = reader.token(index)
            guard token.upos == .propn || token.upos == .noun || token.upos == .pron else {
                continue
            }
            guard token.relation == .compound || token.relation == .flat,
                let head = reader.sentence.head(of: index), reader.isNominal(head)
            else { return index }
            return head
        }
        return nil
    }
}
