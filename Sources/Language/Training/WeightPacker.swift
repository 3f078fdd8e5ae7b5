/// Makes the weights of a model from averages: small ones are left out, the others coded.
struct WeightPacker {
    /// Features of which no weight reaches this are left out; 64 is 1.
    var leastFeature: Int
    /// Weights of other features that do not reach this are left out.
    var leastWeight: Int

    private(set) var slots: [UInt64] = []
    private(set) var entries: [UInt16] = []

    init(leastFeature: Int, leastWeight: Int) {
        self.leastFeature = leastFeature
        self.leastWeight = leastWeight
    }

    /// Fills `slots` and `entries` from what was learnt.
    mutating func pack(_ weights: TrainingWeights) {
        var kept: [(key: UInt64, slot: UInt64)] = []
        var entries: [UInt16] = []
        weights.forEachAverage { key, averages in
            guard averages.contains(where: { abs($0.value) >= leastFeature }) else { return }
            let start = entries.count
            for average in averages where abs(average.value) >= leastWeight {
                guard let code = WeightCodes.code(of: average.value) else { continue }
                entries.append(UInt16(average.outcome) << 8 | UInt16(code))
            }
            let count = entries.count - start
            if count > 0 {
                kept.append((key, SparseWeights.slot(key: key, count: count, start: start)))
            }
        }
        self.entries = entries
        var size = 64
        while size * 4 < kept.count * 5 { size *= 2 }
        slots = Array(repeating: 0, count: size)
        for (key, slot) in kept {
            var place = Int(key & UInt64(size - 1))
            while slots[place] != 0 { place = (place + 1) & (size - 1) }
            slots[place] = slot
        }
    }
}
