/// Joins lists of three and more: in "Ghana, Togo and Benin signed" the parser may make a subject of
/// `Togo` and an address, a clause or a second subject of `Ghana`.
enum ListMender {
    /// Hangs the second part on the first where both cannot stand apart. From the last comma to the
    /// first, so that longer lists grow together. Linear, but for sentences with such lists.
    static func mend(_ tokens: inout ContiguousArray<Token>) {
        guard tokens.count > 4 else { return }
        for comma in tokens.indices.dropFirst().dropLast(3).reversed()
        where tokens[comma].xpos == .comma {
            guard let second = second(behind: comma, in: tokens) else { continue }
            join(second, before: comma, in: &tokens)
        }
    }

    /// The head of the phrase behind a comma, if "and" joins another to it.
    private static func second(
        behind comma: Int, in tokens: ContiguousArray<Token>
    ) -> Int? {
        var word = comma + 1
        while Int(tokens[word].head) > word, tokens[word].relation.isInsideNoun {
            word = Int(tokens[word].head)
        }
        guard word < comma + 8, tokens[word].isNominal,
            tokens.indices.contains(where: { third in
                third > word && tokens[third].head == Int32(word) && tokens[third].relation == .conj
                    && tokens[third].isNominal
                    && tokens[(word + 1)..<third].contains {
                        $0.relation == .cc && $0.head == Int32(third)
                    }
            })
        else { return nil }
        return word
    }

    private static func leftEdge(of word: Int, in tokens: ContiguousArray<Token>) -> Int {
        tokens.indices.first {
            $0 == word || tokens[$0].head == Int32(word) && tokens[$0].relation.isInsideNoun
        } ?? word
    }

    private static func join(
        _ second: Int, before comma: Int, in tokens: inout ContiguousArray<Token>
    ) {
        // The phrases that end before the comma, the innermost first.
        var first = comma - 1
        var chain = [first]
        while tokens[first].head >= 0, Int(tokens[first].head) < comma,
            tokens[first].relation.isInsideNoun || tokens[first].relation == .nmod
        {
            first = Int(tokens[first].head)
            chain.append(first)
        }
        guard tokens[first].isNominal else { return }
        if tokens[second].relation == .appos, Int(tokens[second].head) == first,
            tokens[first].upos == .propn, tokens[second].upos == .propn,
            leftEdge(of: second, in: tokens) == second
        {
            link(second, to: first, in: &tokens)
        } else if isTwice(first, second, in: tokens) {
            let alike = chain.last { tokens[$0].upos == tokens[second].upos && isFree($0, tokens) }
            let isInner = alike != nil && alike != first && tokens[first].upos == .noun
            if !isInner {
                tokens[first].head = tokens[second].head
                tokens[first].relation = tokens[second].relation
            }
            link(second, to: isInner ? alike ?? first : first, in: &tokens)
        } else if isObject(tokens[first].relation), isTornOff(second, in: tokens) {
            link(second, to: first, in: &tokens)
        }
    }

    private static func isFree(_ word: Int, _ tokens: ContiguousArray<Token>) -> Bool {
        !tokens[word].relation.isInsideNoun
    }

    /// Whether both are said to be the subject of one verb.
    private static func isTwice(
        _ first: Int, _ second: Int, in tokens: ContiguousArray<Token>
    ) -> Bool {
        guard tokens[first].head == tokens[second].head, Int(tokens[second].head) > second,
            tokens[second].relation == .nsubj || tokens[second].relation == .nsubjPass
        else { return false }
        switch tokens[first].relation {
        case .vocative, .ccomp, .nsubj, .nsubjPass, .dep, .dislocated, .parataxis: return true
        default: return false
        }
    }

    private static func isObject(_ relation: DependencyRelation) -> Bool {
        relation == .obj || relation == .nsubj || relation == .nsubjPass
    }

    /// Whether a phrase is the subject of "of lying", which can have none.
    private static func isTornOff(_ second: Int, in tokens: ContiguousArray<Token>) -> Bool {
        let verb = Int(tokens[second].head)
        guard verb > second, tokens[second].relation == .nsubj, tokens[verb].xpos == .vbg else {
            return false
        }
        return tokens[(second + 1)..<verb].contains {
            $0.head == Int32(verb) && ($0.relation == .case || $0.relation == .mark)
        }
    }

    private static func link(
        _ second: Int, to first: Int, in tokens: inout ContiguousArray<Token>
    ) {
        tokens[second].head = Int32(first)
        tokens[second].relation = .conj
        for child in tokens.indices
        where tokens[child].head == Int32(second) && tokens[child].relation == .conj {
            tokens[child].head = Int32(first)
        }
    }
}

extension Token {
    fileprivate var isNominal: Bool { upos == .propn || upos == .noun }
}

extension DependencyRelation {
    /// Words that stand inside the phrase of one noun.
    fileprivate var isInsideNoun: Bool {
        switch self {
        case .det, .amod, .compound, .flat, .nummod, .nmodDesc, .nmodPoss: true
        default: false
        }
    }
}
