/// Finds names of days and phrases such as "last week" that stand bare as adverbs: "The court Friday
/// rejected …", "said Monday", "Last month rebels took …".
///
/// Wire reports are full of them and treebanks are not: a parser takes them for subjects, objects
/// and parts of names. They are set aside before parsing and hung on their verb afterwards.
struct BareTimes {
    let words: SyntaxWords

    /// The phrases in text order, apart from each other; the last word of each is its head.
    func phrases(in tokens: ContiguousArray<Token>) -> [Range<Int>] {
        var phrases: [Range<Int>] = []
        var index = 0
        while index < tokens.count {
            let classes = words.classes(of: tokens[index].formHash)
            if classes.contains(.weekday), isBareDay(index, in: tokens) {
                phrases.append(index..<(index + 1))
            } else if !classes.isDisjoint(with: [.timeDeictic, .timeDegree]),
                let phrase = phrase(at: index, in: tokens), isBare(phrase, in: tokens)
            {
                phrases.append(phrase)
                index = phrase.upperBound - 1
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

    // MARK: Afterwards

    /// Hangs a phrase into the tree of the other words.
    func hang(_ phrase: Range<Int>, in tokens: inout ContiguousArray<Token>) {
        let head = phrase.upperBound - 1
        guard let verb = verb(of: phrase, in: tokens) else { return }
        tokens[head].head = Int32(verb)
        tokens[head].relation = .oblUnmarked
        for index in phrase.dropLast() {
            tokens[index].head = Int32(head)
            switch tokens[index].upos {
            case .det: tokens[index].relation = .det
            case .adv: tokens[index].relation = .advmod
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
