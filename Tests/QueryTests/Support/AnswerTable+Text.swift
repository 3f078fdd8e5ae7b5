import Query

extension AnswerTable {
    /// The machine texts of some columns, a row a line, `|` between them: easy to compare.
    func text(_ columns: String...) -> String {
        let positions = columns.compactMap { index(of: $0) }
        return rows.map { row in
            positions.map { row[$0].machineText ?? "-" }.joined(separator: " | ")
        }.joined(separator: "\n")
    }
}
