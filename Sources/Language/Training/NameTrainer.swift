/// A proper noun of the treebank with what it names.
package struct NameExample: Sendable {
    package let features: ObservedFeatures
    package let answer: NameClass

    package init(features: ObservedFeatures, answer: NameClass) {
        self.features = features
        self.answer = answer
    }
}

/// Trains the model of names: an averaged perceptron, the mean of several orders of the examples.
package struct NameTrainer {
    private let rounds: Int
    private let models: Int
    private let seed: UInt64
    /// In 1/64: features none of whose weights reaches this are left out.
    private let leastFeature: Int

    package init(rounds: Int = 8, models: Int = 4, leastFeature: Int = 16, seed: UInt64 = 1) {
        self.rounds = rounds
        self.models = models
        self.leastFeature = leastFeature
        self.seed = seed
    }

    /// The bytes of a model file; `trainingChecksum` tells which treebank it is of.
    package func train(_ examples: [NameExample], treebank: [UInt8]) -> [UInt8] {
        let weights = Parallel.map(models) { model in
            learn(examples, seed: seed &+ UInt64(model))
        }
        var packer = WeightPacker(leastFeature: leastFeature, leastWeight: 6)
        packer.pack(weights)
        var writer = ModelWriter()
        writer.add(.nameBlocks, packer.blocks)
        writer.add(.nameEntries, packer.entries)
        return writer.file(
            trainingChecksum: treebank.withUnsafeBytes { ModelLayout.checksum($0) })
    }

    private func learn(_ examples: [NameExample], seed: UInt64) -> TrainingWeights {
        let weights = TrainingWeights()
        let classes = NameClass.allCases.count
        let keys = UnsafeMutablePointer<UInt64>.allocate(capacity: FeatureList.capacity)
        let scores = UnsafeMutablePointer<Int32>.allocate(capacity: 256)
        defer {
            keys.deallocate()
            scores.deallocate()
        }
        var random = RandomNumbers(seed: seed)
        for _ in 0..<rounds {
            for index in random.order(of: examples.count) {
                let example = examples[index]
                for (place, key) in example.features.keys.enumerated() { keys[place] = key }
                let features = FeatureList(keys: keys, count: example.features.keys.count)
                for index in 0..<classes { scores[index] = 0 }
                weights.score(features, into: scores)
                var best = 0
                for index in 1..<classes where scores[index] > scores[best] { best = index }
                let right = Int(example.answer.rawValue)
                if best != right { weights.correct(features, right: right, wrong: best) }
            }
        }
        return weights
    }
}
