/// Tells what proper nouns name: a linear model over observations of the caller.
///
/// May be shared by threads.
package struct NameModel: Sendable {
    /// Points for each class, at the raw value of its `NameClass`; the rest is 0.
    package typealias Scores = SIMD8<Int32>

    private let weights: SparseWeights
    private let values = WeightCodes.values
    /// The checksum of the file: tells one model from another.
    package let checksum: UInt64
    /// The checksum of the CoNLL-U file it was trained on.
    package let trainingChecksum: UInt64

    /// The model compiled into the program.
    package static let embedded = ModelReader.embedded("names.bin") {
        (bytes, name, checks) throws(ModelError) in
        try NameModel(bytes, name: name, checks: checks)
    }

    /// Reads a model, whose bytes are not needed afterwards. `name` stands in errors; `checks` compares the checksum.
    package init(
        _ bytes: UnsafeRawBufferPointer, name: String, checks: Bool = true
    ) throws(ModelError) {
        let file = try ModelReader(bytes, name: name, checks: checks)
        checksum = file.checksum
        trainingChecksum = file.trainingChecksum
        weights = try file.weights(.nameBlocks, .nameEntries)
    }

    /// How much speaks for each class.
    package func scores(of features: ObservedFeatures) -> Scores {
        weights.scores(of: features, outcomes: NameClass.allCases.count, values: values)
    }
}
