internal import Facts

extension ArticleFormat {
    /// A news feed: RSS 2.0, RDF or Atom.
    static let feed = ArticleFormat(
        name: "RSS and Atom", endings: ["rss", "atom", "xml", "rdf"], holdsMany: true,
        recognises: { head in
            head.begins(with: "<rss") || head.begins(with: "<feed")
                || head.begins(with: "<?xml")
                    && ["<rss", "<feed", "<rdf:rdf"].contains { head.contains($0) }
        },
        reader: { FeedReader($0) })
}

/// Reads each item of a news feed as an article.
struct FeedReader: ArticleReader {
    private let input: ArticleFormat.Input
    private var articles: [ReadArticle] = []
    private var isOpen = false

    init(_ input: ArticleFormat.Input) {
        self.input = input
    }

    mutating func next() throws(IngestError) -> ReadArticle? {
        if !isOpen {
            isOpen = true
            articles = read(try input.source.rest()).reversed()
        }
        return articles.popLast()
    }

    private func read(_ bytes: [UInt8]) -> [ReadArticle] {
        guard XMLTree.isAvailable else {
            return [.skipped(SkippedInput(name: input.name, reason: XMLTree.missing))]
        }
        var items: [XMLTree.Node] = []
        var publisher: String?
        let tree = XMLTree(xml: bytes)
        tree?.root?.forEachElement { node in
            if node.name == "item" || node.name == "entry" { items.append(node) }
            if node.name == "title", items.isEmpty, publisher == nil {
                publisher = HTMLText.joined(node.content)
            }
        }
        guard !items.isEmpty else {
            return [
                .skipped(SkippedInput(name: input.name, reason: "a feed without articles"))
            ]
        }
        return items.enumerated().map { number, item in
            article(item, name: "\(input.name):\(number + 1)", publisher: publisher)
        }
    }

    private func article(
        _ item: XMLTree.Node, name: String, publisher: String?
    ) -> ReadArticle {
        func words(_ names: [String]) -> String? {
            names.lazy.compactMap { item.child($0)?.content }
                .first { !$0.trimmingWhiteSpace().isEmpty }
        }
        let date = words(["pubdate", "published", "date", "issued", "updated"])
        let link = item.child("link")
        let found = ArticleMaker.Found(
            title: words(["title"]).map { HTMLText.joined(FeedReader.plain($0)) },
            url: link?["href"] ?? link?.content, publisher: words(["source"]) ?? publisher,
            author: item.child("author")?.child("name")?.content
                ?? words(["creator", "author"]),
            published: date.flatMap { DateWords.date(in: $0, basis: .metadata) })
        let body = words(["encoded", "content", "description", "summary"]) ?? ""
        // Atom may carry elements instead of text that looks like them.
        let elements = item.child("content").flatMap { content in
            content.children.contains(where: \.isElement) ? HTMLText(content).article : nil
        }
        return ArticleMaker(name: name).article(
            Array((elements ?? FeedReader.plain(body)).utf8), found: found)
    }

    /// Items carry HTML as text.
    private static func plain(_ text: String) -> String {
        guard text.contains("<") || text.contains("&") else { return text.trimmingWhiteSpace() }
        let page = "<html><body>\(text)</body></html>"
        guard let root = XMLTree(html: Array(page.utf8))?.root else { return text }
        return HTMLText(root).article
    }
}
