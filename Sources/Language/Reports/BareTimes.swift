internal import Facts

/// Finds names of days and phrases such as "last week" that stand bare as adverbs: "The court Friday
/// rejected …", "said Monday", "Last month rebels took …", and such as open a sentence without a
/// comma: "On Tuesday night Houthi rebels fired …"; and such as part a verb from what completes it:
/// "urged Belarus on Friday to free …", "said on Friday that …".
///
/// Wire reports are full of them and treebanks are not: a parser takes them for subjects, objects
/// and parts of names. They are set aside before parsing and hung on their verb afterwards.
struct BareTimes {
    let words: SyntaxWords

    /// The phrases in text order, with a word at least between one and the next.
    func phrases(in tokens: ContiguousArray<Token>) -> [Range<Int>] {
        var phrases: [Range<Int>] = []
        var index = 0
        if let opening = opening(of: tokens) {
            phrases.append(opening)
            index = opening.upperBound
        }
        while index < tokens.count {
            let classes = words.classes(of: tokens[index].formHash)
            if index == phrases.last?.upperBound {
                index += 1
                continue
            }
            if classes.contains(.weekday), isBareDay(index, in: tokens) {
                phrases.append(index..<(index + 1))
            } else if !classes.isDisjoint(with: [.timeDeictic, .timeDegree]),
                let phrase = phrase(at: index, in: tokens), isBare(phrase, in: tokens)
            {
                phrases.append(phrase)
                index = phrase.upperBound - 1
            } else if classes.contains(.timePreposition), index > 1,
                let end = endOfDate(from: index + 1, in: tokens), completes(end, tokens)
            {
                phrases.append(index..<end)
                index = end - 1
            }
            index += 1
        }
        return phrases
    }

    // MARK: Days

    private func isBareDay(_ index: Int, in tokens: ContiguousArray<Token>) -> Bool {
        guard index > 0 else { return false }
        let before = tokens[index - 1]
        if words.classes(of: before.formHash).contains(.dayNamePart) { return false }
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        switch before.upos {
        case .verb: return next?.upos != .noun && next?.upos != .propn && next?.xpos != .pos
        case .noun, .propn, .pron, .num: break
        case .adj: guard isObject(index - 1, in: tokens) else { return false }
        case .adv, .adp: guard before.xpos == .rp || before.upos == .adv else { return false }
        default: return false
        }
        switch next?.upos {
        case nil, .verb, .aux, .adp, .sconj, .cconj, .adv: return true
        case .part: return next?.xpos == .to
        case .punct: return next?.xpos != .hyph
        default: return false
        }
    }

    /// Whether the word before a day is the noun that a verb has, taken for an adjective: "paid
    /// ⟦tribute⟧ Tuesday to the victims".
    func followsObject(_ phrase: Range<Int>, in tokens: ContiguousArray<Token>) -> Bool {
        phrase.lowerBound > 0 && tokens[phrase.lowerBound - 1].upos == .adj
            && isObject(phrase.lowerBound - 1, in: tokens)
    }

    private func isObject(_ index: Int, in tokens: ContiguousArray<Token>) -> Bool {
        index > 0 && tokens[index - 1].upos == .verb && tokens[index].xpos == .jj
            && words.classes(of: tokens[index].formHash)
                .isDisjoint(with: [.timeDeictic, .timeDegree])
    }

    // MARK: Phrases

    /// "Last week", "earlier this month", "late last year".
    private func phrase(at index: Int, in tokens: ContiguousArray<Token>) -> Range<Int>? {
        var next = index
        if words.classes(of: tokens[next].formHash).contains(.timeDegree) { next += 1 }
        guard next + 1 < tokens.count,
            words.classes(of: tokens[next].formHash).contains(.timeDeictic),
            !words.classes(of: tokens[next + 1].formHash).isDisjoint(with: [.timeUnit, .weekday])
        else { return nil }
        return index..<(next + 2)
    }

    /// At the start of a sentence before a subject; behind a verb or its adverb; between a subject
    /// and its verb. Behind other nouns it may be the noun's: "the attack last week in Lima".
    private func isBare(_ phrase: Range<Int>, in tokens: ContiguousArray<Token>) -> Bool {
        let next = phrase.upperBound < tokens.count ? tokens[phrase.upperBound] : nil
        if next?.xpos == .pos || next?.xpos == .hyph { return false }
        guard phrase.lowerBound > 0 else {
            switch next?.upos {
            case .det, .pron, .noun, .propn, .adj, .num: return true
            default: return false
            }
        }
        switch tokens[phrase.lowerBound - 1].upos {
        case .verb, .adv: return next?.upos != .noun && next?.upos != .adj
        case .noun, .propn, .pron: return next?.upos == .verb || next?.upos == .aux
        default: return false
        }
    }

    // MARK: Between a verb and its complement

    private static let to = WordHash.of("to")
    private static let that = WordHash.of("that")

    /// Whether an infinitive or a clause with "that" begins at a word, as far as its tags can be
    /// trusted behind a date.
    private func completes(_ start: Int, _ tokens: ContiguousArray<Token>) -> Bool {
        guard start + 2 < tokens.count,
            tokens[..<start].contains(where: { $0.upos == .verb })
        else { return false }
        let next = tokens[start + 1].upos
        switch tokens[start].formHash {
        case Self.to: return next == .verb || next == .adj || next == .noun || next == .aux
        case Self.that: return next != .verb && next != .aux && next != .punct
        default: return false
        }
    }

    /// Whether the tags behind a phrase do not fit what begins there: "on Friday to free/ADJ all".
    func misleads(_ phrase: Range<Int>, in tokens: ContiguousArray<Token>) -> Bool {
        let next = phrase.upperBound
        guard next + 1 < tokens.count, tokens[phrase.lowerBound].upos == .adp,
            phrase.lowerBound > 0
        else { return false }
        switch tokens[next].formHash {
        case Self.to: return tokens[next + 1].upos != .verb && tokens[next + 1].upos != .aux
        case Self.that: return tokens[next].upos != .sconj
        default: return false
        }
    }

    // MARK: Openings

    /// "On Tuesday night", "In March 2019", "On 5 May" before a subject, with no comma between.
    private func opening(of tokens: ContiguousArray<Token>) -> Range<Int>? {
        guard let first = tokens.first, first.upos == .adp,
            words.classes(of: first.formHash).contains(.timePreposition),
            let end = endOfDate(from: 1, in: tokens), isSubject(at: end, in: tokens)
        else { return nil }
        return 0..<end
    }

    /// The end of the day, month or year that begins at a word.
    private func endOfDate(from start: Int, in tokens: ContiguousArray<Token>) -> Int? {
        var next = start
        var isNamed = false
        while next < tokens.count, next < start + 4 {
            let token = tokens[next]
            let classes = words.classes(of: token.formHash)
            if !classes.isDisjoint(with: [.weekday, .timeUnit, .dayPart]) {
                isNamed = true
            } else if token.upos == .num {
                if next == start, token.span.count == 4 { isNamed = true }
            } else if next > start || !classes.contains(.timeDeictic) {
                break
            }
            next += 1
        }
        return isNamed ? next : nil
    }

    /// Whether a noun phrase begins at a word and its verb follows at once: not so in "In December
    /// elections, the party …".
    private func isSubject(at start: Int, in tokens: ContiguousArray<Token>) -> Bool {
        guard start < tokens.count else { return false }
        switch tokens[start].upos {
        case .det, .pron: return true
        case .noun, .propn, .adj, .num: break
        default: return false
        }
        for index in start..<min(tokens.count, start + 12) {
            let token = tokens[index]
            switch token.upos {
            case .noun, .propn, .adj, .num, .part, .cconj, .adp, .adv: continue
            case .punct where token.xpos == .hyph: continue
            case .det where tokens[index - 1].upos == .adp || tokens[index - 1].upos == .cconj:
                continue
            case .verb, .aux: return token.xpos != .vbg && token.xpos != .vb
            default: return false
            }
        }
        return false
    }

    // MARK: Afterwards

    /// Hangs a phrase into the tree of the other words.
    func hang(_ phrase: Range<Int>, in tokens: inout ContiguousArray<Token>) {
        // "March 2019": the month; "Tuesday night": the night.
        let head = phrase.last { tokens[$0].upos != .num } ?? phrase.upperBound - 1
        let isMarked = tokens[phrase.lowerBound].upos == .adp
        let top = isMarked && head == phrase.lowerBound ? phrase.upperBound - 1 : head
        guard let verb = verb(of: phrase, in: tokens) else { return }
        tokens[top].head = Int32(verb)
        tokens[top].relation = isMarked ? .obl : .oblUnmarked
        for index in phrase where index != top {
            tokens[index].head = Int32(top)
            switch tokens[index].upos {
            case .det: tokens[index].relation = .det
            case .adv: tokens[index].relation = .advmod
            case .adp: tokens[index].relation = .case
            case .num: tokens[index].relation = .nummod
            case .noun, .propn: tokens[index].relation = .compound
            default: tokens[index].relation = .amod
            }
        }
    }

    /// The verb that a phrase belongs to, once the words around it are parsed; else the top of the
    /// words around it.
    private func verb(of phrase: Range<Int>, in tokens: ContiguousArray<Token>) -> Int? {
        let next = phrase.upperBound
        var current = phrase.lowerBound - 1
        if next < tokens.count, current < 0 || tokens[next].isVerbal { current = next }
        guard current >= 0, !phrase.contains(Int(tokens[current].head)) else { return nil }
        for _ in 0..<12 {
            let token = tokens[current]
            if token.upos == .verb || token.head < 0 { return current }
            current = Int(token.head)
        }
        return current
    }
}

extension Token {
    fileprivate var isVerbal: Bool { upos == .verb || upos == .aux }
}
