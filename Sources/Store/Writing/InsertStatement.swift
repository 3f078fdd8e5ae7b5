internal import GRDB
internal import GRDBSQLite

/// A prepared statement that changes rows and is run many times.
struct InsertStatement {
    private let statement: Statement
    private let database: Database

    init(_ database: Database, _ sql: String) throws {
        self.database = database
        self.statement = try database.makeStatement(sql: sql)
    }

    /// As many values as the statement has question marks; `nil` is NULL.
    func run(_ values: (any BoundValue)?...) throws { try run(all: values[...]) }

    /// The same with the values in an array.
    func run(all values: ArraySlice<(any BoundValue)?>) throws {
        let raw = statement.sqliteStatement
        var index: Int32 = 1
        for value in values {
            if let value { value.bind(to: raw, at: index) } else { sqlite3_bind_null(raw, index) }
            index += 1
        }
        try step(raw)
    }

    /// The same with values that wait.
    func run(_ cells: RowCells, _ range: Range<Int>) throws {
        let raw = statement.sqliteStatement
        try cells.bind(range, to: raw) { try step(raw) }
    }

    private func step(_ raw: OpaquePointer) throws {
        let code = sqlite3_step(raw)
        // The message of what failed is asked before the statement is reset.
        let message =
            code == SQLITE_DONE ? "" : String(cString: sqlite3_errmsg(database.sqliteConnection))
        sqlite3_reset(raw)
        guard code == SQLITE_DONE else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code), message: message, sql: statement.sql)
        }
    }

    /// The same; returns the id of the new row.
    func id(_ values: (any BoundValue)?...) throws -> Int64 {
        try run(all: values[...])
        return database.lastInsertedRowID
    }
}
