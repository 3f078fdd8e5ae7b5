import Query

/// The formats in which an answer can be written. A new one is a case here and a file in Formats.
package enum AnswerFormat: String, Sendable, CaseIterable {
    case table, csv, tsv, json, ndjson, markdown

    /// The answer as text that ends with a line break. The style matters to `table` alone.
    package func render(_ table: AnswerTable, style: TableStyle = TableStyle()) -> String {
        switch self {
        case .table: AlignedTableFormat(style: style).render(table)
        case .csv: CSVFormat().render(table)
        case .tsv: TSVFormat().render(table)
        case .json: JSONFormat().render(table)
        case .ndjson: NDJSONFormat().render(table)
        case .markdown: MarkdownFormat().render(table)
        }
    }

    /// Whether the format shows every column of the answer.
    package var showsDetails: Bool { self != .table }
}
