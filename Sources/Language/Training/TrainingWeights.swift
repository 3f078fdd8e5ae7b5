/// The weights of an averaged perceptron while it learns.
///
/// A row for every feature that was ever part of a mistake, an entry for every outcome it speaks
/// for or against. Whole numbers only. Owns its memory.
final class TrainingWeights {
    private struct Row {
        var key: UInt64
        var start: UInt32
        var count: UInt16
        var room: UInt16
        /// The mistakes the feature was part of.
        var mistakes: UInt32
    }

    private struct Entry {
        var outcome: Int32
        var weight: Int32
        /// The sum of step × change; the average is `weight - drift / steps`.
        var drift: Int64
    }

    private var slots: UnsafeMutablePointer<UInt64>
    private var mask: UInt64
    private var rows: UnsafeMutablePointer<Row>
    private var rowRoom: Int
    private(set) var rowCount = 0
    private var entries: UnsafeMutablePointer<Entry>
    private var entryRoom: Int
    private var entryCount = 0
    private let found: UnsafeMutablePointer<UInt64>
    /// Decisions made so far; the averages count them.
    private(set) var steps: Int64 = 1

    /// Features that were part of fewer mistakes have no say (Goldberg and Elhadad 2011): what they
    /// learnt is chance, and the others then learn to do without them.
    private let leastMistakes: UInt32

    init(leastMistakes: Int = 0) {
        self.leastMistakes = UInt32(leastMistakes)
        mask = 1 << 16 - 1
        slots = .allocate(capacity: 1 << 16)
        slots.initialize(repeating: 0, count: 1 << 16)
        rowRoom = 1 << 15
        rows = .allocate(capacity: rowRoom)
        entryRoom = 1 << 17
        entries = .allocate(capacity: entryRoom)
        found = .allocate(capacity: FeatureList.capacity)
    }

    deinit {
        slots.deallocate()
        rows.deallocate()
        entries.deallocate()
        found.deallocate()
    }

    /// Adds the weights of the features to the scores, and counts a decision.
    func score(_ features: FeatureList, into scores: UnsafeMutablePointer<Int32>) {
        steps += 1
        let (slots, mask, rows, entries, found) = (slots, mask, rows, entries, found)
        let count = features.count
        for index in 0..<count { found[index] = slots[Int(features.keys[index] & mask)] }
        var hits = 0
        for index in 0..<count {
            let key = features.keys[index]
            var slot = found[index]
            var place = key & mask
            while slot != 0, (slot ^ key) >> 32 != 0 {
                place = (place &+ 1) & mask
                slot = slots[Int(place)]
            }
            if slot != 0 {
                let row = rows[Int(slot & 0xFFFF_FFFF) &- 1]
                found[hits] = UInt64(row.start) | UInt64(row.count) << 32
                hits &+= row.mistakes >= leastMistakes ? 1 : 0
            }
        }
        for index in 0..<hits {
            let start = Int(found[index] & 0xFFFF_FFFF)
            for place in start..<(start &+ Int(found[index] >> 32)) {
                scores[Int(entries[place].outcome)] &+= entries[place].weight
            }
        }
    }

    /// Learns from a mistake: every feature speaks more for the right outcome and less for the other.
    func correct(_ features: FeatureList, right: Int, wrong: Int) {
        for index in 0..<features.count {
            let row = row(for: features.keys[index])
            rows[row].mistakes += 1
        }
        change(features, outcome: right, by: 1)
        change(features, outcome: wrong, by: -1)
    }

    /// Makes every feature speak more or less for an outcome.
    func change(_ features: FeatureList, outcome: Int, by change: Int32) {
        for index in 0..<features.count {
            let row = row(for: features.keys[index])
            let start = Int(rows[row].start)
            var place = start
            let end = start + Int(rows[row].count)
            while place < end, entries[place].outcome != Int32(outcome) { place += 1 }
            if place == end { place = appendEntry(to: row, outcome: outcome) }
            entries[place].weight += change
            entries[place].drift += steps * Int64(change)
        }
    }

    private func row(for key: UInt64) -> Int {
        var place = key & mask
        while true {
            let slot = slots[Int(place)]
            if slot == 0 { break }
            if (slot ^ key) >> 32 == 0 { return Int(slot & 0xFFFF_FFFF) - 1 }
            place = (place + 1) & mask
        }
        if rowCount == rowRoom { growRows() }
        rows[rowCount] = Row(key: key, start: 0, count: 0, room: 0, mistakes: 0)
        rowCount += 1
        slots[Int(place)] = (key >> 32) << 32 | UInt64(rowCount)
        if UInt64(rowCount) * 2 > mask { growSlots() }
        return rowCount - 1
    }

    private func growRows() {
        let larger = UnsafeMutablePointer<Row>.allocate(capacity: rowRoom * 2)
        larger.update(from: rows, count: rowCount)
        rows.deallocate()
        rows = larger
        rowRoom *= 2
    }

    private func growSlots() {
        let size = Int(mask + 1) * 2
        slots.deallocate()
        slots = .allocate(capacity: size)
        slots.initialize(repeating: 0, count: size)
        mask = UInt64(size - 1)
        for index in 0..<rowCount {
            let key = rows[index].key
            var place = key & mask
            while slots[Int(place)] != 0 { place = (place + 1) & mask }
            slots[Int(place)] = (key >> 32) << 32 | UInt64(index + 1)
        }
    }

    private func appendEntry(to row: Int, outcome: Int) -> Int {
        if rows[row].count == rows[row].room { growRow(row) }
        let place = Int(rows[row].start) + Int(rows[row].count)
        entries[place] = Entry(outcome: Int32(outcome), weight: 0, drift: 0)
        rows[row].count += 1
        return place
    }

    /// Moves a full row to the end, with room for twice as many; its old place is lost.
    private func growRow(_ row: Int) {
        let room = max(2, Int(rows[row].room) * 2)
        if entryCount + room > entryRoom {
            let larger = UnsafeMutablePointer<Entry>.allocate(capacity: entryRoom * 2)
            larger.update(from: entries, count: entryCount)
            entries.deallocate()
            entries = larger
            entryRoom *= 2
        }
        (entries + entryCount).update(
            from: entries + Int(rows[row].start), count: Int(rows[row].count))
        rows[row].start = UInt32(entryCount)
        rows[row].room = UInt16(room)
        entryCount += room
    }

    /// The key of a feature, in the order in which they were first seen.
    func key(of row: Int) -> UInt64 { rows[row].key }

    /// The averaged weights of a feature in units of `WeightCodes`, added to the sums, by outcome.
    ///
    /// Nothing for a feature that has no say.
    func addAverages(of row: Int, to sums: inout [Int]) {
        let row = rows[row]
        guard row.mistakes >= leastMistakes else { return }
        for place in Int(row.start)..<(Int(row.start) + Int(row.count)) {
            let entry = entries[place]
            let sum = Int64(entry.weight) * steps - entry.drift
            sums[Int(entry.outcome)] += Int(sum * Int64(WeightCodes.unit) / steps)
        }
    }

    /// The row of a feature, if there is one.
    func existingRow(for key: UInt64) -> Int? {
        var place = key & mask
        while true {
            let slot = slots[Int(place)]
            if slot == 0 { return nil }
            if (slot ^ key) >> 32 == 0 { return Int(slot & 0xFFFF_FFFF) - 1 }
            place = (place + 1) & mask
        }
    }
}
