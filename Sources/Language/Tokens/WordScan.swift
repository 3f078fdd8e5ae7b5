internal import Facts

/// Finds where a word ends that may hold stops, commas, apostrophes or hyphens.
struct WordScan {
    /// A word as it was found.
    struct Word {
        var end: Int
        /// Where "n't" begins, if it ends the word.
        var negationStart: Int?
        /// Where the letters begin after the digits of "35mm".
        var suffixStart: Int?
        var startsWithDigit = false
        var hasPeriod = false
        /// Whether no part between stops is longer than two letters, as in "U.S" or "Ph.D".
        var isDotted = false
        var isOneLetter = false
        var isCapitalised = false
    }

    private let limit: Int
    private let words: SegmentationWords

    init(bytes: Span<UInt8>, chunk: Range<Int>, words: SegmentationWords) {
        self.limit = chunk.upperBound
        self.words = words
    }

    /// The word that starts at an offset: a letter, a digit, or a sign before digits.
    func word(at start: Int, in bytes: Span<UInt8>) -> Word {
        let first = Glyph.at(start, in: bytes)
        var word = Word(end: min(start + first.length, limit))
        word.startsWithDigit = !first.isLetter
        word.isCapitalised = first.kind == .capital
        if first.kind == .digit, let end = NumberScan.joinedEnd(start, limit: limit, in: bytes) {
            word.end = end
            return word
        }
        var partStart = start
        var letters = first.isLetter ? 1 : 0
        var longestPart = 0
        while word.end < limit {
            let glyph = Glyph.at(word.end, in: bytes)
            if glyph.isWordy || glyph.kind == .underscore {
                if glyph.isLetter {
                    letters += 1
                    if word.startsWithDigit, word.suffixStart == nil { word.suffixStart = word.end }
                }
                word.end = min(word.end + glyph.length, limit)
                continue
            }
            guard let next = continuation(glyph, word: word, partStart: partStart, in: bytes)
            else { break }
            if glyph.kind == .apostrophe, isNegation(at: word.end, glyph, from: start, in: bytes) {
                word.negationStart = word.end - 1
                word.end = next
                break
            }
            if glyph.kind == .period {
                word.hasPeriod = true
                longestPart = max(longestPart, word.end - partStart)
                partStart = next
            } else if glyph.kind == .hyphen || glyph.kind == .apostrophe {
                word.suffixStart = nil
            }
            word.end = next
            if glyph.kind == .currency { break }
        }
        longestPart = max(longestPart, word.end - partStart)
        word.isDotted = word.hasPeriod && longestPart <= 2 && !word.startsWithDigit
        word.isOneLetter = letters == 1 && word.end == start + first.length
        return word
    }

    /// Where the word goes on behind a mark inside it; `nil` if the mark ends it.
    private func continuation(
        _ glyph: Glyph, word: Word, partStart: Int, in bytes: Span<UInt8>
    ) -> Int? {
        let next = word.end + glyph.length
        guard next < limit else { return currencyEnd(glyph, word: word, partStart, in: bytes) }
        let after = Glyph.at(next, in: bytes)
        let before = bytes[word.end - 1]
        let followsDigit = before &- 0x30 < 10
        switch glyph.kind {
        case .period: return goesOn(after, followsDigit, word, partStart, in: bytes) ? next : nil
        case .comma:
            return followsDigit && NumberScan.hasThreeDigits(at: next, limit: limit, in: bytes)
                ? next : nil
        case .colon: return followsDigit && after.kind == .digit ? next : nil
        case .apostrophe: return apostropheContinuation(word.end, next, followsDigit, in: bytes)
        case .hyphen:
            guard after.isWordy, !word.hasPeriod else { return nil }
            let hash = FormHash.of(bytes.extracting(partStart..<word.end))
            if words.hyphenPrefixes.contains(hash) { return next }
            return compoundEnd(partStart, next, in: bytes)
        case .ampersand:
            return after.isLetter && !followsDigit && word.end - partStart <= 3 ? next : nil
        case .currency: return currencyEnd(glyph, word: word, partStart, in: bytes)
        default: return nil
        }
    }

    /// Where a word that keeps its hyphens ends: "sit-in", "dusk-to-dawn".
    private func compoundEnd(_ start: Int, _ next: Int, in bytes: Span<UInt8>) -> Int? {
        var end = next
        while end < limit {
            let glyph = Glyph.at(end, in: bytes)
            let isJoint =
                glyph.kind == .hyphen && glyph.length == 1 && end + 1 < limit
                && Glyph.at(end + 1, in: bytes).isLetter
            guard glyph.isLetter || isJoint else { break }
            end = min(end + glyph.length, limit)
        }
        let hash = FormHash.of(bytes.extracting(start..<end))
        return words.hyphenWords.contains(hash) ? end : nil
    }

    /// "US$" keeps its sign.
    private func currencyEnd(
        _ glyph: Glyph, word: Word, _ partStart: Int, in bytes: Span<UInt8>
    ) -> Int? {
        guard glyph.kind == .currency, word.end - partStart <= 3,
            WordScan.isAllCaps(partStart..<word.end, in: bytes) || word.end - partStart == 1
        else { return nil }
        return min(word.end + glyph.length, limit)
    }

    private func goesOn(
        _ after: Glyph, _ followsDigit: Bool, _ word: Word, _ partStart: Int,
        in bytes: Span<UInt8>
    ) -> Bool {
        guard after.isWordy else { return false }
        if followsDigit { return after.kind == .digit || after.kind == .small }
        if word.end - partStart <= 2 { return true }
        // "ended.The next" lacks a space; "example.com" does not.
        return after.kind == .small
    }

    private func apostropheContinuation(
        _ apostrophe: Int, _ next: Int, _ followsDigit: Bool, in bytes: Span<UInt8>
    ) -> Int? {
        guard Glyph.at(next, in: bytes).isLetter else { return nil }
        if isTail("t", at: next, in: bytes), bytes[apostrophe - 1] | 0x20 == UInt8(ascii: "n") {
            return next + 1
        }
        if let end = cliticEnd(atApostrophe: apostrophe, in: bytes) {
            return followsDigit && isTail("s", at: next, in: bytes) ? end : nil
        }
        return next
    }

    private func isNegation(
        at apostrophe: Int, _ glyph: Glyph, from start: Int, in bytes: Span<UInt8>
    ) -> Bool {
        apostrophe - 1 > start && bytes[apostrophe - 1] | 0x20 == UInt8(ascii: "n")
            && isTail("t", at: apostrophe + glyph.length, in: bytes)
    }

    /// Where 's, 'm, 're, 've, 'll or 'd ends, if one begins at the apostrophe and ends a word.
    func cliticEnd(atApostrophe apostrophe: Int, in bytes: Span<UInt8>) -> Int? {
        let start = apostrophe + Glyph.at(apostrophe, in: bytes).length
        for tail: StaticString in ["s", "m", "d", "re", "ve", "ll"]
        where isTail(tail, at: start, in: bytes) {
            return start + tail.utf8CodeUnitCount
        }
        return nil
    }

    /// Whether the letters at an offset are these, in either case, and a word ends after them.
    private func isTail(_ tail: StaticString, at start: Int, in bytes: Span<UInt8>) -> Bool {
        let count = tail.utf8CodeUnitCount
        guard start + count <= limit else { return false }
        let matches = tail.withUTF8Buffer { buffer in
            for offset in 0..<count where bytes[start + offset] | 0x20 != buffer[offset] {
                return false
            }
            return true
        }
        return matches && (start + count == limit || !Glyph.at(start + count, in: bytes).isWordy)
    }

    /// Where the year of "'72" or "'60s" ends, given the offset behind the apostrophe.
    func yearEnd(after start: Int, in bytes: Span<UInt8>) -> Int? {
        guard start + 2 <= limit, bytes[start] &- 0x30 < 10, bytes[start + 1] &- 0x30 < 10
        else { return nil }
        var end = start + 2
        if end < limit, bytes[end] == UInt8(ascii: "s") { end += 1 }
        return end == limit || !Glyph.at(end, in: bytes).isWordy ? end : nil
    }

    /// Whether a range holds two letters or more and no small one.
    static func isAllCaps(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
        var capitals = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let glyph = Glyph.at(index, in: bytes)
            if glyph.kind == .small { return false }
            if glyph.kind == .capital { capitals += 1 }
            index += glyph.length
        }
        return capitals >= 2
    }
}
