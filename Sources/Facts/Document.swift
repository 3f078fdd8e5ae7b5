/// An article as it enters the extraction: its text and what is known about it.
package struct Document: Sendable {
    /// What the user or the reader calls it; unique within one run.
    package var id: String
    package var title: String?
    package var url: String?
    package var publisher: String?
    package var author: String?
    package var published: PublicationDate
    /// Valid UTF-8. All spans index these bytes. The title, where given apart, is not part of it.
    package var text: [UInt8]

    package init(
        id: String, text: [UInt8], title: String? = nil, url: String? = nil,
        publisher: String? = nil, author: String? = nil, published: PublicationDate = .unknown
    ) {
        self.id = id
        self.text = text
        self.title = title
        self.url = url
        self.publisher = publisher
        self.author = author
        self.published = published
    }

    /// The words at a span. Invalid UTF-8 is repaired, never trapped on.
    package func words(at span: TextSpan) -> String {
        String(decoding: text[span.range], as: UTF8.self)
    }
}
