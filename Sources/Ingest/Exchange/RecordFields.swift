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
    /// The keys that the user has named; no other is asked then.
    private let given: [String: String]
    /// The keys as people write them: `Publication Date` and `publication_date` are one.
    private let plainKeys: [String: String]

    /// - Parameter given: keys by the names of the contract; a full stop leads into an object.
    init(_ value: JSONValue, given: [String: String] = [:]) {
        self.value = value
        self.given = given
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

    /// What stands under a key that the user has named, or at the end of a path of keys.
    private func member(given key: String) -> JSONValue? {
        if let direct = member(key) { return direct }
        let path = key.split(separator: ".").map(String.init)
        guard path.count > 1 else { return nil }
        return path.reduce(value as JSONValue?) { $0?[$1] }
    }

    /// What may stand for a field, in the order in which it is asked.
    private func members(_ name: Name) -> [JSONValue] {
        if let key = given[name.rawValue] { return [member(given: key)].compactMap { $0 } }
        return ([name.rawValue] + name.others).compactMap { member($0) }
    }

    /// The field under its own name, else under the first other name that has something.
    func text(_ name: Name) -> String? {
        for member in members(name) {
            if name == .text {
                if case .string(let text) = member, !text.isEmpty { return text }
                continue
            }
            guard let text = RecordFields.text(of: member) else { continue }
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
        let key = given[Name.published.rawValue]
        let field = key.map { member(given: $0) } ?? value[Name.published.rawValue]
        if let words = RecordFields.text(of: field) {
            if let date = DateWords.date(in: words, basis: .given) { return date }
            throw UnreadableDate(key: key ?? Name.published.rawValue, words: words)
        }
        return text(.published).flatMap { DateWords.date(in: $0, basis: .given) }
    }

    /// What `published` held instead of a day.
    struct UnreadableDate: Error {
        var key: String
        var words: String

        var reason: String {
            "'\(key)' is neither a day (2025-05-01) nor an instant: '\(words)'"
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
