import GRDB

/// The events of two actors in a month, counted.
struct DyadMonth {
    private var forth = 0
    private var back = 0
    private var together = 0
    private var cooperation = 0
    private var conflict = 0
    private var goldsteinSum = 0.0
    private var goldsteinCount = 0

    init() {}

    /// A row of month, forth, back, together, cooperation, conflict, sum and count of Goldstein.
    init(_ row: Row) {
        forth = row[1]
        back = row[2]
        together = row[3]
        cooperation = row[4] ?? 0
        conflict = row[5] ?? 0
        goldsteinSum = row[6] ?? 0
        goldsteinCount = row[7]
    }

    mutating func add(_ other: DyadMonth) {
        forth += other.forth
        back += other.back
        together += other.together
        cooperation += other.cooperation
        conflict += other.conflict
        goldsteinSum += other.goldsteinSum
        goldsteinCount += other.goldsteinCount
    }

    private var events: Int { forth + back + together }

    /// Rounded to hundredths, as nothing finer means anything on this scale.
    private var goldstein: Double? {
        goldsteinCount == 0
            ? nil : (goldsteinSum / Double(goldsteinCount) * 100).rounded() / 100
    }

    func row(month: String?) -> [AnswerCell] {
        [
            .date(AnswerDate(value: month)), .integer(events), .integer(forth), .integer(back),
            .integer(together), .integer(cooperation), .integer(conflict), AnswerCell(goldstein),
        ]
    }

    /// `12 events, 8 cooperation, 3 conflict, mean Goldstein 1.5`.
    var text: String {
        let mean = goldstein.map { ", mean Goldstein \($0)" } ?? ""
        return "\(Phrase.count(events, "event")), \(cooperation) cooperation, "
            + "\(conflict) conflict\(mean)"
    }
}
