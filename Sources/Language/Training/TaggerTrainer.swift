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
        let empty = UnsafeBufferPointer<UInt64>(start: nil, count: 0)
        let tagger = Tagger(
            tags: tags, words: WordTable(slots: stored.buffer),
            weights: SparseWeights(
                slots: empty, entries: UnsafeBufferPointer(start: nil, count: 0)))
        let space = WorkSpace()
        var random = RandomNumbers(seed: seed)
        for _ in 0..<rounds {
            for index in random.order(of: sentences.count) {
                learn(sentences[index], tagger, weights, space)
            }
        }
        withExtendedLifetime(stored) {}
        return Result(weights: weights, words: words)
    }

    private func learn(
        _ sentence: TrainingSentence, _ tagger: Tagger, _ weights: TrainingWeights,
        _ space: WorkSpace
    ) {
        let count = sentence.tokens.count
        space.reserve(count)
        for index in 0..<count {
            space.shapes[index] = sentence.shapes[index]
            tagger.lookUp(index, in: space)
        }
        var last = TaggerContext.before
        var secondLast = TaggerContext.before
        for index in 0..<count {
            var tag = Int(space.sureTags[index]) - 1
            if tag < 0 {
                var features = FeatureList(keys: space.keys)
                TaggerContext(
                    shapes: space.shapes, classes: space.classes, count: count, index: index,
                    last: last, secondLast: secondLast
                ).write(to: &features)
                space.clearScores(tags.count)
                weights.score(features, into: space.scores)
                tag = space.best(of: tags.count)
                let gold = Int(sentence.tags[index])
                if tag != gold {
                    weights.correct(features, right: gold, wrong: tag)
                }
            }
            secondLast = last
            last = UInt64(tag)
        }
    }

    /// Tags sentences that were not learnt from, for the training of the parser.
    func tags(of sentences: [TrainingSentence], by result: Result) -> [[UInt8]] {
        var packer = WeightPacker(leastFeature: 0, leastWeight: 0)
        packer.pack(result.weights)
        let slots = StoredNumbers(packer.slots)
        let entries = StoredNumbers(packer.entries)
        let words = StoredNumbers(result.words)
        let tagger = Tagger(
            tags: tags, words: WordTable(slots: words.buffer),
            weights: SparseWeights(slots: slots.buffer, entries: entries.buffer))
        let space = WorkSpace()
        let all = sentences.map { sentence in
            space.reserve(sentence.tokens.count)
            for (index, shape) in sentence.shapes.enumerated() { space.shapes[index] = shape }
            var tokens = sentence.tokens
            tagger.tag(&tokens, in: space)
            return (0..<tokens.count).map { space.tags[$0] }
        }
        withExtendedLifetime((slots, entries, words)) {}
        return all
    }
}
