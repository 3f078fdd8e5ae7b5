import Query

/// The numbers of one column as horizontal bars in eighths of a character.
package struct Bars: Sendable {
    /// The longest bar, in columns of the terminal.
    package let width = 24
    private let values: [Double]
    private let largest: Double

    /// `nil` if the table names no column to draw, or nothing in it is above zero.
    package init?(of table: AnswerTable) {
        guard let name = table.barColumn, let column = table.index(of: name) else { return nil }
        values = table.rows.map { row in
            switch row[column] {
            case .integer(let number): Double(number)
            case .real(let number): number
            default: 0
            }
        }
        largest = values.max() ?? 0
        guard largest > 0 else { return nil }
    }

    /// The bar of a row; empty for zero and below, at least an eighth for anything more.
    package func text(row: Int) -> String {
        guard values[row] > 0 else { return "" }
        let eighths = max(1, Int((values[row] / largest * Double(width * 8)).rounded()))
        let full = String(repeating: "█", count: eighths / 8)
        return eighths % 8 == 0 ? full : full + Self.parts[eighths % 8 - 1]
    }

    private static let parts = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
