internal import Facts

/// What can be wrong with a table of the lexicon.
package enum LexiconError: ExplainedError, Equatable {
    case missingTable(name: String)
    case missingColumn(table: String, column: String)
    case wrongFieldCount(table: String, line: Int, expected: Int, found: Int)
    case unreadableField(table: String, line: Int, column: String, text: String, wanted: String)
    case repeatedID(table: String, line: Int, id: String)
    case staleTable(name: String)

    package var what: String {
        switch self {
        case .missingTable(let name): "the program holds no lexicon table '\(name)'"
        case .missingColumn(let table, let column): "table '\(table)' has no column '\(column)'"
        case .wrongFieldCount(_, _, let expected, let found):
            "a row has \(found) fields where the header has \(expected)"
        case .unreadableField(_, _, let column, let text, let wanted):
            "'\(text)' in column '\(column)' is not \(wanted)"
        case .repeatedID(_, _, let id): "the id '\(id)' is used by an earlier row"
        case .staleTable(let name): "'\(name)' is damaged or was compiled by another version"
        }
    }

    package var place: String? {
        switch self {
        case .missingTable, .missingColumn, .staleTable: nil
        case .wrongFieldCount(let table, let line, _, _),
            .unreadableField(let table, let line, _, _, _),
            .repeatedID(let table, let line, _):
            "\(table):\(line)"
        }
    }

    package var fix: String? {
        switch self {
        case .missingTable: "add its #embed line to Sources/CEmbeddedFiles/embedded_lexicon.c"
        case .missingColumn: "add the column to the header, or mend its spelling"
        case .wrongFieldCount: "separate fields with one tab each; leave unused fields empty"
        case .unreadableField: "mend the row"
        case .repeatedID: "give each row an id of its own"
        case .staleTable: "run 'archive develop lexicon' and build again"
        }
    }
}
