internal import GRDB

/// Gives out ids of new rows of a table, as SQLite would: one more than the largest.
///
/// Right only within a transaction that has the lock to write; each begins anew.
final class RowNumbers {
    private let largest: LookUpStatement
    private var next: Int64?
    /// The first that was given out since `reset`.
    private(set) var first: Int64?

    init(_ database: Database, _ table: String) throws {
        largest = try LookUpStatement(database, "SELECT max(id) FROM \(table)")
    }

    /// The id of the next new row.
    func take() throws -> Int64 {
        let id = try next ?? (largest.first { $0.integer(0) ?? 0 } ?? 0) + 1
        next = id + 1
        first = first ?? id
        return id
    }

    /// Forgets what was given out: at the begin of a transaction.
    func reset() {
        next = nil
        first = nil
    }
}
