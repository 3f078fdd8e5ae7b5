/// Which of the two parsers works: its direction, and what it knows.
enum ParserPass: Sendable {
    /// From right to left, knowing nothing.
    case first
    /// From left to right, knowing what the first found.
    case second

    /// Lays out the words for the first step; the tokens have the heads of the pass before.
    func begin(
        _ state: inout ParserState, _ tokens: ContiguousArray<Token>,
        tags: UnsafePointer<UInt8>, sureness: UnsafePointer<UInt8>
    ) {
        let count = tokens.count
        state.begin(count)
        for index in 0..<count {
            let place = self == .first ? count &- 1 &- index : index
            state.nodes[place].word = tokens[index].lemmaHash
            state.nodes[place].tag = UInt64(tags[index]) &+ 1
        }
        findNouns(state, tokens)
        findVerbs(state, tokens)
        if self == .second { layOutGuesses(state, tokens, sureness) }
    }

    private func layOutGuesses(
        _ state: ParserState, _ tokens: ContiguousArray<Token>, _ sureness: UnsafePointer<UInt8>
    ) {
        for (index, token) in tokens.enumerated() {
            let head = token.head < 0 ? tokens.count : Int(token.head)
            state.nodes[index].guessedHead = Int32(truncatingIfNeeded: head)
            state.nodes[index].guessedLabel = token.relation.rawValue &+ 1
            state.nodes[index].sureness = sureness[index]
            state.nodes[head].lastGuessedChild = Int32(truncatingIfNeeded: index)
        }
    }

    /// From the far end: the last noun of the run of nouns that follows each word.
    private func findNouns(_ state: ParserState, _ tokens: ContiguousArray<Token>) {
        let count = tokens.count
        let none = Int32(truncatingIfNeeded: count &+ 1)
        var noun = none
        var followsNoun = false
        for place in stride(from: count &- 1, through: 0, by: -1) {
            let token = tokens[self == .first ? count &- 1 &- place : place]
            state.nodes[place].nounAhead = noun
            switch token.upos {
            case .noun, .propn, .pron, .num:
                if !followsNoun { noun = Int32(truncatingIfNeeded: place) }
            case .adj, .det, .adv, .part, .aux: break
            default: noun = none
            }
            followsNoun = token.upos == .noun || token.upos == .propn
        }
    }

    /// The next verb after each word, and how many commas and conjunctions come before it.
    private func findVerbs(_ state: ParserState, _ tokens: ContiguousArray<Token>) {
        let count = tokens.count
        let isFirst = self == .first
        var verb = Int32(truncatingIfNeeded: count &+ 1)
        for place in stride(from: count &- 1, through: 0, by: -1) {
            state.nodes[place].verbAhead = verb
            let token = tokens[isFirst ? count &- 1 &- place : place]
            if token.upos == .verb { verb = Int32(truncatingIfNeeded: place) }
        }
        var commas: Int32 = 0
        var conjunctions: Int32 = 0
        for place in 0..<count {
            state.nodes[place].commasBefore = commas
            state.nodes[place].conjunctionsBefore = conjunctions
            let token = tokens[isFirst ? count &- 1 &- place : place]
            if token.upos == .punct { commas &+= 1 }
            if token.upos == .cconj { conjunctions &+= 1 }
        }
        state.nodes[count].commasBefore = commas
        state.nodes[count].conjunctionsBefore = conjunctions
    }

    /// Writes the features of a step.
    @inline(__always)
    func write(_ state: ParserState, to list: inout FeatureList) {
        let context = ParserContext(state)
        context.write(to: &list)
        if self == .second { ParserGuess(context, state).write(to: &list, context) }
    }

    /// Copies the arcs to the tokens.
    func finish(
        _ tokens: inout ContiguousArray<Token>, _ state: ParserState,
        sureness: UnsafeMutablePointer<UInt8>
    ) {
        let count = tokens.count
        for index in 0..<count {
            let place = self == .first ? count &- 1 &- index : index
            let node = state.nodes[place]
            sureness[index] = node.sureness
            if Int(node.head) == count {
                tokens[index].head = -1
                tokens[index].relation = .root
            } else {
                let head = Int32(truncatingIfNeeded: count &- 1) &- node.head
                tokens[index].head = self == .first ? head : node.head
                tokens[index].relation =
                    DependencyRelation(rawValue: node.label &- 1) ?? .dep
            }
        }
    }
}
