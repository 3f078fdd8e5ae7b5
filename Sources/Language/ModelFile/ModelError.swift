internal import Facts

/// What can be wrong with a model file.
package enum ModelError: ExplainedError, Equatable {
    case missing(name: String)
    case foreign(name: String)
    case otherVersion(name: String, found: UInt32, wanted: UInt32)
    case damaged(name: String, detail: String)

    package var what: String {
        switch self {
        case .missing: "the program holds no model of English"
        case .foreign: "the file is no model of this program"
        case .otherVersion(_, let found, let wanted):
            "the model has version \(found); this program reads version \(wanted)"
        case .damaged(_, let detail): "the model is damaged: \(detail)"
        }
    }

    package var place: String? {
        switch self {
        case .missing(let name), .foreign(let name), .otherVersion(let name, _, _),
            .damaged(let name, _):
            name
        }
    }

    package var fix: String? {
        switch self {
        case .missing: "add its #embed line to Sources/CEmbeddedFiles/embedded_models.c"
        case .foreign, .otherVersion, .damaged:
            "make it again with 'archive develop train', or restore Sources/Language/Model"
        }
    }
}
