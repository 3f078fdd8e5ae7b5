/// Learns which of several phrases a pronoun means: an averaged perceptron over pairs.
///
/// The caller makes the decisions one after the other, for each depends on those before it.
package final class PronounTrainer {
    private let weights = TrainingWeights()
    private let keys: UnsafeMutablePointer<UInt64>
    private let scores: UnsafeMutablePointer<Int32>

    package init() {
        keys = .allocate(capacity: FeatureList.capacity)
        scores = .allocate(capacity: 256)
    }

    deinit {
        keys.deallocate()
        scores.deallocate()
    }

    private func list(_ features: ObservedFeatures) -> FeatureList {
        for (place, key) in features.keys.enumerated() { keys[place] = key }
        return FeatureList(keys: keys, count: features.keys.count)
    }

    /// How much speaks so far for a phrase of which this is observed.
    package func score(of features: ObservedFeatures) -> Int {
        scores[0] = 0
        weights.score(list(features), into: scores)
        return Int(scores[0])
    }

    /// Learns from a mistake.
    package func prefer(_ right: ObservedFeatures, to wrong: ObservedFeatures) {
        weights.change(list(right), outcome: 0, by: 1)
        weights.change(list(wrong), outcome: 0, by: -1)
    }

    /// The bytes of a model file that is the mean of several.
    package static func file(
        of trainers: [PronounTrainer], leastFeature: Int, treebank: [UInt8]
    ) -> [UInt8] {
        var packer = WeightPacker(leastFeature: leastFeature, leastWeight: 3)
        packer.pack(trainers.map(\.weights))
        var writer = ModelWriter()
        writer.add(.pronounBlocks, packer.blocks)
        writer.add(.pronounEntries, packer.entries)
        return writer.file(
            trainingChecksum: treebank.withUnsafeBytes { ModelLayout.checksum($0) })
    }
}
