/// Cuts a treebank into documents and collects their `Entity=` marks.
struct EntityReader {
    private let treebank: Treebank
    private(set) var documents: [EntityDocument] = []
    private var name = ""
    /// Index in the treebank of the first sentence of the document, and of the present one.
    private var first = 0
    private var sentence = 0
    /// Words of the present sentence so far.
    private var words = 0
    private var open: [(id: String, type: String, start: Int)] = []
    private var marks: [EntityMark] = []

    init(treebank: Treebank) { self.treebank = treebank }

    mutating func take(_ line: String) {
        if line.isEmpty {
            endSentence()
        } else if line.hasPrefix("# newdoc") {
            endDocument()
            name = String(line.split(separator: " ").last ?? "")
        } else if !line.hasPrefix("#") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count == 10, Int(columns[0]) != nil else { return }
            words += 1
            for field in columns[9].split(separator: "|") where field.hasPrefix("Entity=") {
                takeMarks(field.dropFirst(7))
            }
        }
    }

    /// `(1-person-new…`, `1)`, `(2-place-…)` in any number.
    private mutating func takeMarks(_ field: Substring) {
        var rest = field
        while let sign = rest.first {
            if sign == "(" { rest = rest.dropFirst() }
            let body = rest.prefix { $0 != "(" && $0 != ")" }
            rest = rest.dropFirst(body.count)
            let closes = rest.first == ")"
            if closes { rest = rest.dropFirst() }
            let parts = body.split(separator: "-", omittingEmptySubsequences: false)
            guard let id = parts.first.map(String.init) else { continue }
            if sign == "(", parts.count > 1 {
                open.append((id, String(parts[1]), words - 1))
            }
            if closes { close(id) }
        }
    }

    private mutating func close(_ id: String) {
        guard let index = open.lastIndex(where: { $0.id == id }) else { return }
        let mark = open.remove(at: index)
        marks.append(
            EntityMark(
                sentence: sentence - first, tokens: mark.start..<words, id: id, type: mark.type))
    }

    private mutating func endSentence() {
        if words > 0 { sentence += 1 }
        words = 0
        open = []
    }

    mutating func endDocument() {
        endSentence()
        let sentences = treebank.sentences[first..<sentence].map { entry in
            ParsedSentence(span: entry.sentence.span, tokens: entry.sentence.tokens)
        }
        if !sentences.isEmpty {
            documents.append(
                EntityDocument(
                    name: name,
                    parsed: ParsedDocument(
                        text: treebank.text, sentences: sentences, lemmas: LemmaSpeller()),
                    marks: marks))
        }
        first = sentence
        marks = []
    }
}
