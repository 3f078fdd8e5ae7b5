package import Facts

/// Rows of another collection, collected in memory: who did what to whom on which day.
///
/// Sixteen bytes a row; names and labels are kept once.
package struct QuadTable: Sendable {
    struct Row: Sendable {
        var day: Int32
        var source: Int32
        var relation: Int32
        var target: Int32
    }

    private(set) var rows: [Row] = []
    private(set) var actors: [String] = []
    private(set) var relations: [String] = []
    private var actorNumbers: [UInt64: Int32] = [:]
    private var relationNumbers: [UInt64: Int32] = [:]

    package init() {}

    /// The number of rows.
    package var count: Int { rows.count }

    /// Adds a row; the bytes are UTF-8.
    package mutating func append(
        day: Day, source: Span<UInt8>, relation: Span<UInt8>, target: Span<UInt8>
    ) {
        rows.append(
            Row(
                day: day.ordinal,
                source: QuadTable.number(of: source, in: &actorNumbers, names: &actors),
                relation: QuadTable.number(of: relation, in: &relationNumbers, names: &relations),
                target: QuadTable.number(of: target, in: &actorNumbers, names: &actors)))
    }

    private static func number(
        of name: Span<UInt8>, in numbers: inout [UInt64: Int32], names: inout [String]
    ) -> Int32 {
        let hash = WordHash.of(name)
        if let number = numbers[hash] { return number }
        let number = Int32(names.count)
        numbers[hash] = number
        names.append(name.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
        return number
    }

    /// Puts the rows in the order of their days; rows of a day keep their order.
    mutating func sortByDay() {
        let isSorted = zip(rows, rows.dropFirst()).allSatisfy { $0.day <= $1.day }
        if isSorted { return }
        let order = rows.indices.sorted {
            rows[$0].day != rows[$1].day ? rows[$0].day < rows[$1].day : $0 < $1
        }
        rows = order.map { rows[$0] }
    }
}
