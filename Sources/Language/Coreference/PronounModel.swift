/// Tells how well phrases suit pronouns: a linear model over observations of the caller.
///
/// May be shared by threads.
package struct PronounModel: Sendable {
    private let weights: SparseWeights
    private let values = WeightCodes.values
    /// The checksum of the file: tells one model from another.
    package let checksum: UInt64
    /// The checksum of the CoNLL-U file it was trained on.
    package let trainingChecksum: UInt64

    /// The model compiled into the program.
    package static let embedded = ModelReader.embedded("pronouns.bin") {
        (bytes, name, checks) throws(ModelError) in
        try PronounModel(bytes, name: name, checks: checks)
    }

    /// Reads a model, whose bytes are not needed afterwards. `name` stands in errors; `checks` compares the checksum.
    package init(
        _ bytes: UnsafeRawBufferPointer, name: String, checks: Bool = true
    ) throws(ModelError) {
        let file = try ModelReader(bytes, name: name, checks: checks)
        checksum = file.checksum
        trainingChecksum = file.trainingChecksum
        weights = try file.weights(.pronounBlocks, .pronounEntries)
    }

    /// How much speaks for a phrase of which this is observed.
    package func score(of features: ObservedFeatures) -> Int {
        Int(weights.scores(of: features, outcomes: 1, values: values)[0])
    }
}
