extension ArticleFormat {
    /// One JSON object a line: the input of `archive extract`.
    static let ndjson = ArticleFormat(
        name: "NDJSON", endings: ["ndjson", "jsonl"], holdsMany: true,
        recognises: { _ in false },
        reader: { NDJSONReader($0) })
}

/// Reads one article a line; needs no more memory than the longest line.
struct NDJSONReader: ArticleReader {
    private let name: String
    private let lines: LineReader
    private let given: [String: String]

    init(_ input: ArticleFormat.Input) {
        self.name = input.name
        self.lines = LineReader(input.source)
        self.given = input.options.fields
    }

    mutating func next() throws(IngestError) -> ReadArticle? {
        while let line = try lines.next() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            let place = "\(name):\(lines.count)"
            do {
                let value = try JSONParser.value(of: TextDecoder.decodedLine(line))
                return JSONArticle(name: place, given: given).article(value)
            } catch {
                return .skipped(SkippedInput(name: place, reason: "not JSON: \(error.reason)"))
            }
        }
        return nil
    }
}
