/// Finds quotations by their marks: straight and curly double quotes and ``TeX quotes''.
struct QuotationFinder {
    private let document: ParsedDocument
    /// A quotation longer than this many sentences has lost its closing mark.
    private static let longest = 20

    init(_ document: ParsedDocument) { self.document = document }

    /// In text order, without overlaps.
    func quotations() -> QuotationList {
        var quotations: [Quotation] = []
        var opened: Quotation.Position?
        for (number, sentence) in document.sentences.enumerated() {
            if let start = opened, number > 0 {
                if number - start.sentence > Self.longest {
                    opened = nil
                } else if beginsParagraph(number), !opens(sentence, at: 0) {
                    // A mark was forgotten: quotations go on over paragraphs only with a new one.
                    append(from: start, to: lastPosition(of: number - 1), to: &quotations)
                    opened = nil
                }
            }
            for index in sentence.tokens.indices {
                let mark = mark(at: index, in: sentence, isOpen: opened != nil)
                if mark == .opening, opened == nil {
                    opened = .init(sentence: number, token: index + 1)
                } else if mark == .closing, let start = opened {
                    append(from: start, to: .init(sentence: number, token: index), to: &quotations)
                    opened = nil
                }
            }
        }
        return QuotationList(quotations: quotations)
    }

    private enum Mark { case none, opening, closing }

    private func append(
        from start: Quotation.Position, to end: Quotation.Position,
        to quotations: inout [Quotation]
    ) {
        if start < end { quotations.append(Quotation(first: start, last: end)) }
    }

    private func lastPosition(of sentence: Int) -> Quotation.Position {
        .init(sentence: sentence, token: document.sentences[sentence].tokens.count - 1)
    }

    private func opens(_ sentence: ParsedSentence, at index: Int) -> Bool {
        !sentence.tokens.isEmpty && mark(at: index, in: sentence, isOpen: false) == .opening
    }

    private func mark(at index: Int, in sentence: ParsedSentence, isOpen: Bool) -> Mark {
        let token = sentence.tokens[index]
        guard token.span.count <= 3 else { return .none }
        let bytes = document.text[token.span.range]
        if bytes.elementsEqual([0xE2, 0x80, 0x9C]) || bytes.elementsEqual([0x60, 0x60]) {
            return .opening
        }
        if bytes.elementsEqual([0xE2, 0x80, 0x9D]) || bytes.elementsEqual([0x27, 0x27]) {
            return .closing
        }
        guard bytes.elementsEqual([0x22]) else { return .none }
        let followsSpace = index == 0 || sentence.tokens[index - 1].hasSpaceAfter
        let isLast = index + 1 == sentence.tokens.count
        if followsSpace, !token.hasSpaceAfter, !isLast { return .opening }
        if !followsSpace, token.hasSpaceAfter || isLast { return .closing }
        return isOpen ? .closing : .opening
    }

    /// Whether a blank line stands before a sentence.
    func beginsParagraph(_ number: Int) -> Bool {
        guard number > 0 else { return true }
        let start = Int(document.sentences[number - 1].span.end)
        let end = Int(document.sentences[number].span.start)
        guard start < end else { return false }
        return document.text[start..<end].contains(0x0A)
    }
}
