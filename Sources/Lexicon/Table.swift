/// A table of the lexicon: tab-separated text with a header line.
///
/// Lines that are empty or begin with `#` are comments. Fields are taken as they stand: no quoting,
/// no escapes, because no word of the lexicon holds a tab.
package struct Table: Sendable {
    /// One line: its number in the file (from 1) and its fields, as many as there are columns.
    package struct Row: Sendable {
        package let line: Int
        package let fields: [Substring]
    }

    package let name: String
    package let columns: [String]
    package let rows: [Row]

    /// Throws `LexiconError.wrongFieldCount` at the first row that does not fit the header.
    package init(name: String, text: String) throws(LexiconError) {
        var columns: [String] = []
        var rows: [Row] = []
        var number = 0
        // Bytes are split, not characters: those are looked up in tables of Unicode.
        let newLine = UInt8(ascii: "\n")
        for line in text.utf8.split(separator: newLine, omittingEmptySubsequences: false) {
            number += 1
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            let fields = line.split(
                separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false
            ).map { Substring($0) }
            if columns.isEmpty {
                columns = fields.map(String.init)
                continue
            }
            guard fields.count == columns.count else {
                throw .wrongFieldCount(
                    table: name, line: number, expected: columns.count, found: fields.count)
            }
            rows.append(Row(line: number, fields: fields))
        }
        self.name = name
        self.columns = columns
        self.rows = rows
    }

    /// A table compiled into the program. Throws if there is none of that name or a row is torn.
    package init(embedded name: String) throws(LexiconError) {
        guard let file = EmbeddedFile.lexicon(named: name) else { throw .missingTable(name: name) }
        try self.init(name: name, text: String(decoding: file.bytes, as: UTF8.self))
    }

    /// The position of a column. Throws `LexiconError.missingColumn`.
    package func index(of column: String) throws(LexiconError) -> Int {
        guard let index = columns.firstIndex(of: column) else {
            throw .missingColumn(table: name, column: column)
        }
        return index
    }
}
