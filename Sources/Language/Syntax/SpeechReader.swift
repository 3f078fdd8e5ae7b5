/// Tells who says what in a document: indirect speech within a sentence, and quotations, whose
/// speaker may be named a sentence or more away.
package struct SpeechReader: Sendable {
    private let list: QuotationList
    /// Who says each quotation.
    private let attributions: [Attribution?]
    private let document: ParsedDocument
    private let words: SyntaxWords

    /// Finds the quotations of a document and their speakers. Linear in its length.
    package init(_ document: ParsedDocument, words: SyntaxWords) {
        let finder = QuotationFinder(document)
        let list = finder.quotations()
        let quotations = list.quotations
        var attributions: [Attribution?] = []
        for (index, quotation) in quotations.enumerated() {
            let search = SpeakerSearch(document: document, words: words, quotations: list)
            var found = search.speaker(of: quotation)
            if found == nil, index > 0, let before = attributions[index - 1],
                quotation.first.sentence - quotations[index - 1].last.sentence <= 1
            {
                // `"Yes," he said. "We will."`: the second is his too.
                found = before
            }
            attributions.append(found ?? search.speakerBefore(quotation))
        }
        self.list = list
        self.attributions = attributions
        self.document = document
        self.words = words
    }

    /// In text order, without overlaps.
    package var quotations: [Quotation] { list.quotations }

    /// Who says the clause around a token; `nil` if the text itself says it.
    ///
    /// Of reports within reports the innermost counts. A reporting verb is not part of its report.
    package func attribution(ofToken token: Int, inSentence sentence: Int) -> Attribution? {
        let quotation = list.index(ofToken: token, inSentence: sentence)
        if let found = indirect(token, sentence, isQuotation: quotation != nil) { return found }
        return quotation.flatMap { attributions[$0] }
    }

    /// The quotation around a token, if any.
    package func quotation(ofToken token: Int, inSentence sentence: Int) -> Quotation? {
        list.index(ofToken: token, inSentence: sentence).map { quotations[$0] }
    }

    /// By the tree: clauses of reporting verbs, "he said" beside its report, "according to".
    private func indirect(_ token: Int, _ number: Int, isQuotation: Bool) -> Attribution? {
        let reader = ClauseReader(document.sentences[number], words: words)
        let tokens = reader.sentence.tokens
        var current = token
        for _ in 0..<(ClauseReader.reach * 2) {
            for child in reader.sentence.children(of: current) {
                guard let verb = besideReport(child, below: current, avoiding: token, reader)
                else { continue }
                return attribution(verb, number, isQuotation, reader)
            }
            guard let head = reader.sentence.head(of: current) else { return nil }
            let relation = tokens[current].relation
            if relation == .ccomp || relation == .xcomp || relation == .csubj,
                reader.classes(of: head).contains(.reporting)
            {
                return attribution(head, number, isQuotation, reader)
            }
            current = head
        }
        return nil
    }

    /// "…, he said" and "according to …" hang on the clause that they report.
    private func besideReport(
        _ child: Int, below clause: Int, avoiding token: Int, _ reader: ClauseReader
    ) -> Int? {
        switch reader.token(child).relation {
        case .parataxis:
            guard reader.classes(of: child).contains(.speech), reader.isVerbal(child),
                reader.hasSubject(child), !isBelow(token, child, reader)
            else { return nil }
            return child
        case .obl, .nmod, .advmod:
            guard reader.preposition(of: child).hash == Self.accordingTo,
                !isBelow(token, child, reader)
            else { return nil }
            return child
        default: return nil
        }
    }

    private static let accordingTo = PhraseHash.of("according to")

    private func isBelow(_ token: Int, _ top: Int, _ reader: ClauseReader) -> Bool {
        var current = token
        for _ in 0..<(ClauseReader.reach * 4) {
            if current == top { return true }
            guard let head = reader.sentence.head(of: current) else { return false }
            current = head
        }
        return false
    }

    private func attribution(
        _ word: Int, _ sentence: Int, _ isQuotation: Bool, _ reader: ClauseReader
    ) -> Attribution {
        if !reader.isVerbal(word) {
            let preposition = reader.preposition(of: word).token
            return Attribution(
                sentence: sentence, verb: max(preposition, 0),
                speakers: reader.expanded(ClauseArgument(token: word, path: .direct)),
                isQuotation: isQuotation)
        }
        let clause = reader.clause(of: word)
        return Attribution(
            sentence: sentence, verb: word, speakers: clause.subjects, isQuotation: isQuotation)
    }
}
