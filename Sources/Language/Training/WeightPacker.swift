/// Makes the weights of a model from averages: small ones are left out, the others coded.
struct WeightPacker {
    /// Features of which no weight reaches this are left out; 64 is 1.
    var leastFeature: Int
    /// Weights of other features that do not reach this are left out.
    var leastWeight: Int

    /// The blocks and entries of `SparseWeights`.
    private(set) var blocks: [UInt64] = []
    private(set) var entries: [UInt16] = []

    init(leastFeature: Int, leastWeight: Int) {
        self.leastFeature = leastFeature
        self.leastWeight = leastWeight
    }

    /// Fills `blocks` and `entries` from what was learnt; of several models the mean.
    ///
    /// The mean of models that met the sentences in another order is better than each, and as
    /// fast, for the weights are added up here and not while parsing.
    mutating func pack(_ models: [TrainingWeights]) {
        var kept: [Feature] = []
        var entries: [UInt16] = []
        var sums = [Int](repeating: 0, count: 256)
        for (number, model) in models.enumerated() {
            for row in 0..<model.rowCount {
                let key = model.key(of: row)
                if models[..<number].contains(where: { $0.existingRow(for: key) != nil }) {
                    continue
                }
                model.addAverages(of: row, to: &sums)
                for other in models[(number + 1)...] {
                    guard let row = other.existingRow(for: key) else { continue }
                    other.addAverages(of: row, to: &sums)
                }
                let start = entries.count
                append(&sums, of: models.count, to: &entries)
                if entries.count > start {
                    kept.append(Feature(key: key, entries: start..<entries.count))
                }
            }
        }
        fillBlocks(kept, entries)
    }

    /// A feature that is kept, and where its entries are before they are laid out by blocks.
    private struct Feature {
        let key: UInt64
        let entries: Range<Int>
    }

    /// Lays the features out in blocks that are four fifths full.
    private mutating func fillBlocks(_ kept: [Feature], _ all: [UInt16]) {
        let size = kept.count * 5 / 4 / SparseWeights.featuresInBlock + 2
        var members = [[Int]](repeating: [], count: size)
        for (index, feature) in kept.enumerated() {
            var block = SparseWeights.block(of: feature.key, in: UInt64(size))
            while members[block].count == SparseWeights.featuresInBlock {
                block = block + 1 == size ? 0 : block + 1
            }
            members[block].append(index)
        }
        blocks = Array(repeating: 0, count: size * SparseWeights.wordsInBlock)
        entries = []
        for (block, indices) in members.enumerated() {
            let first = block * SparseWeights.wordsInBlock
            blocks[first] = UInt64(entries.count)
            for (place, index) in indices.enumerated() {
                let count = UInt64(kept[index].entries.count)
                let byte = place + 4
                blocks[first + byte / 8] |= count << UInt64(byte % 8 * 8)
                blocks[first + 3 + place / 4] |=
                    SparseWeights.fingerprint(of: kept[index].key) << UInt64(place % 4 * 16)
                entries += all[kept[index].entries]
            }
        }
    }

    /// Appends the entries of a feature, if it is worth it, and clears the sums.
    private func append(_ sums: inout [Int], of count: Int, to entries: inout [UInt16]) {
        var largest = 0
        for sum in sums { largest = max(largest, abs(sum)) }
        guard largest > 0 else { return }
        if largest >= leastFeature * count {
            for outcome in sums.indices where abs(sums[outcome]) >= max(1, leastWeight * count) {
                guard let code = WeightCodes.code(of: sums[outcome] / count) else { continue }
                entries.append(UInt16(outcome) << 8 | UInt16(code))
            }
        }
        for outcome in sums.indices { sums[outcome] = 0 }
    }
}
