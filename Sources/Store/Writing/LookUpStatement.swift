internal import GRDB
internal import GRDBSQLite

/// A prepared query that is asked many times, read column by column.
struct LookUpStatement {
    /// The row at which a query stands.
    struct Row {
        fileprivate let raw: OpaquePointer

        /// The columns count from 0.
        func integer(_ column: Int32) -> Int64? {
            isNull(column) ? nil : sqlite3_column_int64(raw, column)
        }

        func number(_ column: Int32) -> Double? {
            isNull(column) ? nil : sqlite3_column_double(raw, column)
        }

        func text(_ column: Int32) -> String? {
            guard let start = sqlite3_column_text(raw, column) else { return nil }
            let count = Int(sqlite3_column_bytes(raw, column))
            return String(
                decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
        }

        private func isNull(_ column: Int32) -> Bool {
            sqlite3_column_type(raw, column) == SQLITE_NULL
        }
    }

    private let statement: Statement

    init(_ database: Database, _ sql: String) throws {
        statement = try database.makeStatement(sql: sql)
    }

    /// Hands each row to `body`, which must not ask the same statement.
    func forEach(_ values: (any BoundValue)?..., body: (Row) throws -> Void) throws {
        try forEach(all: values, body: body)
    }

    /// The first row, if there is one.
    func first<Answer>(_ values: (any BoundValue)?..., body: (Row) -> Answer) throws -> Answer? {
        var answer: Answer?
        try forEach(all: values) { if answer == nil { answer = body($0) } }
        return answer
    }

    private func forEach(all values: [(any BoundValue)?], body: (Row) throws -> Void) throws {
        let raw = statement.sqliteStatement
        defer { sqlite3_reset(raw) }
        var index: Int32 = 1
        for value in values {
            if let value { value.bind(to: raw, at: index) } else { sqlite3_bind_null(raw, index) }
            index += 1
        }
        while true {
            switch sqlite3_step(raw) {
            case SQLITE_ROW: try body(Row(raw: raw))
            case SQLITE_DONE: return
            case let code:
                throw DatabaseError(
                    resultCode: ResultCode(rawValue: code),
                    message: String(cString: sqlite3_errmsg(sqlite3_db_handle(raw))),
                    sql: statement.sql)
            }
        }
    }
}
