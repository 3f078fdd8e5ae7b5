internal import GRDB
internal import GRDBSQLite

/// Rows of one table that are inserted many at a time.
///
/// A statement costs about as much as ten rows: where a trigger may fail, SQLite notes what it would
/// have to take back, and writes out what the search tables have gathered. Rows must be flushed
/// before anything asks for them, or refers to them, by another way.
final class RowBuffer {
    /// As many rows may wait; then they are written.
    private static let most = 1024
    /// Values in the longest statement; more gains nothing.
    private static let longest = 1024

    private let database: Database
    private let start: String
    private let columnCount: Int
    /// Buffers whose rows these refer to: they are written first.
    private let parents: [RowBuffer]
    private var cells = RowCells()
    private var statements: [Int: InsertStatement] = [:]

    /// - Parameter verb: `INSERT`, or `INSERT OR IGNORE` for rows that may be there.
    init(
        _ database: Database, _ table: String, columns: [String], verb: String = "INSERT",
        after parents: [RowBuffer] = []
    ) {
        self.database = database
        self.columnCount = columns.count
        self.parents = parents
        start = "\(verb) INTO \(table) (\(columns.joined(separator: ", "))) VALUES "
    }

    /// Adds a row: a value for each column; `nil` is NULL.
    func add(_ row: (any BoundValue)?...) throws {
        for value in row { cells.append(value) }
        try flushIfFull()
    }

    /// The same with the values after the first in an array.
    func add(_ first: Int64, then rest: [(any BoundValue)?]) throws {
        cells.append(integer: first)
        for value in rest { cells.append(value) }
        try flushIfFull()
    }

    private func flushIfFull() throws {
        if cells.count >= RowBuffer.most * columnCount { try flush() }
    }

    /// Writes all rows that wait, in their order.
    func flush() throws {
        guard cells.count > 0 else { return }
        for parent in parents { try parent.flush() }
        // Nothing is left if it fails: the transaction is taken back then.
        defer { cells.removeAll() }
        let longest = max(1, RowBuffer.longest / columnCount)
        var done = 0
        for size in [longest, max(1, longest / 8), 1] {
            while cells.count - done >= size * columnCount {
                let end = done + size * columnCount
                try statement(of: size).run(cells, done..<end)
                done = end
            }
        }
    }

    /// Forgets rows that wait.
    func discard() { cells.removeAll() }

    private func statement(of size: Int) throws -> InsertStatement {
        if let statement = statements[size] { return statement }
        let marks = "(" + [String](repeating: "?", count: columnCount).joined(separator: ", ") + ")"
        let rows = [String](repeating: marks, count: size).joined(separator: ", ")
        let statement = try InsertStatement(database, start + rows)
        statements[size] = statement
        return statement
    }
}
