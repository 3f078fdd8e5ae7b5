import GRDB

/// Any question in SQL. Reads only.
package struct SQLQuestion: Sendable {
    private let statement: String
    private let limit: Int?

    package init(_ statement: String, limit: Int? = nil) {
        self.statement = statement
        self.limit = limit
    }

    /// Throws `QueryError.statement` for what SQLite does not understand, `.notReadOnly` for a
    /// statement that would write. An answer without rows is an answer.
    package func answer(_ database: Database) throws -> AnswerTable {
        do {
            return try rows(database)
        } catch let error as DatabaseError {
            if [.SQLITE_READONLY, .SQLITE_AUTH].contains(error.resultCode) {
                throw QueryError.notReadOnly(text: statement)
            }
            // GRDB's own words for it name its functions.
            let message = error.resultCode == .SQLITE_MISUSE ? nil : error.message
            throw QueryError.statement(
                message: message ?? "give one statement at a time", text: statement)
        }
    }

    private func rows(_ database: Database) throws -> AnswerTable {
        let prepared = try database.makeStatement(sql: statement)
        // VACUUM INTO and ATTACH would make a file, and SQLite calls both harmless.
        let word = statement.drop { "( \n\t".contains($0) }.prefix(while: \.isLetter).uppercased()
        guard prepared.isReadonly,
            ["SELECT", "WITH", "VALUES", "EXPLAIN", "PRAGMA"].contains(word)
        else { throw QueryError.notReadOnly(text: statement) }
        let names = prepared.columnNames
        var rows: [[AnswerCell]] = []
        var total = 0
        let cursor = try Row.fetchCursor(prepared)
        while let row = try cursor.next() {
            total += 1
            if let limit, rows.count >= limit { continue }
            rows.append(
                names.indices.map {
                    AnswerCell.cell(of: row[$0] as DatabaseValue, kind: .text)
                })
        }
        let columns = names.enumerated().map { index, name in
            AnswerColumn(name, Self.kind(of: rows, column: index))
        }
        return AnswerTable(title: "Answer", columns: columns, rows: rows, total: total)
    }

    /// The kind that all values of a column share, so that numbers stand right-aligned.
    private static func kind(of rows: [[AnswerCell]], column: Int) -> AnswerColumn.Kind {
        var kind: AnswerColumn.Kind?
        for row in rows {
            switch row[column] {
            case .none: continue
            case .integer: kind = kind ?? .integer
            case .real: kind = kind == .text ? .text : .real
            default: return .text
            }
        }
        return kind ?? .text
    }
}
