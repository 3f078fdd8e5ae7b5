extension ArticleFormat {
    /// One article in Markdown, perhaps with front matter between lines of three hyphens or pluses.
    static let markdown = ArticleFormat(
        name: "Markdown", endings: ["md", "markdown"], recognises: { _ in false },
        reader: { MarkdownReader($0) })
}

/// Reads a Markdown file as one article: marks are taken away, words stay.
struct MarkdownReader: ArticleReader {
    private var input: ArticleFormat.Input?

    init(_ input: ArticleFormat.Input) {
        self.input = input
    }

    mutating func next() throws(IngestError) -> ReadArticle? {
        guard let input else { return nil }
        self.input = nil
        guard let bytes = TextDecoder.decoded(try input.source.rest()) else {
            return .skipped(SkippedInput(name: input.name, reason: TextDecoder.refusal))
        }
        let text = String(decoding: ArticleMaker.withUnixLineEnds(bytes), as: UTF8.self)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        var front: [String] = []
        if let fence = lines.first, fence == "---" || fence == "+++",
            let end = lines.dropFirst().firstIndex(of: fence)
        {
            front = MarkdownReader.header(lines[1..<end], isTOML: fence == "+++")
            lines = lines[(end + 1)...]
        }
        let body = MarkdownReader.withoutCode(lines).compactMap { MarkdownReader.plain($0) }
        // Front matter reads like the header lines of a plain text.
        let head = front.isEmpty ? [] : front + [""]
        let plain = (head + body).joined(separator: "\n")
        return ArticleMaker(input).article(plain: Array(plain.utf8))
    }

    /// The lines of front matter (YAML, TOML) that tell about the article, as header lines; of a
    /// list, the first.
    private static func header(_ lines: ArraySlice<Substring>, isTOML: Bool) -> [String] {
        var header: [String] = []
        var openKey: Substring?
        for line in lines {
            let text = line.trimmingWhiteSpace()
            if let key = openKey, text.hasPrefix("- ") {
                header.append("\(key): \(unquoted(text.dropFirst(2)))")
            }
            openKey = nil
            guard let sign = line.firstIndex(of: isTOML ? "=" : ":"), line.first != " " else {
                continue
            }
            let key = line[..<sign]
            let value = unquoted(line[line.index(after: sign)...])
            if value.isEmpty { openKey = key } else { header.append("\(key): \(value)") }
        }
        return header.filter { HeaderBlock.isKeyed($0) }
    }

    /// `"Talks resume"` without the quotes, `[Jane, Joe]` without the brackets.
    private static func unquoted(_ value: Substring) -> String {
        var text = value.trimmingWhiteSpace()
        if text.hasPrefix("["), text.hasSuffix("]") {
            text =
                text.dropFirst().dropLast().split(separator: ",").first?.trimmingWhiteSpace()
                ?? ""
        }
        guard text.count >= 2, let mark = text.first, mark == "\"" || mark == "'",
            text.last == mark
        else { return text }
        return String(text.dropFirst().dropLast())
    }

    /// The lines without fenced blocks of code, each of which leaves an empty line. A fence that
    /// nothing closes is no fence: else a slip of the pen would cost the rest of the article.
    private static func withoutCode(_ lines: ArraySlice<Substring>) -> [Substring] {
        var kept: [Substring] = []
        // Fences of this many marks or more are closed nowhere further down.
        var leastOpen: [Character: Int] = [:]
        var index = lines.startIndex
        while index < lines.endIndex {
            let line = lines[index]
            index += 1
            guard let fence = fence(line), fence.length < leastOpen[fence.mark] ?? .max else {
                kept.append(line)
                continue
            }
            let end = lines[index...].firstIndex { other in
                guard let close = Self.fence(other), close.mark == fence.mark else { return false }
                return close.isBare && close.length >= fence.length
            }
            if let end {
                kept.append("")
                index = end + 1
            } else {
                leastOpen[fence.mark] = fence.length
                kept.append(line)
            }
        }
        return kept
    }

    /// Three or more back quotes or tildes, alone or before the name of a language.
    private static func fence(
        _ line: Substring
    ) -> (mark: Character, length: Int, isBare: Bool)? {
        let text = line.drop { $0 == " " }
        guard text.startIndex <= line.index(line.startIndex, offsetBy: min(3, line.count)),
            let mark = text.first, mark == "`" || mark == "~"
        else { return nil }
        let rest = text.drop { $0 == mark }
        let length = text.count - rest.count
        guard length >= 3, mark == "~" || !rest.contains("`") else { return nil }
        return (mark, length, rest.allSatisfy(\.isWhitespace))
    }

    /// A line without its marks; `nil` for lines that are marks only.
    private static func plain(_ line: Substring) -> String? {
        var rest = line.drop { $0 == " " || $0 == "\t" }
        if rest.hasPrefix("```") || rest.hasPrefix("~~~") || rest.hasPrefix("![") { return nil }
        if rest.count >= 3, rest.allSatisfy({ "-*_= ".contains($0) }) { return "" }
        let mark = rest.prefix { $0 == "#" || $0 == ">" }
        if !mark.isEmpty { rest = rest.dropFirst(mark.count).drop { $0 == " " } }
        for bullet in ["- ", "* ", "+ "] where rest.hasPrefix(bullet) { rest = rest.dropFirst(2) }
        return withoutInlineMarks(rest)
    }

    /// `[words](address)` becomes the words; stars, back quotes and double underscores go.
    private static func withoutInlineMarks(_ line: Substring) -> String {
        var plain = ""
        var rest = line
        while let character = rest.first {
            if character == "[", let close = rest.firstIndex(of: "]"),
                rest[rest.index(after: close)...].first == "(",
                let end = rest[close...].firstIndex(of: ")")
            {
                plain += rest[rest.index(after: rest.startIndex)..<close]
                rest = rest[rest.index(after: end)...]
                continue
            }
            if rest.hasPrefix("__") {
                rest = rest.dropFirst(2)
                continue
            }
            if character != "*", character != "`" { plain.append(character) }
            rest = rest.dropFirst()
        }
        return plain
    }
}
