internal import Lexicon

/// What share of events with a given sum of evidence is right, from `frame-calibration.tsv`.
struct CalibrationTable: Sendable {
    private let points: [(sum: Double, share: Double)]

    /// Throws if the table is missing or a number is none.
    init() throws(LexiconError) {
        let table = try Table(embedded: "frame-calibration.tsv")
        let sum = try table.index(of: "sum")
        let share = try table.index(of: "share")
        var points: [(sum: Double, share: Double)] = []
        for row in table.rows {
            guard let at = Double(row.fields[sum]), let right = Double(row.fields[share]) else {
                throw .unreadableField(
                    table: table.name, line: row.line, column: "share",
                    text: String(row.fields[share]), wanted: "a number from 0 to 1")
            }
            points.append((at, right))
        }
        self.points = points.sorted { $0.sum < $1.sum }
    }

    /// The share at a sum, on straight lines between the points of the table.
    func share(at sum: Double) -> Double {
        guard let first = points.first, let last = points.last else { return sum }
        if sum <= first.sum { return first.share }
        var low = first
        for high in points.dropFirst() {
            if sum <= high.sum {
                return low.share + (high.share - low.share) * (sum - low.sum) / (high.sum - low.sum)
            }
            low = high
        }
        return last.share
    }
}
