internal import Facts
internal import GRDB
internal import GRDBSQLite

/// Inserts the rows of imported events through the C interface of SQLite.
///
/// A million rows: binding six values a row through GRDB's arguments took a fifth of the import;
/// here only what differs from the row before is bound.
struct QuadRows {
    private let statement: Statement

    init(_ database: Database) throws {
        statement = try database.makeStatement(
            sql: """
                INSERT INTO imported_events
                  (id, dataset_id, date, source_actor_id, relation_id, target_actor_id)
                VALUES (?, ?, ?, ?, ?, ?)
                """)
    }

    /// Writes rows in their order, with ids from `first` up.
    ///
    /// - Parameters:
    ///   - actors: ids of the actors, at the numbers that the rows bear.
    ///   - relations: the same of the relations.
    ///
    /// Throws what SQLite says; rows before the one that failed are then written.
    func insert(
        _ rows: [QuadTable.Row], from first: Int64, dataset: Int64, actors: [Int64],
        relations: [Int64]
    ) throws {
        let raw = statement.sqliteStatement
        var id = first
        var day = Int32(-1)
        sqlite3_bind_int64(raw, 2, dataset)
        for row in rows {
            if row.day != day {
                day = row.day
                bind(Day(ordinal: Int(day))?.iso ?? "", at: 3)
            }
            sqlite3_bind_int64(raw, 1, id)
            sqlite3_bind_int64(raw, 4, actors[Int(row.source)])
            sqlite3_bind_int64(raw, 5, relations[Int(row.relation)])
            sqlite3_bind_int64(raw, 6, actors[Int(row.target)])
            let code = sqlite3_step(raw)
            sqlite3_reset(raw)
            guard code == SQLITE_DONE else {
                throw DatabaseError(
                    resultCode: ResultCode(rawValue: code),
                    message: String(cString: sqlite3_errmsg(sqlite3_db_handle(raw))),
                    sql: statement.sql)
            }
            id += 1
        }
        sqlite3_clear_bindings(raw)
    }

    /// SQLite copies the text (SQLITE_TRANSIENT, which C defines by a cast of -1).
    private func bind(_ text: String, at index: Int32) {
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        sqlite3_bind_text(statement.sqliteStatement, index, text, -1, copied)
    }
}
