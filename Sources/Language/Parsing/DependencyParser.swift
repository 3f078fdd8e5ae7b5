/// Gives every word its head and relation, in one pass without looking back.
///
/// Arc-hybrid transitions chosen by an averaged perceptron that was trained with a dynamic oracle
/// (Goldberg and Nivre 2013), so that it also learns what to do after a mistake.
struct DependencyParser: Sendable {
    let actions: [ParserAction]
    let weights: SparseWeights

    /// Sets head and relation of the tokens, whose tags and lemmas are set; `space.tags` holds
    /// the numbers of the tags. Always one tree with one root. Linear in the number of words.
    func parse(_ tokens: inout ContiguousArray<Token>, in space: WorkSpace) {
        var state = space.parse
        DependencyParser.begin(&state, tokens, tags: space.tags)
        let count = actions.count
        actions.withUnsafeBufferPointer { actions in
            space.valuesOfCodes.withUnsafeBufferPointer { values in
                guard let values = values.baseAddress else { return }
                while !state.isDone {
                    if let only = state.onlyAction {
                        state.apply(only)
                        continue
                    }
                    var features = FeatureList(keys: space.keys)
                    ParserContext(state).write(to: &features)
                    space.clearScores(count)
                    weights.add(features, found: space.found, values: values, to: space.scores)
                    let best = DependencyParser.best(actions, space.scores, state)
                    state.apply(actions[best])
                }
            }
        }
        DependencyParser.finish(&tokens, state)
    }

    /// The allowed action with the highest score; of equals the first.
    @inline(__always)
    static func best(
        _ actions: UnsafeBufferPointer<ParserAction>, _ scores: UnsafePointer<Int32>,
        _ state: ParserState
    ) -> Int {
        let allowed = (state.allowsShift, state.allowsLeft, state.allowsRight)
        var best = -1
        var bestScore = Int32.min
        for index in actions.indices where scores[index] > bestScore {
            let isAllowed =
                switch actions[index].kind {
                case .shift: allowed.0
                case .left: allowed.1
                case .right: allowed.2
                }
            if isAllowed {
                best = index
                bestScore = scores[index]
            }
        }
        return best
    }

    /// Lays out the words for the first step.
    static func begin(
        _ state: inout ParserState, _ tokens: ContiguousArray<Token>,
        tags: UnsafePointer<UInt8>
    ) {
        state.begin(tokens.count)
        for index in tokens.indices {
            state.nodes[index].word = tokens[index].lemmaHash
            state.nodes[index].tag = UInt64(tags[index]) + 1
        }
        // From the right: the last noun of the run of nouns that follows each word.
        var noun = Int32(tokens.count + 1)
        for index in tokens.indices.reversed() {
            state.nodes[index].nounAhead = noun
            switch tokens[index].upos {
            case .noun, .propn, .pron, .num:
                let following = index + 1
                let runs =
                    following < tokens.count
                    && (tokens[following].upos == .noun || tokens[following].upos == .propn)
                if !runs { noun = Int32(index) }
            case .adj, .det, .adv, .part, .aux: break
            case .adp where index + 1 < tokens.count && tokens[index].xpos == .pos: break
            default: noun = Int32(tokens.count + 1)
            }
        }
    }

    /// Copies the arcs to the tokens.
    static func finish(_ tokens: inout ContiguousArray<Token>, _ state: ParserState) {
        for index in tokens.indices {
            let node = state.nodes[index]
            let isRoot = Int(node.head) == tokens.count
            tokens[index].head = isRoot ? -1 : node.head
            tokens[index].relation =
                isRoot ? .root : DependencyRelation(rawValue: node.label &- 1) ?? .dep
        }
    }
}
