extension SparseWeights {
    /// The points of up to eight outcomes; the rest is 0.
    func scores(
        of features: ObservedFeatures, outcomes: Int, values: [Int16]
    ) -> SIMD8<Int32> {
        let count = features.keys.count
        var scores = SIMD8<Int32>()
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 3 * FeatureList.capacity) { room in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { sums in
                guard let keys = room.baseAddress, let sums = sums.baseAddress else { return }
                for index in 0..<count { keys[index] = features.keys[index] }
                for index in 0..<outcomes { sums[index] = 0 }
                values.withUnsafeBufferPointer { values in
                    guard let values = values.baseAddress else { return }
                    add(
                        FeatureList(keys: keys, count: count),
                        room: keys + FeatureList.capacity, values: values, to: sums)
                }
                for index in 0..<min(outcomes, 8) { scores[index] = sums[index] }
            }
        }
        return scores
    }
}
