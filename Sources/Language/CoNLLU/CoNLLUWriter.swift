internal import Facts
package import Lexicon

/// Writes trees as CoNLL-U, the exchange format of Universal Dependencies.
///
/// Each sentence has a `# text =` line; words that the text writes together ("don't", "Iran's") get
/// a range line, as in the treebanks; `SpaceAfter=No` where no white space follows.
package struct CoNLLUWriter: Sendable {
    private let contractions: WordMap<[Int]>
    private let clitics: WordMap<Bool>

    /// Throws if a table of the lexicon cannot be read.
    package init() throws(LexiconError) {
        self.contractions = try SegmentationWords().contractions
        self.clitics = WordMap(
            ["'s", "'m", "'re", "'ve", "'ll", "'d", "n't"].map { (WordHash.of($0), true) })
    }

    /// Appends a sentence and the blank line behind it.
    ///
    /// - Parameter number: becomes `# sent_id`, counted from 1.
    package func append(
        _ sentence: ParsedSentence, number: Int, of document: ParsedDocument,
        to output: inout String
    ) {
        output += "# sent_id = \(number)\n# text = "
        output += Self.oneLine(document.words(at: sentence.span))
        output += "\n"
        var rangeEnd = 0
        for index in sentence.tokens.indices {
            if index >= rangeEnd {
                rangeEnd = endOfRange(from: index, in: sentence, of: document)
                if rangeEnd > index + 1 {
                    appendRange(index..<rangeEnd, of: sentence, document, to: &output)
                } else {
                    rangeEnd = index
                }
            }
            let token = sentence.tokens[index]
            appendWord(token, at: index, of: document, to: &output)
            output += index < rangeEnd || token.hasSpaceAfter ? "_\n" : "SpaceAfter=No\n"
        }
        output += "\n"
    }

    private func appendWord(
        _ token: Token, at index: Int, of document: ParsedDocument, to output: inout String
    ) {
        output += "\(index + 1)\t\(Self.oneLine(document.form(token)))\t"
        output += "\(Self.oneLine(document.lemma(token)))\t"
        output += "\(token.upos.name)\t\(token.xpos.name)\t_\t\(token.head + 1)\t"
        output += "\(token.relation.name)\t_\t"
    }

    private func appendRange(
        _ range: Range<Int>, of sentence: ParsedSentence, _ document: ParsedDocument,
        to output: inout String
    ) {
        let last = sentence.tokens[range.upperBound - 1]
        let span = sentence.tokens[range.lowerBound].span.union(last.span)
        output += "\(range.lowerBound + 1)-\(range.upperBound)\t"
        output += Self.oneLine(document.words(at: span))
        output += String(repeating: "\t_", count: 7)
        output += last.hasSpaceAfter ? "\t_\n" : "\tSpaceAfter=No\n"
    }

    /// Where the words end that the text writes together with the first one.
    private func endOfRange(
        from first: Int, in sentence: ParsedSentence, of document: ParsedDocument
    ) -> Int {
        let tokens = sentence.tokens
        var end = first + 1
        while end < tokens.count, tokens[end - 1].span.end == tokens[end].span.start {
            let isPossessive = tokens[end].xpos == .pos
            let isClitic = clitics.contains(tokens[end].formHash)
            guard isPossessive || isClitic || isContraction(first, end, tokens, document) else {
                break
            }
            end += 1
        }
        return end
    }

    private func isContraction(
        _ first: Int, _ next: Int, _ tokens: ContiguousArray<Token>, _ document: ParsedDocument
    ) -> Bool {
        var end = next
        while end < tokens.count, tokens[end - 1].span.end == tokens[end].span.start {
            let range = tokens[first].span.union(tokens[end].span).range
            let hash = FormHash.of(document.text.span.extracting(range))
            if contractions[hash]?.count == end - first + 1 { return true }
            if end - first >= 3 { return false }
            end += 1
        }
        return false
    }

    /// CoNLL-U has one word a line: line breaks and tabs become spaces, and nothing is empty.
    private static func oneLine(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return text.isEmpty ? "_" : text }
        return String(
            decoding: text.utf8.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
    }
}
