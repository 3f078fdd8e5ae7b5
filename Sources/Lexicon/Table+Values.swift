extension Table {
    /// The field of a column as a value of an enumeration whose raw values the table writes.
    ///
    /// Throws `LexiconError.unreadableField` for any other text; `wanted` says what belongs there.
    package func value<Value: RawRepresentable>(
        _ column: String, of row: Row, wanted: String
    ) throws(LexiconError) -> Value where Value.RawValue == String {
        let text = String(row.fields[try index(of: column)])
        guard let value = Value(rawValue: text) else {
            throw .unreadableField(
                table: name, line: row.line, column: column, text: text, wanted: wanted)
        }
        return value
    }
}
