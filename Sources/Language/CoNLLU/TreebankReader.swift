internal import Facts

/// Reads CoNLL-U.
package struct TreebankReader {
    private let file: String
    private var text: [UInt8] = []
    private var sentences: [TreebankSentence] = []
    private var tokens: ContiguousArray<Token> = []
    private var lemmas: [String] = []
    private var lines: [TreebankSentence.Line] = []
    private var heads: [(line: Int, head: Int)] = []
    /// The number of the last word of the multiword token that is being read, and its MISC.
    private var openToken: (last: Int, misc: Substring)?

    private init(file: String) { self.file = file }

    /// The sentences of the bytes of a file; `file` names it in errors.
    ///
    /// Columns that are `_` become `X`, `NN`, `dep` and head -1. Linear in the bytes.
    package static func read(
        _ bytes: [UInt8], file: String
    ) throws(TreebankError) -> Treebank {
        var reader = TreebankReader(file: file)
        var number = 0
        for bytes in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            let line = String(decoding: bytes.last == 13 ? bytes.dropLast() : bytes, as: UTF8.self)
            try reader.take(line, number)
        }
        try reader.endSentence()
        if reader.sentences.isEmpty { throw .empty(file: file) }
        return Treebank(text: reader.text, sentences: reader.sentences)
    }

    private mutating func take(_ line: String, _ number: Int) throws(TreebankError) {
        if line.isEmpty { return try endSentence() }
        if line.utf8.first == UInt8(ascii: "#") { return lines.append(.comment(line)) }
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard columns.count == 10 else {
            throw .fieldCount(file: file, line: number, found: columns.count)
        }
        if let dash = columns[0].firstIndex(of: "-") {
            openToken = Int(columns[0][columns[0].index(after: dash)...]).map { ($0, columns[9]) }
            return lines.append(.other(line))
        }
        if columns[0].contains(".") { return lines.append(.other(line)) }
        guard Int(columns[0]) == tokens.count + 1 else {
            throw .wordNumber(
                file: file, line: number, expected: tokens.count + 1, found: String(columns[0]))
        }
        try takeWord(columns, number)
    }

    private mutating func takeWord(
        _ columns: [Substring], _ number: Int
    ) throws(TreebankError) {
        lines.append(.word(tokens.count))
        let start = text.count
        text.append(contentsOf: columns[1].utf8)
        let end = text.count
        let hasSpaceAfter = hasSpace(after: tokens.count + 1, misc: columns[9])
        if hasSpaceAfter { text.append(UInt8(ascii: " ")) }
        var token = Token(
            span: TextSpan(start, end),
            formHash: FormHash.of(String(columns[1])), lemmaHash: 0,
            hasSpaceAfter: hasSpaceAfter)
        token.lemmaHash = WordHash.of(String(columns[2]))
        token.upos = try tag(columns[3], number, or: .x)
        token.xpos = try tag(columns[4], number, or: .nn)
        token.relation = try relation(columns[7], number)
        tokens.append(token)
        lemmas.append(String(columns[2]))
        guard let head = columns[6] == "_" ? 0 : Int(columns[6]), head >= 0 else {
            throw .head(file: file, line: number, found: String(columns[6]))
        }
        heads.append((number, head))
    }

    private mutating func hasSpace(after word: Int, misc: Substring) -> Bool {
        if let open = openToken {
            if word < open.last { return false }
            openToken = nil
            return !open.misc.contains("SpaceAfter=No")
        }
        return !misc.contains("SpaceAfter=No")
    }

    private func tag(
        _ name: Substring, _ line: Int, or fallback: UPOS
    ) throws(TreebankError) -> UPOS {
        if name == "_" { return fallback }
        guard let tag = UPOS(name: String(name)) else {
            throw .unknownTag(file: file, line: line, tag: String(name))
        }
        return tag
    }

    private func tag(
        _ name: Substring, _ line: Int, or fallback: XPOS
    ) throws(TreebankError) -> XPOS {
        if name == "_" { return fallback }
        guard let tag = XPOS(name: String(name)) else {
            throw .unknownTag(file: file, line: line, tag: String(name))
        }
        return tag
    }

    private func relation(
        _ name: Substring, _ line: Int
    ) throws(TreebankError) -> DependencyRelation {
        if name == "_" { return .dep }
        guard let relation = DependencyRelation(name: String(name)) else {
            throw .unknownRelation(file: file, line: line, relation: String(name))
        }
        return relation
    }

    private mutating func endSentence() throws(TreebankError) {
        defer {
            tokens = []
            lemmas = []
            lines = []
            heads = []
            openToken = nil
        }
        guard let first = tokens.first, let last = tokens.last else { return }
        for (index, head) in heads.enumerated() {
            guard head.head <= tokens.count, head.head != index + 1 else {
                throw .head(file: file, line: head.line, found: String(head.head))
            }
            tokens[index].head = Int32(head.head - 1)
        }
        let span = TextSpan(Int(first.span.start), Int(last.span.end))
        sentences.append(
            TreebankSentence(
                sentence: Sentence(span: span, tokens: tokens), lemmas: lemmas, lines: lines))
        // Sentences do not touch, whatever the last SpaceAfter says.
        if text.last != UInt8(ascii: " ") { text.append(UInt8(ascii: " ")) }
    }
}
