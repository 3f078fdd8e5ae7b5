package import Facts
internal import Store

/// An article as a line of NDJSON gives it (the input of `archive extract`).
package struct ArticleLine: Sendable {
    package var document: Document
    /// `id` as the line has it: a string, a number or null.
    package var identifier: JSONValue
    /// Identifies the article: SHA-256 of what it says of itself.
    package var contentHash: String
    /// Keys we do not know, in their order.
    package var extra: [JSONValue.Member]

    package init(
        document: Document, identifier: JSONValue? = nil, contentHash: String,
        extra: [JSONValue.Member] = []
    ) {
        self.contentHash = contentHash
        self.document = document
        self.identifier = identifier ?? .string(document.id)
        self.extra = extra
    }

    /// Why a line cannot be read; `id` where at least that could.
    package struct Failure: Error, Hashable, Sendable {
        package var id: JSONValue
        package var reason: String
    }

    private static let known: Set<String> = [
        "id", "text", "published", "title", "url", "publisher", "author",
    ]

    /// Reads one line.
    package init(parsing line: [UInt8]) throws(Failure) {
        let value: JSONValue
        do {
            value = try JSONParser.value(of: line)
        } catch {
            throw Failure(
                id: .null, reason: "this is not JSON: \(error.reason) (byte \(error.offset + 1))")
        }
        try self.init(value)
    }

    /// Reads a JSON object.
    package init(_ value: JSONValue) throws(Failure) {
        guard case .object(let members) = value else {
            throw Failure(id: .null, reason: "this is no JSON object")
        }
        let identifier = value["id"] ?? .null
        func optional(_ key: String) throws(Failure) -> String? {
            guard let field = value[key], !field.isNull else { return nil }
            guard let text = field.textOrNumber else {
                throw Failure(id: identifier, reason: "'\(key)' is not a string")
            }
            return text
        }
        guard let text = value["text"]?.text else {
            throw Failure(
                id: identifier,
                reason: value["text"] == nil ? "'text' is missing" : "'text' is not a string")
        }
        let id = try optional("id")
        var published = PublicationDate.unknown
        if let words = try optional("published") {
            guard let date = PublicationDate(iso: words, basis: .given) else {
                throw Failure(
                    id: identifier,
                    reason: "'published' is neither a day (2025-05-01) nor an instant: '\(words)'")
            }
            published = date
        }
        self.document = Document(
            id: id ?? "", text: Array(text.utf8), title: try optional("title"),
            url: try optional("url"), publisher: try optional("publisher"),
            author: try optional("author"), published: published)
        self.contentHash = PreparedDocument.hash(of: document)
        self.identifier = identifier
        self.extra = members.filter { !ArticleLine.known.contains($0.key) }
    }

    /// The identity of an article; see `PreparedDocument.hash(of:)`.
    static func hash(of document: Document) -> String { PreparedDocument.hash(of: document) }

    /// Looks for the day of publication in the text and around it, where the record has none.
    ///
    /// - Parameter fileName: the name of the file that is this article alone.
    package mutating func findDate(fileName: String? = nil) {
        guard document.published.day == nil else { return }
        document.published = PublicationFinder.date(
            of: document.text, url: document.url, fileName: fileName)
    }
}
