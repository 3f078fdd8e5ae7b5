/// Trains the tagger.
struct TaggerTrainer {
    let tags: [JointTag]
    let rounds: Int
    /// See `TrainingWeights`.
    let leastMistakes: Int

    /// What training gives: the weights, and the table of known words.
    struct Result {
        let weights: TrainingWeights
        let words: [UInt64]
    }

    /// Learns from the sentences, in an order that depends on the seed alone.
    func train(_ sentences: [TrainingSentence], seed: UInt64) -> Result {
        let words = TagWordCounter.slots(sentences)
        let stored = StoredNumbers(words)
        let weights = TrainingWeights(leastMistakes: leastMistakes)
        let none = StoredNumbers<UInt64>([])
        let noEntries = StoredNumbers<UInt16>([])
        let tagger = Tagger(
            tags: tags, words: WordTable(slots: stored.buffer),
            weights: WeightUnpacker.unpack(blocks: none.buffer, entries: noEntries.buffer))
        let space = WorkSpace()
        var random = RandomNumbers(seed: seed)
        for _ in 0..<rounds {
            for index in random.order(of: sentences.count) {
                prepare(sentences[index], space)
                learn(sentences[index], tagger, weights, space)
            }
        }
        withExtendedLifetime((stored, none, noEntries)) {}
        return Result(weights: weights, words: words)
    }

    private func prepare(_ sentence: TrainingSentence, _ space: WorkSpace) {
        space.reserve(sentence.tokens.count)
        for (index, shape) in sentence.shapes.enumerated() { space.shapes[index] = shape }
    }

    private func learn(
        _ sentence: TrainingSentence, _ tagger: Tagger, _ weights: TrainingWeights,
        _ space: WorkSpace
    ) {
        let count = sentence.tokens.count
        for index in 0..<count { tagger.lookUp(index, in: space) }
        var last = TaggerContext.before
        var secondLast = TaggerContext.before
        for index in stride(from: count - 1, through: 0, by: -1) {
            var tag = Int(space.sureTags[index]) - 1
            if tag < 0 {
                var features = FeatureList(keys: space.keys)
                tagger.context(of: index, count, last, secondLast, in: space)
                    .write(to: &features)
                space.clearScores(tags.count)
                weights.score(features, into: space.scores)
                tag = space.best(of: tags.count)
                let gold = Int(sentence.tags[index])
                if tag != gold { weights.correct(features, right: gold, wrong: tag) }
            }
            secondLast = last
            last = UInt64(tag)
        }
    }

    /// Tags sentences that were not learnt from, for the training of what comes after.
    func tags(of sentences: [TrainingSentence], by result: Result) -> [[UInt8]] {
        var packer = WeightPacker(leastFeature: 0, leastWeight: 0)
        packer.pack([result.weights])
        let blocks = StoredNumbers(packer.blocks)
        let entries = StoredNumbers(packer.entries)
        let words = StoredNumbers(result.words)
        let tagger = Tagger(
            tags: tags, words: WordTable(slots: words.buffer),
            weights: WeightUnpacker.unpack(blocks: blocks.buffer, entries: entries.buffer))
        let space = WorkSpace()
        let all = sentences.map { sentence in
            prepare(sentence, space)
            tagger.tag(sentence.tokens.count, in: space)
            return (0..<sentence.tokens.count).map { space.tags[$0] }
        }
        withExtendedLifetime((blocks, entries, words)) {}
        return all
    }

    /// The tags of each sentence by a tagger that did not learn from it.
    func foldedTags(
        of sentences: [TrainingSentence], folds: Int, seed: UInt64
    ) -> [[UInt8]] {
        guard folds > 1 else { return sentences.map(\.tags) }
        let parts = Folds(sentences: sentences.count, count: folds)
        let found = Parallel.map(folds) { fold in
            let rest = parts.indices(of: fold, isHeld: false).map { sentences[$0] }
            let held = parts.indices(of: fold, isHeld: true).map { sentences[$0] }
            return tags(of: held, by: train(rest, seed: seed))
        }
        var all = [[UInt8]](repeating: [], count: sentences.count)
        for fold in 0..<folds {
            for (tags, index) in zip(found[fold], parts.indices(of: fold, isHeld: true)) {
                all[index] = tags
            }
        }
        return all
    }
}
