/// How many slips of the keyboard lie between two words.
package enum EditDistance {
    /// Insertions, deletions, substitutions and swaps of neighbours that turn one text into the
    /// other (optimal string alignment, Damerau 1964).
    ///
    /// Compares Unicode scalars. Returns `limit + 1` as soon as the distance must exceed `limit`.
    package static func between(
        _ left: some StringProtocol, _ right: some StringProtocol, limit: Int = .max - 1
    ) -> Int {
        let first = Array(left.unicodeScalars)
        let second = Array(right.unicodeScalars)
        guard abs(first.count - second.count) <= limit else { return limit + 1 }
        if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
        var before: [Int] = []
        var previous = Array(0...second.count)
        for row in 1...first.count {
            var current = [row]
            current.reserveCapacity(second.count + 1)
            var best = row
            for column in 1...second.count {
                let isSame = first[row - 1] == second[column - 1]
                var cost = min(
                    previous[column] + 1, current[column - 1] + 1,
                    previous[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, first[row - 1] == second[column - 2],
                    first[row - 2] == second[column - 1]
                {
                    cost = min(cost, before[column - 2] + 1)
                }
                current.append(cost)
                best = min(best, cost)
            }
            if best > limit { return limit + 1 }
            before = previous
            previous = current
        }
        return previous[second.count]
    }
}
