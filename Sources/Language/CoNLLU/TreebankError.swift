internal import Facts

/// What can be wrong with a CoNLL-U file.
package enum TreebankError: ExplainedError, Equatable {
    case fieldCount(file: String, line: Int, found: Int)
    case wordNumber(file: String, line: Int, expected: Int, found: String)
    case unknownTag(file: String, line: Int, tag: String)
    case unknownRelation(file: String, line: Int, relation: String)
    case head(file: String, line: Int, found: String)
    case empty(file: String)

    package var what: String {
        switch self {
        case .fieldCount(_, _, let found): "a word has \(found) columns instead of 10"
        case .wordNumber(_, _, let expected, let found):
            "the word is numbered '\(found)' where \(expected) should follow"
        case .unknownTag(_, _, let tag): "'\(tag)' is no tag of English UD 2.16"
        case .unknownRelation(_, _, let relation):
            "'\(relation)' is no relation of English UD 2.16"
        case .head(_, _, let found): "the head '\(found)' is no word of the sentence"
        case .empty: "the file holds no sentence"
        }
    }

    package var place: String? {
        switch self {
        case .fieldCount(let file, let line, _), .wordNumber(let file, let line, _, _),
            .unknownTag(let file, let line, _), .unknownRelation(let file, let line, _),
            .head(let file, let line, _):
            "\(file):\(line)"
        case .empty(let file): file
        }
    }

    package var fix: String? {
        switch self {
        case .fieldCount: "separate the ten columns of CoNLL-U with one tab each"
        case .wordNumber: "number the words of a sentence 1, 2, 3 … and end it with an empty line"
        case .unknownTag, .unknownRelation: "mend the line, or leave the column as '_'"
        case .head: "give 0 or the number of a word, or leave the column as '_'"
        case .empty: "give a file in CoNLL-U format"
        }
    }
}
