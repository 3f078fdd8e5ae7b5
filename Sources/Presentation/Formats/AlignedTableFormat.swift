import Query

/// Columns aligned for reading: numbers to the right, two spaces between, a rule under the header.
///
/// Detail columns are left out; the caller says so. On a terminal that is too narrow the widest
/// columns of text are wrapped, never cut.
package struct AlignedTableFormat: AnswerFormatter {
    private let style: TableStyle
    private static let gap = "  "

    package init(style: TableStyle = TableStyle()) {
        self.style = style
    }

    package func render(_ table: AnswerTable) -> String {
        let shown = table.columns.indices.filter { !table.columns[$0].isDetail }
        let columns = shown.map { table.columns[$0] }
        var cells = table.rows.map { row in shown.map { CellText.onOneLine(row[$0]) } }
        if let group = table.groupColumn,
            let position = columns.firstIndex(where: { $0.name == group })
        {
            blankRepeats(in: &cells, at: position)
        }
        let bars = style.drawsBars ? Bars(of: table) : nil
        let widths = widths(of: columns, cells: cells, reserved: bars.map { $0.width + 2 } ?? 0)
        var text = ""
        appendHeader(columns, widths, to: &text)
        for (index, row) in cells.enumerated() {
            appendRow(row, columns, widths, bar: bars?.text(row: index), to: &text)
        }
        return text
    }

    private func blankRepeats(in cells: inout [[String]], at position: Int) {
        var last: String?
        for row in cells.indices {
            let value = cells[row][position]
            if value == last { cells[row][position] = "" }
            last = value
        }
    }

    private func widths(of columns: [AnswerColumn], cells: [[String]], reserved: Int) -> [Int] {
        var widths = columns.map { DisplayWidth.of($0.name) }
        for row in cells {
            for (index, cell) in row.enumerated() {
                widths[index] = max(widths[index], DisplayWidth.of(cell))
            }
        }
        guard let available = style.width else { return widths }
        var excess = widths.reduce(0, +) + 2 * (widths.count - 1) + reserved - available
        let narrowest = columns.map { max(12, DisplayWidth.of($0.name)) }
        while excess > 0 {
            let wide = widths.indices.filter {
                !columns[$0].kind.isNumeric && widths[$0] > narrowest[$0]
            }
            guard let widest = wide.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func appendHeader(_ columns: [AnswerColumn], _ widths: [Int], to text: inout String) {
        var header = ""
        for (index, column) in columns.enumerated() {
            if index > 0 { header += Self.gap }
            header += padded(
                column.name, to: widths[index], column, isLast: index == columns.count - 1)
        }
        text += style.isColoured ? "\u{1B}[1m\(header)\u{1B}[0m\n" : header + "\n"
        text += widths.map { String(repeating: "─", count: $0) }.joined(separator: Self.gap) + "\n"
    }

    private func appendRow(
        _ row: [String], _ columns: [AnswerColumn], _ widths: [Int], bar: String?,
        to text: inout String
    ) {
        let wrapped = row.enumerated().map { LineWrap.lines(of: $1, width: widths[$0]) }
        let height = wrapped.map(\.count).max() ?? 1
        for line in 0..<height {
            var output = ""
            for (index, column) in columns.enumerated() {
                if index > 0 { output += Self.gap }
                let piece = line < wrapped[index].count ? wrapped[index][line] : ""
                let isLast = index == columns.count - 1 && bar == nil
                output += padded(piece, to: widths[index], column, isLast: isLast)
            }
            if line == 0, let bar { output += Self.gap + bar }
            while output.utf8.last == 0x20 { output.unicodeScalars.removeLast() }
            text += output + "\n"
        }
    }

    private func padded(
        _ value: String, to width: Int, _ column: AnswerColumn, isLast: Bool
    ) -> String {
        let missing = width - DisplayWidth.of(value)
        if missing <= 0 || (isLast && !column.kind.isNumeric) { return value }
        let spaces = String(repeating: " ", count: missing)
        return column.kind.isNumeric ? spaces + value : value + spaces
    }
}
