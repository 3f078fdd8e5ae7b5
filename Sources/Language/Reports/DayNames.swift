/// Finds names of days that stand bare as adverbs: "The court Friday rejected …", "said Monday".
///
/// Wire reports are full of them and treebanks are not: a parser takes them for subjects and
/// objects. They are set aside before parsing and hung on their verb afterwards.
struct DayNames {
    let words: SyntaxWords

    /// Indices in text order.
    func bare(in tokens: ContiguousArray<Token>) -> [Int] {
        tokens.indices.filter { isBare($0, in: tokens) }
    }

    private func isBare(_ index: Int, in tokens: ContiguousArray<Token>) -> Bool {
        guard index > 0, words.classes(of: tokens[index].formHash).contains(.weekday) else {
            return false
        }
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

    /// The verb that a day belongs to, once the words around it are parsed.
    func verb(ofDayAt index: Int, in tokens: ContiguousArray<Token>) -> Int? {
        var current = index + 1 < tokens.count && tokens[index + 1].isVerbal ? index + 1 : index - 1
        guard current >= 0, tokens[current].head != Int32(index) else { return nil }
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
