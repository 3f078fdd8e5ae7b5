/// What every question answers with: a title, named columns and rows of typed cells.
///
/// Every row has as many cells as there are columns. Every format can draw it.
package struct AnswerTable: Hashable, Sendable {
    /// What the table shows, as `Timeline of Pakistan`.
    package var title: String
    package var columns: [AnswerColumn]
    package var rows: [[AnswerCell]]
    /// How many rows there are in all, shown or not.
    package var total: Int
    /// Things to know about the answer, one sentence each: what stands last, what was left out.
    package var notes: [String]
    /// The column whose numbers a terminal may draw as bars.
    package var barColumn: String?
    /// The column whose repeated values the aligned table shows once.
    package var groupColumn: String?

    package init(
        title: String, columns: [AnswerColumn], rows: [[AnswerCell]] = [], total: Int? = nil,
        notes: [String] = [], barColumn: String? = nil, groupColumn: String? = nil
    ) {
        self.title = title
        self.columns = columns
        self.rows = rows
        self.total = total ?? rows.count
        self.notes = notes
        self.barColumn = barColumn
        self.groupColumn = groupColumn
    }

    /// The position of a column, `nil` if there is none of that name.
    package func index(of column: String) -> Int? {
        columns.firstIndex { $0.name == column }
    }
}
