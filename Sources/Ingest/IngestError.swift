internal import Facts

/// What can go wrong on the way of an article into the program. The only place with the words.
package enum IngestError: ExplainedError, Hashable {
    case unreadable(path: String, reason: String)
    case unwritable(reason: String)

    package var what: String {
        switch self {
        case .unreadable(_, let reason): "this cannot be read: \(reason)"
        case .unwritable(let reason): "the output cannot be written: \(reason)"
        }
    }

    package var place: String? {
        switch self {
        case .unreadable(let path, _): path.isEmpty ? "standard input" : path
        case .unwritable: nil
        }
    }

    package var fix: String? {
        switch self {
        case .unreadable: "check that it exists and that you may read it"
        case .unwritable: "check the space left and the permissions of the output"
        }
    }
}
