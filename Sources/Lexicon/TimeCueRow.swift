/// A word that tells which way a weekday or month without year points, or how an event lies.
package struct TimeCueRow: Sendable {
    package let id: String
    /// In lower case; a form or a lemma.
    package let word: String
    /// The kind of cue, as `future-auxiliary`.
    package let cue: String

    static func rows(of table: Table) throws(LexiconError) -> [TimeCueRow] {
        let id = try table.index(of: "id")
        let word = try table.index(of: "word")
        let cue = try table.index(of: "cue")
        return table.rows.map { row in
            TimeCueRow(
                id: String(row.fields[id]), word: String(row.fields[word]),
                cue: String(row.fields[cue]))
        }
    }
}
