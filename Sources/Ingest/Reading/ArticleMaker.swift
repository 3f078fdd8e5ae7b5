internal import Facts
internal import Store

/// Makes a document of what a reader found in an input.
struct ArticleMaker {
    /// What a reader may find beside the text.
    struct Found {
        var title: String?
        var url: String?
        var publisher: String?
        var author: String?
        var published: PublicationDate?
        var extra: [JSONValue.Member] = []
    }

    private let name: String

    init(_ input: ArticleFormat.Input) {
        self.name = input.name
    }

    init(name: String) {
        self.name = name
    }

    /// A text that may begin with header lines.
    func article(plain text: [UInt8]) -> ReadArticle {
        let text = ArticleMaker.withUnixLineEnds(text)
        let header = HeaderBlock(of: text)
        let found = Found(
            title: header.fields[.title], url: header.fields[.url],
            publisher: header.fields[.publisher], author: header.fields[.author],
            published: header.published)
        return article(Array(text[header.textStart...]), found: found, mayHaveHeadline: true)
    }

    /// A text whose metadata are known.
    ///
    /// - Parameter mayHaveHeadline: whether the first line may be the title.
    func article(_ text: [UInt8], found: Found, mayHaveHeadline: Bool = false) -> ReadArticle {
        guard text.contains(where: { $0 > 0x20 }) else {
            return .skipped(SkippedInput(name: name, reason: "empty"))
        }
        var document = Document(
            id: name, text: text, title: ArticleMaker.nonEmpty(found.title),
            url: ArticleMaker.nonEmpty(found.url),
            publisher: ArticleMaker.nonEmpty(found.publisher),
            author: ArticleMaker.nonEmpty(found.author), published: found.published ?? .unknown)
        let hash = PreparedDocument.hash(of: document)
        if mayHaveHeadline, document.title == nil {
            document.title = ArticleMaker.headline(of: text)
        }
        return .article(ArticleLine(document: document, contentHash: hash, extra: found.extra))
    }

    private static func nonEmpty(_ text: String?) -> String? {
        guard let trimmed = text?.trimmingWhiteSpace(), !trimmed.isEmpty else { return nil }
        return trimmed
    }

    /// The first line, where it is short, ends without a full stop and an empty line follows.
    private static func headline(of text: [UInt8]) -> String? {
        guard let start = text.firstIndex(where: { $0 > 0x20 }),
            let end = text[start...].firstIndex(of: 0x0A), end - start <= 160
        else { return nil }
        let line = String(decoding: text[start..<end], as: UTF8.self).trimmingWhiteSpace()
        let rest = text[(end + 1)...].prefix { $0 != 0x0A }
        guard rest.allSatisfy({ $0 <= 0x20 }), let last = line.last, line.contains(" "),
            !".,;:!…\"”".contains(last)
        else { return nil }
        return line
    }

    /// CR LF and CR become LF.
    static func withUnixLineEnds(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(0x0D) else { return text }
        var plain: [UInt8] = []
        plain.reserveCapacity(text.count)
        for (index, byte) in text.enumerated() {
            if byte != 0x0D {
                plain.append(byte)
            } else if index + 1 == text.count || text[index + 1] != 0x0A {
                plain.append(0x0A)
            }
        }
        return plain
    }
}
