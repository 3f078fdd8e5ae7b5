extension ArticleFormat {
    /// A web page with one article.
    static let html = ArticleFormat(
        name: "HTML", endings: ["html", "htm", "xhtml"],
        recognises: { $0.begins(with: "<!doctype html") || $0.begins(with: "<html") },
        reader: { HTMLReader($0) })
}

/// Reads a web page: its article without menus and advertisements, and what it says of itself.
struct HTMLReader: ArticleReader {
    private var input: ArticleFormat.Input?

    init(_ input: ArticleFormat.Input) {
        self.input = input
    }

    mutating func next() throws(IngestError) -> ReadArticle? {
        guard let input else { return nil }
        self.input = nil
        guard XMLTree.isAvailable else {
            return .skipped(SkippedInput(name: input.name, reason: XMLTree.missing))
        }
        let page = try input.source.rest()
        let charset = TextDecoder.charset(ofPage: page)
        guard let bytes = TextDecoder.decoded(page, charset: charset),
            let tree = XMLTree(html: bytes), let root = tree.root
        else { return .skipped(SkippedInput(name: input.name, reason: TextDecoder.refusal)) }
        let text = HTMLText(root).article
        guard !text.isEmpty else {
            return .skipped(SkippedInput(name: input.name, reason: "a page without an article"))
        }
        return ArticleMaker(input).article(Array(text.utf8), found: HTMLMetadata(root).found)
    }
}
