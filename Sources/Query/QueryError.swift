import Facts

/// Why a question cannot be asked.
package enum QueryError: ExplainedError, Equatable {
    case dateNotUnderstood(option: String, text: String)
    case emptyDateRange(since: String, until: String)
    case unknownType(text: String, suggestions: [String])
    case unknownStatus(text: String, suggestions: [String])
    case unknownRelation(text: String, suggestions: [String], known: [String])
    case unknownMeasure(text: String, suggestions: [String], known: [String])
    case confidenceOutOfRange(Double)
    case emptySearch
    case statement(message: String, text: String)
    case notReadOnly(text: String)

    package var what: String {
        switch self {
        case .dateNotUnderstood(let option, let text): "\(option) \"\(text)\" is not a date"
        case .emptyDateRange(let since, let until):
            "no day lies between --since \(since) and --until \(until)"
        case .unknownType(let text, _): "there is no event type \"\(text)\""
        case .unknownStatus(let text, _): "there is no status \"\(text)\""
        case .unknownRelation(let text, _, _): "there is no relation \"\(text)\""
        case .unknownMeasure(let text, _, _): "events cannot be counted by \"\(text)\""
        case .confidenceOutOfRange(let number): "a confidence of \(number) is not between 0 and 1"
        case .emptySearch: "there is no word to search for"
        case .statement(let message, _): "SQLite does not understand this: \(message)"
        case .notReadOnly: "this statement would change the archive"
        }
    }

    package var place: String? {
        switch self {
        case .statement(_, let text), .notReadOnly(let text): text
        default: nil
        }
    }

    package var fix: String? {
        switch self {
        case .dateNotUnderstood: "write it as \(DateText.acceptedForms)"
        case .emptyDateRange: "give a --since that is not after --until"
        case .unknownType(_, let suggestions):
            Self.meant(suggestions)
                ?? "the types are \(PLOVERType.allCases.map(\.rawValue).joined(separator: ", "))"
        case .unknownStatus(_, let suggestions):
            Self.meant(suggestions)
                ?? "it is one of \(EventStatus.allCases.map(\.rawValue).joined(separator: ", "))"
        case .unknownRelation(_, let suggestions, let known),
            .unknownMeasure(_, let suggestions, let known):
            Self.meant(suggestions) ?? "it is one of \(known.joined(separator: ", "))"
        case .confidenceOutOfRange: "give a number such as 0.5"
        case .emptySearch: "give at least one word of letters or digits"
        case .statement: "'archive schema' lists the tables and views with their columns"
        case .notReadOnly: "'archive sql' only reads; to write, open the file with sqlite3"
        }
    }

    private static func meant(_ suggestions: [String]) -> String? {
        suggestions.isEmpty ? nil : "did you mean \(Phrase.choice(suggestions))?"
    }
}
