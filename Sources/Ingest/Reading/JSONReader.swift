extension ArticleFormat {
    /// A JSON object, or a list of objects; one object a line is read line by line.
    static let json = ArticleFormat(
        name: "JSON", endings: ["json"],
        recognises: { $0.begins(with: "{") || $0.begins(with: "[{") },
        reader: { JSONReader($0) })
}

/// Reads a JSON file: an article, a list of articles, or an object that holds such a list.
struct JSONReader: ArticleReader {
    private let input: ArticleFormat.Input
    private var values: [(name: String, value: JSONValue)] = []
    private var lines: NDJSONReader?
    private var isOpen = false

    init(_ input: ArticleFormat.Input) {
        self.input = input
    }

    mutating func next() throws(IngestError) -> ReadArticle? {
        if !isOpen {
            isOpen = true
            if let skipped = try open() { return .skipped(skipped) }
        }
        if lines != nil { return try lines?.next() }
        guard let (name, value) = values.popLast() else { return nil }
        return JSONArticle(name: name, given: input.options.fields).article(value)
    }

    private mutating func open() throws(IngestError) -> SkippedInput? {
        if try holdsLines() {
            lines = NDJSONReader(input)
            return nil
        }
        guard let bytes = TextDecoder.decoded(try input.source.rest()) else {
            return SkippedInput(name: input.name, reason: TextDecoder.refusal)
        }
        do {
            let value = try JSONParser.value(of: bytes)
            let list = JSONReader.list(in: value)
            values =
                list.map { elements in
                    elements.enumerated().map { ("\(input.name):\($0 + 1)", $1) }.reversed()
                } ?? [(input.name, value)]
            return nil
        } catch {
            return SkippedInput(name: input.name, reason: "not JSON: \(error.reason)")
        }
    }

    /// Whether the first line is a whole object and another line follows.
    ///
    /// Looks no farther ahead than it must: what comes through a pipe may come slowly.
    private func holdsLines() throws(IngestError) -> Bool {
        var length = 1 << 13
        while true {
            let head = try input.source.head(length).bytes
            if let end = head.firstIndex(of: 0x0A),
                let next = head[end...].first(where: { $0 > 0x20 })
            {
                // A line that is no JSON by itself is the beginning of a longer value.
                return next == UInt8(ascii: "{")
                    && (try? JSONParser.value(of: Array(head[..<end]))) != nil
            }
            guard head.count == length, length < 1 << 20 else { return false }
            length *= 4
        }
    }

    private static func list(in value: JSONValue) -> [JSONValue]? {
        if case .array(let elements) = value { return elements }
        for key in ["articles", "items", "documents", "results", "data"] {
            if case .array(let elements)? = value[key] { return elements }
        }
        return nil
    }
}
