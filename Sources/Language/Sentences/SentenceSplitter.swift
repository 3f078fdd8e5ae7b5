internal import Lexicon

/// Divides the pieces of one paragraph into sentences.
struct SentenceSplitter: Sendable {
    let words: SegmentationWords

    /// Index ranges of `pieces`, in order, that cover all of them.
    func sentences(of pieces: ContiguousArray<Piece>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        var index = 0
        if let end = datelineEnd(of: pieces) {
            sentences.append(0..<end)
            start = end
            index = end
        }
        var hasOpenStraightQuote = false
        while index < pieces.count {
            let piece = pieces[index]
            if piece.kind == .straightQuote { hasOpenStraightQuote.toggle() }
            guard Self.mayEnd(piece.kind) else {
                index += 1
                continue
            }
            let closed = closersEnd(after: index, in: pieces, isQuoteOpen: &hasOpenStraightQuote)
            if closed < pieces.count, ends(at: index, closed: closed, in: pieces) {
                sentences.append(start..<closed)
                start = closed
            }
            index = closed
        }
        if start < pieces.count { sentences.append(start..<pieces.count) }
        return sentences
    }

    private static func mayEnd(_ kind: Piece.Kind) -> Bool {
        switch kind {
        case .period, .ender, .ellipsis, .dotted, .initial, .month, .weekday, .mayEnd, .unit: true
        default: false
        }
    }

    /// Marks that close the sentence with its end: more stops, quotes and brackets.
    private func closersEnd(
        after index: Int, in pieces: ContiguousArray<Piece>, isQuoteOpen: inout Bool
    ) -> Int {
        var next = index + 1
        while next < pieces.count {
            let piece = pieces[next]
            switch piece.kind {
            case .period, .ender, .ellipsis:
                if piece.followsSpace, piece.kind != .period { return next }
            case .closeQuote, .closeBracket: break
            case .openBracket:
                guard let end = footnoteEnd(at: next, in: pieces) else { return next }
                next = end
            case .apostrophe:
                if piece.followsSpace { return next }
            case .straightQuote:
                if piece.followsSpace, !isQuoteOpen { return next }
                isQuoteOpen = false
            default: return next
            }
            next += 1
        }
        return next
    }

    /// Where the mark of a footnote, "[6]", ends that is written against the sentence.
    private func footnoteEnd(at index: Int, in pieces: ContiguousArray<Piece>) -> Int? {
        guard !pieces[index].followsSpace, index + 2 < pieces.count,
            pieces[index + 1].kind == .number, pieces[index + 2].kind == .closeBracket
        else { return nil }
        return index + 2
    }

    /// Whether a sentence ends at a mark, given the marks behind it up to `closed`.
    private func ends(at index: Int, closed: Int, in pieces: ContiguousArray<Piece>) -> Bool {
        let piece = pieces[index]
        let next = pieces[closed]
        let lead = leadIndex(from: closed, in: pieces)
        let opensQuote = lead > closed
        let hasQuote = closed > index + 1 && closesQuote(index + 1..<closed, in: pieces)
        guard lead < pieces.count else { return next.followsSpace }
        let leader = pieces[lead]
        let isSmall = leader.kind == .word && !leader.isCapitalised
        if !next.followsSpace { return piece.kind == .period && leader.isCapitalised && !hasQuote }
        if Self.continues(next.kind) { return false }
        switch piece.kind {
        case .period: return !(isSmall && hasQuote)
        case .ender:
            let follows = index > 0 ? pieces[index - 1].isCapitalised : false
            if isSmall { return !hasQuote && !follows }
            return !(hasQuote && isReported(from: closed, in: pieces))
        case .ellipsis: return opensQuote || leader.isCapitalised
        case .initial:
            return isStarter(leader) && index > 0 && !pieces[index - 1].isCapitalised
        default: return isStarter(leader) || (opensQuote && leader.isCapitalised)
        }
    }

    private static func continues(_ kind: Piece.Kind) -> Bool {
        kind == .comma || kind == .colon || kind == .closeBracket
    }

    private func isStarter(_ piece: Piece) -> Bool {
        piece.isCapitalised && words.sentenceStarters.contains(piece.hash)
    }

    private func closesQuote(_ range: Range<Int>, in pieces: ContiguousArray<Piece>) -> Bool {
        range.contains { index in
            let kind = pieces[index].kind
            return kind == .closeQuote || kind == .straightQuote || kind == .apostrophe
        }
    }

    /// The first piece that is no opening mark.
    private func leadIndex(from start: Int, in pieces: ContiguousArray<Piece>) -> Int {
        var index = start
        while index < pieces.count {
            switch pieces[index].kind {
            case .openQuote, .straightQuote, .openBracket, .apostrophe: index += 1
            default: return index
            }
        }
        return index
    }

    /// Whether a name and a verb of speech follow, as in `"Why?" John Smith asked.`
    private func isReported(from start: Int, in pieces: ContiguousArray<Piece>) -> Bool {
        for index in start..<min(start + 5, pieces.count) {
            if words.reportingVerbs.contains(pieces[index].hash) { return index > start }
            let isName = pieces[index].isCapitalised || pieces[index].kind == .title
            if !isName || pieces[index].kind.rawValue > Piece.Kind.title.rawValue { return false }
        }
        return false
    }

    /// Where the dateline of a report ends: `ISLAMABAD, April 30 (AP) --` is a sentence by itself.
    private func datelineEnd(of pieces: ContiguousArray<Piece>) -> Int? {
        guard let first = pieces.first, first.isAllCaps, first.end - first.start > 2 else {
            return nil
        }
        for index in 1..<max(min(pieces.count, 20), 1) {
            let piece = pieces[index]
            if piece.kind == .dash {
                guard index + 1 < pieces.count else { return nil }
                let next = pieces[index + 1]
                if !next.followsSpace, !piece.followsSpace {
                    if next.isCapitalised || next.kind == .number { continue }
                    return nil
                }
                return next.kind == .word && !next.isCapitalised ? nil : index + 1
            }
            guard belongsToDateline(piece) else { return nil }
        }
        return nil
    }

    private func belongsToDateline(_ piece: Piece) -> Bool {
        switch piece.kind {
        case .word: piece.isCapitalised || piece.end - piece.start <= 3
        case .number, .comma, .openBracket, .closeBracket, .month, .mayEnd, .dotted, .title,
            .symbol, .apostrophe, .weekday:
            true
        default: false
        }
    }
}
