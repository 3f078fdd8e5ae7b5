import GRDB

/// What the tables and views of an archive hold, from the comments in the file itself.
package struct SchemaQuestion: Sendable {
    private let table: String?

    /// - Parameter table: one table or view; `nil` for all.
    package init(table: String? = nil) {
        self.table = table
    }

    package static let columns = [
        AnswerColumn("table", .text, "A table or view; the names of the views are stable"),
        AnswerColumn("column", .text, "One of its columns"),
        AnswerColumn("type", .text, "TEXT, INTEGER, REAL; none for a view's expression"),
        AnswerColumn("description", .text, "What it holds"),
        AnswerColumn("example", .text, "A value as it may stand there"),
    ]

    /// Throws `NothingFound` if there is no such table.
    package func answer(_ database: Database) throws -> AnswerTable {
        let request: SQLRequest<Row> = """
            SELECT objects.name, fields.name, nullif(fields.type, ''), columns.description,
              columns.example
            FROM sqlite_schema AS objects
            JOIN pragma_table_xinfo(objects.name) AS fields
            LEFT JOIN columns
              ON columns.table_name = objects.name AND columns.column_name = fields.name
            WHERE objects.type IN ('table', 'view') AND objects.name NOT LIKE 'sqlite!_%' ESCAPE '!'
              AND objects.name NOT LIKE '%!_fts%' ESCAPE '!'
              AND (\(table) IS NULL OR objects.name = \(table) COLLATE NOCASE)
            ORDER BY objects.type = 'table', objects.rowid, fields.cid
            """
        let rows = try request.fetchAll(database).map {
            AnswerCell.cells(of: $0, columns: Self.columns)
        }
        if rows.isEmpty { throw try nothing(database) }
        return AnswerTable(
            title: table.map { "Schema of \($0)" } ?? "Schema", columns: Self.columns, rows: rows,
            groupColumn: table == nil ? "table" : nil)
    }

    private func nothing(_ database: Database) throws -> NothingFound {
        let names = try String.fetchAll(
            database, sql: "SELECT DISTINCT table_name FROM columns ORDER BY table_name")
        let near = Spelling.nearest(to: table ?? "", among: names)
        return NothingFound(
            "No table or view \"\(table ?? "")\".",
            instead: [
                near.isEmpty
                    ? "There are \(Phrase.all(names))." : "Did you mean \(Phrase.choice(near))?"
            ])
    }
}
