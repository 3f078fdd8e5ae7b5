/// A format that the program reads.
struct ArticleFormat: Sendable {
    /// As help and messages call it.
    var name: String
    /// Endings of file names, without the dot, in lower case.
    var endings: [String]
    /// Whether a file holds many articles, so that its name says nothing about one of them.
    var holdsMany = false
    /// Whether content that begins like this is of this format, whatever its name.
    var recognises: @Sendable (ContentHead) -> Bool
    var reader: @Sendable (Input) -> any ArticleReader

    /// An input that is open, its compression removed.
    struct Input {
        var name: String
        var source: InputBytes
        var options: ReadingOptions
    }

    /// In the order in which content is asked. Text comes last: it takes whatever is text.
    static let all: [ArticleFormat] = [
        .pdf, .feed, .html, .json, .ndjson, .mail, .csv, .tsv, .markdown, .plainText,
    ]

    /// The format of a file, by its ending first and its content second; `nil` for binary files.
    static func format(ofFileNamed name: String, head: ContentHead) -> ArticleFormat? {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let named = name.contains(".") ? all.first { $0.endings.contains(ending) } : nil
        return named ?? all.first { $0.recognises(head) }
    }
}
