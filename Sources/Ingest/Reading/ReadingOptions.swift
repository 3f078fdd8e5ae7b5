package import Facts

/// What the user says about the articles; it goes before what they say of themselves.
package struct ReadingOptions: Sendable {
    package var published: PublicationDate?
    package var url: String?
    package var publisher: String?
    package var title: String?

    package init(
        published: PublicationDate? = nil, url: String? = nil, publisher: String? = nil,
        title: String? = nil
    ) {
        self.published = published
        self.url = url
        self.publisher = publisher
        self.title = title
    }
}
