/// Trains the parser.
struct ParserTrainer {
    let actions: [ParserAction]
    let rounds: Int
    /// See `TrainingWeights`.
    let leastMistakes: Int

    /// A sentence with the tags the tagger gives it and the tree it should get.
    struct Example {
        let tokens: ContiguousArray<Token>
        let tags: [UInt8]
        let tree: GoldTree
    }

    /// The actions the trees need.
    static func actions(of examples: [Example]) -> [ParserAction] {
        var seen: Set<ParserAction> = []
        for example in examples {
            for (word, head) in example.tree.heads.enumerated() where head < example.tokens.count {
                seen.insert(
                    ParserAction(head < word ? .right : .left, example.tree.relations[word]))
            }
        }
        return [ParserAction(.shift)] + seen.sorted { $0.code < $1.code }
    }

    /// Learns from the examples, in an order that depends on the seed alone.
    func train(
        _ examples: [Example], seed: UInt64, report: (String) -> Void
    ) -> TrainingWeights {
        let weights = TrainingWeights(leastMistakes: leastMistakes)
        let space = WorkSpace()
        var random = RandomNumbers(seed: seed)
        for round in 1...rounds {
            var wrong = 0
            for index in random.order(of: examples.count) {
                wrong += learn(examples[index], round, weights, space)
            }
            report("parser round \(round): \(wrong) mistakes, \(weights.rowCount) features")
        }
        return weights
    }

    /// Walks through a sentence as the parser would, mistakes included, and learns at each.
    private func learn(
        _ example: Example, _ round: Int, _ weights: TrainingWeights, _ space: WorkSpace
    ) -> Int {
        space.reserve(example.tokens.count)
        var state = space.parse
        example.tags.withUnsafeBufferPointer { tags in
            guard let tags = tags.baseAddress else { return }
            DependencyParser.begin(&state, example.tokens, tags: tags)
        }
        var wrong = 0
        actions.withUnsafeBufferPointer { actions in
            while !state.isDone {
                if let only = state.onlyAction {
                    state.apply(only)
                    continue
                }
                var features = FeatureList(keys: space.keys)
                ParserContext(state).write(to: &features)
                space.clearScores(actions.count)
                weights.score(features, into: space.scores)
                let best = DependencyParser.best(actions, space.scores, state)
                let good = bestFree(example.tree, space.scores, state)
                if let good, good != best, !isFree(best, example.tree, state) {
                    weights.correct(features, right: good, wrong: best)
                    wrong += 1
                }
                // In the first round the trees it would walk into are too bad to learn from.
                state.apply(actions[round == 1 ? good ?? best : best])
            }
        }
        return wrong
    }

    /// Whether the action loses nothing: its step is free, and its relation right where the head is.
    private func isFree(_ action: Int, _ tree: GoldTree, _ state: ParserState) -> Bool {
        let action = actions[action]
        guard tree.isFree(action.kind, state) else { return false }
        return hasGoodRelation(action, tree, state)
    }

    @inline(__always)
    private func hasGoodRelation(
        _ action: ParserAction, _ tree: GoldTree, _ state: ParserState
    ) -> Bool {
        let top = state.stacked(0)
        switch action.kind {
        case .shift: return true
        case .left: return tree.heads[top] != state.next || tree.relations[top] == action.relation
        case .right:
            return tree.heads[top] != state.stacked(1) || tree.relations[top] == action.relation
        }
    }

    /// The free action with the highest score; `nil` if none that is allowed is free.
    private func bestFree(
        _ tree: GoldTree, _ scores: UnsafePointer<Int32>, _ state: ParserState
    ) -> Int? {
        let shift = state.allowsShift && tree.isFree(.shift, state)
        let left = state.allowsLeft && tree.isFree(.left, state)
        let right = state.allowsRight && tree.isFree(.right, state)
        var best: Int?
        for (index, action) in actions.enumerated() {
            let isGood =
                switch action.kind {
                case .shift: shift
                case .left: left
                case .right: right
                }
            guard isGood, hasGoodRelation(action, tree, state) else { continue }
            if let known = best, scores[index] <= scores[known] { continue }
            best = index
        }
        return best
    }
}
