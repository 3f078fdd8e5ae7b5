/// The words of a web page: paragraphs of the article, without what stands around it.
struct HTMLText {
    private let root: XMLTree.Node

    init(_ root: XMLTree.Node) {
        self.root = root
    }

    private static let left: Set<String> = [
        "script", "style", "noscript", "nav", "header", "footer", "aside", "form", "button",
        "iframe", "svg", "figure", "template", "select", "head", "menu", "dialog",
    ]
    private static let blocks: Set<String> = [
        "p", "div", "section", "article", "main", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5",
        "h6", "blockquote", "table", "tr", "td", "th", "br", "hr", "pre", "dl", "dt", "dd", "body",
    ]
    /// Parts of class names and ids that mark what is not the article.
    private static let strangeNames = [
        "comment", "sidebar", "related", "share", "social", "promo", "advert", "newsletter",
        "breadcrumb", "cookie", "footer", "navigation", "menu", "recommended", "subscribe",
        "popup", "banner",
    ]

    /// Paragraphs with an empty line between; empty if there are none.
    ///
    /// The article is the element whose own paragraphs hold most words; its headings of the second
    /// rank and lists come with it.
    var article: String {
        guard let main = mainElement else { return "" }
        var paragraphs: [String] = []
        collect(main, into: &paragraphs)
        return paragraphs.joined(separator: "\n\n")
    }

    private var mainElement: XMLTree.Node? {
        var best: (node: XMLTree.Node, weight: Int)?
        visit(root) { node in
            let own = node.children.filter { $0.name == "p" }
            let weight = own.reduce(0) { $0 + HTMLText.joined($1.content).utf8.count }
            if weight > best?.weight ?? 0 { best = (node, weight) }
        }
        if let best, best.weight >= 200 { return best.node }
        var body: XMLTree.Node?
        root.forEachElement { node in
            if ["article", "main"].contains(node.name), body == nil { body = node }
        }
        return body ?? best?.node ?? root.child("body") ?? root
    }

    private func visit(_ node: XMLTree.Node, _ body: (XMLTree.Node) -> Void) {
        var pending = [node]
        while let node = pending.popLast() {
            guard node.isElement, !HTMLText.isStrange(node) else { continue }
            body(node)
            pending.append(contentsOf: node.children.reversed())
        }
    }

    private static func isStrange(_ node: XMLTree.Node) -> Bool {
        // A page's <html> and <body> carry classes for everything on it.
        if ["html", "body", "article", "main"].contains(node.name) { return false }
        if left.contains(node.name) { return true }
        let names = ((node["class"] ?? "") + " " + (node["id"] ?? "")).lowercased()
        return names.utf8.count > 1 && strangeNames.contains { names.contains($0) }
    }

    /// Cuts the text at every block; depth is bounded by the parser (256).
    private func collect(_ node: XMLTree.Node, into paragraphs: inout [String]) {
        var line = ""
        func finish() {
            let text = HTMLText.joined(line)
            if !text.isEmpty { paragraphs.append(text) }
            line = ""
        }
        func walk(_ node: XMLTree.Node, _ depth: Int) {
            if let text = node.text {
                line += text
                return
            }
            guard node.isElement, depth < 300, !HTMLText.isStrange(node) else { return }
            let isBlock = HTMLText.blocks.contains(node.name)
            if isBlock { finish() }
            for child in node.children { walk(child, depth + 1) }
            if isBlock { finish() }
        }
        walk(node, 0)
        finish()
    }

    /// Runs of white space become one space.
    static func joined(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
