internal import Facts

/// Cuts chunks, the stretches between white space, into words and marks.
struct ChunkCutter {
    let words: SegmentationWords
    let paragraph: Range<Int>
    private(set) var pieces: ContiguousArray<Piece> = []
    /// The chunk that is being cut.
    private var chunk = 0..<0
    /// Where the next piece starts.
    private var position = 0

    init(words: SegmentationWords, paragraph: Range<Int>) {
        self.words = words
        self.paragraph = paragraph
        pieces.reserveCapacity(paragraph.count / 5 + 4)
    }

    /// A chunk of nothing but ASCII letters.
    mutating func cutPlainWord(_ chunk: Range<Int>, in bytes: Span<UInt8>) {
        self.chunk = chunk
        appendWord(chunk, in: bytes)
    }

    /// Any other chunk.
    mutating func cut(_ chunk: Range<Int>, in bytes: Span<UInt8>) {
        self.chunk = chunk
        position = chunk.lowerBound
        let address = AddressFinder.address(in: bytes, chunk: chunk)
        while position < chunk.upperBound {
            if let address, position == address.lowerBound {
                append(.word, address, in: bytes)
                position = address.upperBound
            } else {
                cutNext(in: bytes)
            }
        }
    }

    private mutating func cutNext(in bytes: Span<UInt8>) {
        let glyph = Glyph.at(position, in: bytes)
        switch glyph.kind {
        case .small, .capital, .digit: cutWord(in: bytes)
        case .period: cutPeriod(in: bytes)
        case .apostrophe: cutApostrophe(glyph, in: bytes)
        case .hyphen: appendRun(of: .hyphen, as: .dash, in: bytes)
        case .dash: appendRun(of: .dash, as: .dash, in: bytes)
        case .ender: appendRun(of: .ender, as: .ender, in: bytes)
        case .underscore: appendRun(of: .underscore, as: .dash, in: bytes)
        case .bullet: appendRun(of: .bullet, as: .bullet, in: bytes)
        case .currency: appendRun(of: .currency, as: .symbol, in: bytes)
        case .hash: cutHashtag(in: bytes)
        case .backtick: appendRun(of: .backtick, as: .openQuote, in: bytes)
        case .ellipsis: appendRun(of: .ellipsis, as: .ellipsis, in: bytes)
        case .symbol: cutSymbol(glyph, in: bytes)
        case .space: position = min(position + glyph.length, chunk.upperBound)
        default: appendGlyph(Self.pieceKind(of: glyph.kind), glyph.length, in: bytes)
        }
    }

    private static func pieceKind(of kind: Glyph.Kind) -> Piece.Kind {
        switch kind {
        case .comma: .comma
        case .colon, .semicolon: .colon
        case .straightQuote: .straightQuote
        case .openQuote, .openSingle: .openQuote
        case .closeQuote: .closeQuote
        case .openBracket: .openBracket
        case .closeBracket: .closeBracket
        default: .symbol
        }
    }

    // MARK: Marks

    private mutating func appendGlyph(
        _ kind: Piece.Kind, _ length: Int, in bytes: Span<UInt8>
    ) {
        let end = min(position + length, chunk.upperBound)
        append(kind, position..<end, in: bytes)
        position = end
    }

    /// Glyphs of one kind that stand together are one mark: "--", "?!", "***".
    private mutating func appendRun(
        of glyphKind: Glyph.Kind, as kind: Piece.Kind, in bytes: Span<UInt8>
    ) {
        var end = position
        while end < chunk.upperBound {
            let glyph = Glyph.at(end, in: bytes)
            if glyph.kind != glyphKind { break }
            end = min(end + glyph.length, chunk.upperBound)
        }
        append(kind, position..<end, in: bytes)
        position = end
    }

    private mutating func cutSymbol(_ glyph: Glyph, in bytes: Span<UInt8>) {
        let next = position + glyph.length
        if bytes[position] == UInt8(ascii: "+"), next < chunk.upperBound,
            Glyph.at(next, in: bytes).kind == .digit
        {
            return cutWord(in: bytes)
        }
        var end = next
        while glyph.length == 1, end < chunk.upperBound, bytes[end] == bytes[position] { end += 1 }
        end = min(end, chunk.upperBound)
        append(.symbol, position..<end, in: bytes)
        position = end
    }

    /// "#science" is a word, "#1" is two.
    private mutating func cutHashtag(in bytes: Span<UInt8>) {
        let next = position + 1
        guard next < chunk.upperBound, Glyph.at(next, in: bytes).isLetter else {
            return appendRun(of: .hash, as: .symbol, in: bytes)
        }
        let scan = WordScan(bytes: bytes, chunk: chunk, words: words)
        let end = scan.word(at: next, in: bytes).end
        append(.word, position..<end, in: bytes)
        position = end
    }

    private mutating func cutPeriod(in bytes: Span<UInt8>) {
        var end = position
        while end < chunk.upperBound, bytes[end] == UInt8(ascii: ".") { end += 1 }
        if end - position == 1, position == chunk.lowerBound, end < chunk.upperBound,
            Glyph.at(end, in: bytes).isWordy
        {
            return cutWord(in: bytes)
        }
        append(end - position == 1 ? .period : .ellipsis, position..<end, in: bytes)
        position = end
    }

    private mutating func cutApostrophe(_ glyph: Glyph, in bytes: Span<UInt8>) {
        let next = position + glyph.length
        let scan = WordScan(bytes: bytes, chunk: chunk, words: words)
        let isAttached = position > chunk.lowerBound
        if let end = scan.cliticEnd(atApostrophe: position, in: bytes),
            isAttached || (end == chunk.upperBound && !pieces.isEmpty)
        {
            append(.word, position..<end, in: bytes)
            position = end
        } else if next < chunk.upperBound, Glyph.at(next, in: bytes).kind == .apostrophe {
            appendRun(of: .apostrophe, as: .closeQuote, in: bytes)
        } else if !isAttached, let end = scan.yearEnd(after: next, in: bytes) {
            append(.number, position..<end, in: bytes)
            position = end
        } else {
            appendGlyph(.apostrophe, glyph.length, in: bytes)
        }
    }

    // MARK: Words

    private mutating func cutWord(in bytes: Span<UInt8>) {
        let scan = WordScan(bytes: bytes, chunk: chunk, words: words)
        let found = scan.word(at: position, in: bytes)
        let start = position
        var end = found.end
        if let unit = unitStart(found, from: start, in: bytes) {
            append(.number, start..<unit, in: bytes)
            position = unit
            return
        }
        var kind: Piece.Kind = found.startsWithDigit ? .number : found.hasPeriod ? .dotted : .word
        if let kept = kindKeepingPeriod(found, from: start, in: bytes) {
            kind = kept
            end += 1
        }
        if kind == .word, found.negationStart == nil {
            appendWord(start..<end, in: bytes)
            position = end
        } else {
            append(kind, start..<(found.negationStart ?? end), in: bytes)
            if let negation = found.negationStart { append(.word, negation..<end, in: bytes) }
            position = end
        }
    }

    /// Where the unit begins in "35mm"; `nil` where number and letters are one word.
    private func unitStart(
        _ found: WordScan.Word, from start: Int, in bytes: Span<UInt8>
    ) -> Int? {
        guard let letters = found.suffixStart, found.negationStart == nil else { return nil }
        let hash = FormHash.of(bytes.extracting(letters..<found.end))
        guard words.numberUnits.contains(hash) else { return nil }
        let isLoneCapital = found.end - letters == 1 && bytes[letters] & 0x20 == 0
        if isLoneCapital, pieces.last?.kind != .symbol || start == chunk.lowerBound { return nil }
        return letters
    }

    /// The kind of a word that keeps the stop at its end, or `nil` if the stop is a mark of its own.
    private func kindKeepingPeriod(
        _ found: WordScan.Word, from start: Int, in bytes: Span<UInt8>
    ) -> Piece.Kind? {
        let end = found.end
        guard found.negationStart == nil, end < chunk.upperBound,
            bytes[end] == UInt8(ascii: "."),
            end + 1 == chunk.upperBound || !Self.continues(Glyph.at(end + 1, in: bytes).kind)
        else { return nil }
        let following = following(after: end + 1, in: bytes)
        if found.startsWithDigit { return listNumber(start..<end, following: following) }
        if found.isOneLetter, found.isCapitalised { return following == nil ? nil : .initial }
        let hash = FormHash.of(bytes.extracting(start..<end))
        guard let entry = words.abbreviations[hash] else { return found.isDotted ? .dotted : nil }
        if entry.needsCapital, !found.isCapitalised { return nil }
        return accepts(entry.kind, following: following) ? entry.kind : nil
    }

    private static func continues(_ kind: Glyph.Kind) -> Bool {
        kind == .period || kind == .small || kind == .capital || kind == .digit
    }

    private func accepts(_ kind: Piece.Kind, following: Glyph.Kind?) -> Bool {
        switch kind {
        case .reference: following == .digit || following == .hash
        case .unit: pieces.last?.kind == .number
        case .weekday: following != nil && following != .capital
        case .title: following != nil
        default: true
        }
    }

    /// "1." opens an item of a list where it opens a paragraph.
    private func listNumber(_ number: Range<Int>, following: Glyph.Kind?) -> Piece.Kind? {
        pieces.isEmpty && number.count <= 2 && following != nil ? .number : nil
    }

    /// The kind of the next character that is neither space nor a closing mark; `nil` at the end.
    private func following(after index: Int, in bytes: Span<UInt8>) -> Glyph.Kind? {
        var index = index
        while index < paragraph.upperBound {
            let glyph = Glyph.at(index, in: bytes)
            switch glyph.kind {
            case .space, .closeQuote, .closeBracket, .straightQuote, .apostrophe:
                index += glyph.length
            default: return glyph.kind
            }
        }
        return nil
    }

    // MARK: Pieces

    /// Appends a word, or its parts if it is a contraction such as "cannot".
    private mutating func appendWord(_ range: Range<Int>, in bytes: Span<UInt8>) {
        append(.word, range, in: bytes)
        let last = pieces.count - 1
        guard let parts = words.contractions[pieces[last].hash],
            parts.reduce(0, +) == range.count
        else { return }
        pieces.removeLast()
        var start = range.lowerBound
        for part in parts {
            append(.word, start..<(start + part), in: bytes)
            start += part
        }
    }

    private mutating func append(
        _ kind: Piece.Kind, _ range: Range<Int>, in bytes: Span<UInt8>
    ) {
        var piece = Piece(
            start: Int32(range.lowerBound), end: Int32(range.upperBound),
            hash: FormHash.of(bytes.extracting(range)), kind: kind)
        piece.followsSpace = range.lowerBound == chunk.lowerBound
        if kind.rawValue <= Piece.Kind.reference.rawValue {
            piece.isCapitalised = Glyph.at(range.lowerBound, in: bytes).kind == .capital
            piece.isAllCaps = piece.isCapitalised && WordScan.isAllCaps(range, in: bytes)
        }
        pieces.append(piece)
    }
}
