extension ArticleFormat {
    /// One article in a file, perhaps with header lines.
    static let plainText = ArticleFormat(
        name: "plain text", endings: ["txt", "text"],
        recognises: { head in
            head.bytes.starts(with: [0xFF, 0xFE]) || head.bytes.starts(with: [0xFE, 0xFF])
                || TextDecoder.isText(head.bytes)
        },
        reader: { TextReader($0) })
}

/// Reads a file of plain text as one article.
struct TextReader: ArticleReader {
    private var input: ArticleFormat.Input?

    init(_ input: ArticleFormat.Input) {
        self.input = input
    }

    mutating func next() throws(IngestError) -> ReadArticle? {
        guard let input else { return nil }
        self.input = nil
        let bytes = try input.source.rest()
        guard let text = TextDecoder.decoded(bytes) else {
            return .skipped(SkippedInput(name: input.name, reason: TextDecoder.refusal))
        }
        return ArticleMaker(input).article(plain: text)
    }
}
