/// How many slips of the keyboard lie between two words.
package enum EditDistance {
    /// Insertions, deletions, substitutions and swaps of neighbours that turn one text into the
    /// other (optimal string alignment, Damerau 1964).
    ///
    /// Compares Unicode scalars. Returns `limit + 1` as soon as the distance must exceed `limit`.
    package static func between(
        _ left: some StringProtocol, _ right: some StringProtocol, limit: Int = .max - 1
    ) -> Int {
        between(Array(left.unicodeScalars)[...], Array(right.unicodeScalars)[...], limit: limit)
    }

    /// The same for letters of any kind.
    static func between<Letter: Equatable>(
        _ left: ArraySlice<Letter>, _ right: ArraySlice<Letter>, limit: Int
    ) -> Int {
        guard abs(left.count - right.count) <= limit else { return limit + 1 }
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        let first = left.startIndex
        let second = right.startIndex
        var before = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        var current = before
        for row in 1...left.count {
            current[0] = row
            var best = row
            for column in 1...right.count {
                let isSame = left[first + row - 1] == right[second + column - 1]
                var cost = min(
                    previous[column] + 1, current[column - 1] + 1,
                    previous[column - 1] + (isSame ? 0 : 1))
                if row > 1, column > 1, left[first + row - 1] == right[second + column - 2],
                    left[first + row - 2] == right[second + column - 1]
                {
                    cost = min(cost, before[column - 2] + 1)
                }
                current[column] = cost
                best = min(best, cost)
            }
            if best > limit { return limit + 1 }
            swap(&before, &previous)
            swap(&previous, &current)
        }
        return previous[right.count]
    }
}
