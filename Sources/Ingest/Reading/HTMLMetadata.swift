internal import Facts

/// What a web page says of itself: JSON-LD first, then meta elements, then the page's own.
struct HTMLMetadata {
    private(set) var found = ArticleMaker.Found()

    private var meta: [String: String] = [:]
    private var title: String?
    private var heading: String?
    private var canonical: String?
    private var time: String?
    private var linked: [JSONValue] = []

    init(_ root: XMLTree.Node) {
        root.forEachElement { node in note(node) }
        let article =
            linked.first { $0["datePublished"] != nil || $0["headline"] != nil }
            ?? linked.first { $0["@type"]?.text?.hasSuffix("Article") == true }
        found.title =
            article?["headline"]?.text ?? meta["og:title"] ?? heading ?? title
        found.url = canonical ?? meta["og:url"] ?? article?["url"]?.text
        found.publisher =
            article?["publisher"]?["name"]?.text ?? meta["og:site_name"] ?? meta["publisher"]
        found.author = HTMLMetadata.name(article?["author"]) ?? meta["author"]
        let dates = [
            article?["datePublished"]?.text, meta["article:published_time"], meta["datepublished"],
            meta["date"], meta["pubdate"], meta["dc.date"], meta["dc.date.issued"],
            meta["publish-date"], meta["parsely-pub-date"], time,
        ]
        found.published =
            dates.compactMap { $0 }.lazy
            .compactMap { DateWords.date(in: $0, basis: .metadata) }.first
    }

    private mutating func note(_ node: XMLTree.Node) {
        switch node.name {
        case "meta":
            let name = node["property"] ?? node["name"] ?? node["itemprop"]
            if let name, let content = node["content"], meta[name.lowercased()] == nil {
                meta[name.lowercased()] = content
            }
        case "title": title = title ?? HTMLText.joined(node.content)
        case "h1": heading = heading ?? HTMLText.joined(node.content)
        case "link" where node["rel"]?.lowercased() == "canonical":
            canonical = canonical ?? node["href"]
        case "time": time = time ?? node["datetime"] ?? node.content
        case "script" where node["type"]?.lowercased() == "application/ld+json":
            // Pages with a broken JSON-LD are read by their other marks.
            if let value = try? JSONParser.value(of: Array(node.content.utf8)) {
                linked += value.elements + (value["@graph"]?.elements ?? []) + [value]
            }
        default: break
        }
    }

    private static func name(_ value: JSONValue?) -> String? {
        value?.text ?? value?["name"]?.text ?? value?.elements.first.flatMap { name($0) }
    }
}
