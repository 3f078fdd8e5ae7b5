package import Facts

/// What the user says about the articles; it goes before what they say of themselves.
package struct ReadingOptions: Sendable {
    package var published: PublicationDate?
    package var url: String?
    package var publisher: String?
    package var title: String?
    /// Which key of a record (JSON, a column of CSV) holds what, by the names in `fieldNames`.
    package var fields: [String: String]

    /// What the fields of a record may tell.
    package static let fieldNames = RecordFields.Name.allCases.map(\.rawValue)

    package init(
        published: PublicationDate? = nil, url: String? = nil, publisher: String? = nil,
        title: String? = nil, fields: [String: String] = [:]
    ) {
        self.published = published
        self.url = url
        self.publisher = publisher
        self.title = title
        self.fields = fields
    }
}
