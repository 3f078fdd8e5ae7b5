internal import Facts

/// The lines before an article that tell its title, date, author and source.
///
/// A header is the first paragraph of a text if at least one of its lines is `Key: value` with a
/// key that we know; a first line without a key is then the title, and "By" begins a byline. After
/// two such lines a longer line without a key begins the article, though no line was left empty:
/// what is copied, or read from a PDF, loses them.
struct HeaderBlock {
    enum Field { case title, date, author, publisher, url }

    private(set) var fields: [Field: String] = [:]
    /// Where the article itself begins, in bytes.
    private(set) var textStart = 0

    private static let longest = 12
    private static let keys: [String: Field] = [
        "title": .title, "headline": .title, "subject": .title, "head": .title,
        "date": .date, "published": .date, "publication date": .date, "published on": .date,
        "pubdate": .date, "published at": .date, "date published": .date,
        "by": .author, "author": .author, "byline": .author, "authors": .author,
        "source": .publisher, "publisher": .publisher, "publication": .publisher,
        "newspaper": .publisher, "from": .publisher,
        "url": .url, "link": .url, "address": .url, "permalink": .url, "source url": .url,
    ]

    /// Reads the header of a text; without one, nothing is known and the text begins at its start.
    init(of text: [UInt8]) {
        var position = 0
        var lines: [(text: String, start: Int)] = []
        while position < text.count, lines.count <= HeaderBlock.longest {
            let end = text[position...].firstIndex(of: 0x0A) ?? text.count
            let bytes = text[position..<min(end, position + 2000)]
            let line = String(decoding: bytes, as: UTF8.self).trimmingWhiteSpace()
            let start = position
            position = min(end + 1, text.count)
            if !line.isEmpty { lines.append((line, start)) } else if !lines.isEmpty { break }
        }
        if let end = HeaderBlock.firstOfArticle(lines.map(\.text)) {
            position = lines[end].start
            lines.removeSubrange(end...)
        }
        guard lines.count <= HeaderBlock.longest, read(lines.map(\.text)) else { return }
        while position < text.count, text[position] <= 0x20 { position += 1 }
        textStart = position
    }

    /// The line that begins the article behind a header that no empty line ends.
    private static func firstOfArticle(_ lines: [String]) -> Int? {
        var keyed = 0
        for (index, line) in lines.enumerated() {
            if self.keyed(line) != nil {
                keyed += 1
            } else if index > 0, !line.hasPrefix("By "), !hasUnknownKey(line) {
                return keyed >= 2 && line.utf8.count > 40 ? index : nil
            }
        }
        return nil
    }

    /// `false` if these lines are the article's own.
    private mutating func read(_ lines: [String]) -> Bool {
        var found: [Field: String] = [:]
        var hasKey = false
        for (index, line) in lines.enumerated() {
            if let (field, value) = HeaderBlock.keyed(line) {
                hasKey = true
                if found[field] == nil, !value.isEmpty { found[field] = value }
            } else if line.hasPrefix("By "), line.utf8.count < 100 {
                found[.author] = String(line.dropFirst(3))
            } else if index == 0, line.utf8.count < 200 {
                found[.title] = line
            } else if !HeaderBlock.hasUnknownKey(line) {
                return false
            }
        }
        if hasKey { fields = found }
        return hasKey
    }

    /// Whether a line is `Key: value` with a key that we know.
    static func isKeyed(_ line: String) -> Bool { keyed(line) != nil }

    private static func keyed(_ line: String) -> (Field, String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let key = line[..<colon].lowercased().trimmingWhiteSpace()
        return keys[key].map { ($0, line[line.index(after: colon)...].trimmingWhiteSpace()) }
    }

    /// `Section: World` and the like: one to three words before a colon, and little behind it.
    private static func hasUnknownKey(_ line: String) -> Bool {
        guard let colon = line.firstIndex(of: ":"), line.utf8.count < 200 else { return false }
        return (1...3).contains(line[..<colon].split(separator: " ").count)
    }

    /// The day of publication, where the header tells one that can be read.
    var published: PublicationDate? {
        fields[.date].flatMap { DateWords.date(in: $0, basis: .metadata) }
    }
}
