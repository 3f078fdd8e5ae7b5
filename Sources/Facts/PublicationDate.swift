/// The day a document was published and how we know.
package struct PublicationDate: Hashable, Sendable {
    /// In falling order of trust.
    package enum Basis: String, Sendable, CaseIterable {
        /// Said by the user (`--published`, or `published` of an NDJSON line).
        case given
        /// A header line or metadata of the file.
        case metadata
        /// A dateline of the text: `ISLAMABAD, April 30 (AP) --`.
        case dateline
        /// A date in the URL.
        case url
        /// A date in the file name.
        case filename
        /// Not known.
        case none
    }

    package var day: Day?
    /// The instant, where known, as `YYYY-MM-DDTHH:MM:SSZ`.
    package var instant: String?
    package var basis: Basis

    package init(day: Day?, instant: String? = nil, basis: Basis) {
        self.day = day
        self.instant = instant
        self.basis = basis
    }

    package static let unknown = PublicationDate(day: nil, basis: .none)
}
