/// Trains a pass of the parser.
struct ParserTrainer {
    let pass: ParserPass
    let actions: ActionList
    let rounds: Int
    /// See `TrainingWeights`.
    let leastMistakes: Int

    init(
        _ pass: ParserPass, examples: [ParserExample], rounds: Int, leastMistakes: Int
    ) {
        self.pass = pass
        self.rounds = rounds
        self.leastMistakes = leastMistakes
        var seen: Set<ParserAction> = []
        for example in examples {
            let tree = pass == .first ? example.tree.reversed() : example.tree
            for (word, head) in tree.heads.enumerated() where head < example.tokens.count {
                seen.insert(ParserAction(head < word ? .right : .left, tree.relations[word]))
            }
        }
        actions = ActionList(seen)
    }

    /// Learns from the examples, in an order that depends on the seed alone.
    func train(
        _ examples: [ParserExample], seed: UInt64, report: (String) -> Void,
        afterRound: (Int, TrainingWeights) -> Void = { _, _ in }
    ) -> TrainingWeights {
        let weights = TrainingWeights(leastMistakes: leastMistakes)
        let space = WorkSpace()
        let trees = examples.map { pass == .first ? $0.tree.reversed() : $0.tree }
        var random = RandomNumbers(seed: seed)
        for round in 1...rounds {
            var wrong = 0
            for index in random.order(of: examples.count) {
                wrong += learn(examples[index], trees[index], round, weights, space)
            }
            report("\(pass) pass, round \(round): \(wrong) mistakes, \(weights.rowCount) features")
            afterRound(round, weights)
        }
        return weights
    }

    /// Parses examples that were not learnt from, with as few weights as the model will have, so
    /// that the second pass learns from guesses like those it will meet.
    func guess(
        _ examples: inout [ParserExample], at indices: [Int], by weights: TrainingWeights,
        _ packer: WeightPacker
    ) {
        var packer = packer
        packer.pack([weights])
        let blocks = StoredNumbers(packer.blocks)
        let entries = StoredNumbers(packer.entries)
        let parser = DependencyParser(
            actions: actions,
            weights: WeightUnpacker.unpack(blocks: blocks.buffer, entries: entries.buffer),
            pass: pass)
        let space = WorkSpace()
        for index in indices { Self.apply(parser, to: &examples[index], space) }
        withExtendedLifetime((blocks, entries)) {}
    }

    static func apply(
        _ parser: DependencyParser, to example: inout ParserExample, _ space: WorkSpace
    ) {
        let count = example.tokens.count
        space.reserve(count)
        for index in 0..<count {
            space.tags[index] = example.tags[index]
            space.sureness[index] = example.sureness[index]
        }
        parser.parse(&example.tokens, tags: space.tags, in: space)
        for index in 0..<count { example.sureness[index] = space.sureness[index] }
    }

    /// Walks through a sentence as the parser would, mistakes included, and learns at each.
    private func learn(
        _ example: ParserExample, _ tree: GoldTree, _ round: Int, _ weights: TrainingWeights,
        _ space: WorkSpace
    ) -> Int {
        space.reserve(example.tokens.count)
        var state = space.parse
        example.tags.withUnsafeBufferPointer { tags in
            example.sureness.withUnsafeBufferPointer { sureness in
                guard let tags = tags.baseAddress, let sureness = sureness.baseAddress else {
                    return
                }
                pass.begin(&state, example.tokens, tags: tags, sureness: sureness)
            }
        }
        var wrong = 0
        while !state.isDone {
            if let only = state.onlyAction {
                state.apply(only)
                continue
            }
            var features = FeatureList(keys: space.keys)
            pass.write(state, to: &features)
            space.clearScores(actions.count)
            weights.score(features, into: space.scores)
            let best = actions.best(space.scores, state).action
            let good = bestFree(tree, space.scores, state)
            if let good, good != best, !isFree(best, tree, state) {
                weights.correct(features, right: good, wrong: best)
                wrong += 1
            }
            // In the first round the trees it would walk into are too bad to learn from.
            state.apply(actions[round == 1 ? good ?? best : best])
        }
        return wrong
    }

    /// Whether the action loses nothing: its step is free, and its relation right if the head is.
    private func isFree(_ action: Int, _ tree: GoldTree, _ state: ParserState) -> Bool {
        let action = actions[action]
        guard tree.isFree(action.kind, state) else { return false }
        guard let relation = tree.relation(ofArcBy: action.kind, state) else { return true }
        return relation == action.relation
    }

    /// The free action with the highest score; `nil` if none that is allowed is free.
    private func bestFree(
        _ tree: GoldTree, _ scores: UnsafePointer<Int32>, _ state: ParserState
    ) -> Int? {
        var best: Int?
        func consider(_ kind: ParserAction.Kind) {
            guard tree.isFree(kind, state) else { return }
            let relation = tree.relation(ofArcBy: kind, state)
            for number in actions.numbers(of: kind) {
                if let relation, actions[number].relation != relation { continue }
                if let known = best, scores[number] <= scores[known] { continue }
                best = number
            }
        }
        if state.allowsShift { consider(.shift) }
        if state.allowsLeft { consider(.left) }
        if state.allowsRight { consider(.right) }
        return best
    }
}
