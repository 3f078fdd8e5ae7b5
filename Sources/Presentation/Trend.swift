import Query

/// The course of numbers over the months of a table, as sparklines.
package enum Trend {
    /// A line for each column of whole numbers; months without a row count as nothing.
    ///
    /// Rows without a month are left out; a course longer than `width` is added up by year.
    package static func lines(of table: AnswerTable, width: Int = 60) -> String {
        guard let column = table.index(of: "month") else { return "" }
        let months = table.rows.map { $0[column].machineText.flatMap(Self.number) }
        let known = months.compactMap { $0 }
        guard let first = known.min(), let last = known.max() else { return "" }
        let step = last - first + 1 > width ? 12 : 1
        let unit = step == 1 ? "months" : "years"
        let counted = table.columns.indices.filter { table.columns[$0].kind == .integer }
        let longest = counted.map { table.columns[$0].name.count }.max() ?? 0
        var lines: [String] = []
        for index in counted {
            var values = [Double](repeating: 0, count: last / step - first / step + 1)
            for (row, month) in zip(table.rows, months) {
                guard let month, case .integer(let number) = row[index] else { continue }
                values[month / step - first / step] += Double(number)
            }
            let name = table.columns[index].name
            let padding = String(repeating: " ", count: longest - name.count)
            lines.append("\(name)\(padding)  \(Sparkline.text(of: values))")
        }
        lines.append("\(unit) from \(Self.text(first)) to \(Self.text(last))")
        return lines.joined(separator: "\n")
    }

    /// Months since the year 0.
    private static func number(_ month: String) -> Int? {
        let parts = month.split(separator: "-").compactMap { Int($0) }
        return parts.count == 2 ? parts[0] * 12 + parts[1] - 1 : nil
    }

    private static func text(_ number: Int) -> String {
        let month = number % 12 + 1
        let year = String(number / 12)
        let padded = String(repeating: "0", count: max(0, 4 - year.count)) + year
        return HumanDate.text(forValue: "\(padded)-\(month < 10 ? "0" : "")\(month)")
    }
}
