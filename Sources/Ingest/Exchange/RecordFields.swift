internal import Facts

/// The fields of a record of JSON that tell about an article, whatever common names they have.
///
/// `extract` and `ingest` read records through this, so that `load` brings what `ingest` would.
struct RecordFields {
    /// The name that the contract of `archive extract` gives a field, then those that feeds,
    /// scrapers and dumps use.
    enum Name: String, CaseIterable {
        case id, text, title, published, url, publisher, author

        var others: [String] {
            switch self {
            case .id: ["guid", "uuid", "_id"]
            case .text:
                [
                    "body", "content", "article", "articleBody", "maintext", "fulltext", "story",
                    "description", "summary",
                ]
            case .title: ["headline", "name"]
            case .published:
                [
                    "date", "datePublished", "date_published", "published_at", "publishedAt",
                    "pubDate", "pub_date", "date_publish", "publication_date", "timestamp",
                ]
            case .url: ["link", "canonical_url", "permalink", "web_url"]
            case .publisher:
                ["source", "source_name", "site", "outlet", "domain", "source_domain"]
            case .author: ["byline", "authors", "creator"]
            }
        }
    }

    private let value: JSONValue
    /// The keys as people write them: `Publication Date` and `publication_date` are one.
    private let plainKeys: [String: String]

    init(_ value: JSONValue) {
        self.value = value
        var plainKeys: [String: String] = [:]
        if case .object(let members) = value {
            for member in members where plainKeys[RecordFields.plain(member.key)] == nil {
                plainKeys[RecordFields.plain(member.key)] = member.key
            }
        }
        self.plainKeys = plainKeys
    }

    private static func plain(_ key: String) -> String {
        String(decoding: key.utf8.filter { !" _-".utf8.contains($0) }, as: UTF8.self).lowercased()
    }

    /// What stands under a key, whatever capitals, spaces and underscores it is written with.
    private func member(_ key: String) -> JSONValue? {
        value[key] ?? plainKeys[RecordFields.plain(key)].flatMap { value[$0] }
    }

    /// The field under its own name, else under the first other name that has something.
    func text(_ name: Name) -> String? {
        for key in [name.rawValue] + name.others {
            if name == .text {
                if case .string(let text)? = member(key), !text.isEmpty { return text }
                continue
            }
            guard let text = RecordFields.text(of: member(key)) else { continue }
            let trimmed = text.trimmingWhiteSpace()
            if !trimmed.isEmpty { return trimmed }
        }
        return nil
    }

    /// The day of publication; `nil` where none is given, or an other name holds no day.
    ///
    /// Throws a reason if `published` itself is given and no day: it is never passed over in
    /// silence.
    func published() throws(UnreadableDate) -> PublicationDate? {
        // As for `extract`: who writes the record gives the date.
        if let words = RecordFields.text(of: value[Name.published.rawValue]) {
            if let date = DateWords.date(in: words, basis: .given) { return date }
            throw UnreadableDate(words: words)
        }
        return text(.published).flatMap { DateWords.date(in: $0, basis: .given) }
    }

    /// What `published` held instead of a day.
    struct UnreadableDate: Error {
        var words: String

        var reason: String {
            "'published' is neither a day (2025-05-01) nor an instant: '\(words)'"
        }
    }

    /// The members that are not part of the contract, in their order.
    static func extra(of members: [JSONValue.Member]) -> [JSONValue.Member] {
        members.filter { Name(rawValue: $0.key) == nil }
    }

    /// A string, a number, the first of a list, or the name of an object.
    private static func text(of value: JSONValue?) -> String? {
        switch value {
        case .string(let text): text.isEmpty ? nil : text
        case .number(let digits): digits
        case .array(let elements): text(of: elements.first)
        case .object: text(of: value?["name"] ?? value?["title"])
        default: nil
        }
    }
}
