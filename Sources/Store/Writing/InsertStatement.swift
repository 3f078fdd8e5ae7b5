internal import GRDB

/// A prepared statement that is run many times.
struct InsertStatement {
    private let statement: Statement
    private let database: Database

    init(_ database: Database, _ sql: String) throws {
        self.database = database
        self.statement = try database.makeStatement(sql: sql)
    }

    /// As many values as the statement has question marks.
    func run(_ values: (any DatabaseValueConvertible)?...) throws {
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }

    /// The same with the values in an array.
    func run(all values: [(any DatabaseValueConvertible)?]) throws {
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
    }

    /// The same; returns the id of the new row.
    func id(_ values: (any DatabaseValueConvertible)?...) throws -> Int64 {
        statement.setUncheckedArguments(StatementArguments(values))
        try statement.execute()
        return database.lastInsertedRowID
    }
}
