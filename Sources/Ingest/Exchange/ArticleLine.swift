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
        // A field of the contract that is there must be of its type.
        for name in RecordFields.Name.allCases where name != .text {
            guard let field = value[name.rawValue], !field.isNull else { continue }
            if field.textOrNumber == nil {
                throw Failure(id: identifier, reason: "'\(name.rawValue)' is not a string")
            }
        }
        guard let text = value["text"]?.text else {
            throw Failure(
                id: identifier,
                reason: value["text"] == nil ? "'text' is missing" : "'text' is not a string")
        }
        let fields = RecordFields(value)
        var published: PublicationDate?
        do {
            published = try fields.published()
        } catch {
            throw Failure(id: identifier, reason: error.reason)
        }
        self.document = Document(
            id: value["id"]?.textOrNumber ?? "", text: Array(text.utf8),
            title: fields.text(.title), url: fields.text(.url),
            publisher: fields.text(.publisher), author: fields.text(.author),
            published: published ?? .unknown)
        self.contentHash = PreparedDocument.hash(of: document)
        self.identifier = identifier
        self.extra = RecordFields.extra(of: members)
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
