internal import Facts

/// Makes an article of a JSON object, whatever common names its fields have.
struct JSONArticle {
    /// File and line or number.
    let name: String

    private static let textKeys = [
        "text", "body", "content", "article", "articleBody", "maintext", "fulltext", "story",
        "description", "summary",
    ]
    private static let titleKeys = ["title", "headline", "name"]
    private static let dateKeys = [
        "published", "date", "datePublished", "date_published", "published_at", "publishedAt",
        "pubDate", "pub_date", "date_publish", "publication_date", "timestamp",
    ]
    private static let publisherKeys = [
        "publisher", "source", "source_name", "site", "outlet", "domain", "source_domain",
    ]
    private static let authorKeys = ["author", "byline", "authors", "creator"]
    private static let urlKeys = ["url", "link", "canonical_url", "permalink", "web_url"]
    private static let idKeys = ["id", "guid", "uuid", "_id"]

    func article(_ value: JSONValue) -> ReadArticle {
        guard case .object(let members) = value else {
            return .skipped(SkippedInput(name: name, reason: "no JSON object"))
        }
        var used: Set<String> = []
        func field(_ keys: [String]) -> String? {
            for key in keys {
                guard let text = JSONArticle.text(of: value[key]) else { continue }
                used.insert(key)
                return text
            }
            return nil
        }
        guard let text = field(JSONArticle.textKeys) else {
            return .skipped(SkippedInput(name: name, reason: "no field with the text"))
        }
        var found = ArticleMaker.Found(
            title: field(JSONArticle.titleKeys), url: field(JSONArticle.urlKeys),
            publisher: field(JSONArticle.publisherKeys), author: field(JSONArticle.authorKeys))
        // As for `extract`: who writes the record gives the date.
        found.published = field(JSONArticle.dateKeys).flatMap {
            DateWords.date(in: $0, basis: .given)
        }
        let identifier = field(JSONArticle.idKeys)
        found.extra = members.filter { !used.contains($0.key) && !$0.value.isNull }
        return ArticleMaker(name: identifier ?? name).article(Array(text.utf8), found: found)
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
