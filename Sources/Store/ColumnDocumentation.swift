internal import GRDB

/// Fills the table `columns` from the comments that stand behind every column in the schema.
enum ColumnDocumentation {
    private struct Row {
        var table: String
        var column: String
        var description: String
        var example: String?
    }

    /// Writes the rows anew. The caller has a transaction open.
    static func refresh(_ database: Database) throws {
        let objects = try GRDB.Row.fetchAll(
            database,
            sql: """
                SELECT name, type, sql FROM sqlite_schema
                WHERE type IN ('table', 'view') AND sql LIKE 'CREATE %' AND sql NOT LIKE '%fts5%'
                ORDER BY rowid
                """)
        try database.execute(sql: "DELETE FROM columns")
        let insert = try database.makeStatement(
            sql: """
                INSERT OR REPLACE INTO columns (table_name, column_name, description, example)
                VALUES (?, ?, ?, ?)
                """)
        for object in objects {
            let isView = object["type"] == "view"
            for row in rows(of: object["name"], sql: object["sql"], isView: isView) {
                try insert.execute(
                    arguments: [row.table, row.column, row.description, row.example])
            }
        }
    }

    /// A comment on the line after a column's own continues it: `CHECK (…)` may stand between.
    private static func rows(of table: String, sql: String, isView: Bool) -> [Row] {
        var rows: [Row] = []
        for line in sql.split(separator: "\n") {
            guard let comment = line.firstRange(of: "-- ") else { continue }
            let code = line[..<comment.lowerBound].trimmingWhiteSpace()
            let (description, example) = parts(of: line[comment.upperBound...])
            guard let column = column(in: code, isView: isView) else { continue }
            rows.append(
                Row(table: table, column: column, description: description, example: example))
        }
        return rows
    }

    private static func column(in code: Substring, isView: Bool) -> String? {
        if isView {
            let words = code.split { $0 == " " || $0 == "," }
            guard words.count >= 2, words[words.count - 2] == "AS" else { return nil }
            return words.last.map(String.init)
        }
        guard let first = code.first, first.isLowercase else { return nil }
        return code.split(separator: " ").first.map(String.init)
    }

    private static func parts(of comment: Substring) -> (String, String?) {
        if comment.hasPrefix("Example: ") {
            let example = String(comment.dropFirst("Example: ".count))
            return ("As in the example", example)
        }
        guard let marker = comment.firstRange(of: ". Example: ") else {
            return (String(comment), nil)
        }
        return (String(comment[..<marker.lowerBound]), String(comment[marker.upperBound...]))
    }
}

extension Substring {
    fileprivate func trimmingWhiteSpace() -> Substring {
        var text = self
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
