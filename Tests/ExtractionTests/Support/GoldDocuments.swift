import Facts
import Foundation
import Language

/// Documents of a treebank with gold trees and GUM's `Entity=` marks.
struct GoldDocument {
    /// A marked phrase.
    struct Mark {
        var sentence: Int
        var tokens: Range<Int>
        var id: String
        var type: String
    }

    var name: String
    var parsed: ParsedDocument
    /// The text of each paragraph joined as the file has it.
    var marks: [Mark]

    var document: Document { Document(id: name, text: parsed.text) }

    /// The documents of a file of `../shared/data/ud`; `nil` where the folder is absent.
    static func read(_ file: URL) -> [GoldDocument]? {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        var reader = GoldReader()
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            reader.take(String(line))
        }
        reader.endDocument()
        return reader.documents
    }
}

/// Builds documents from the lines of a CoNLL-U file.
private struct GoldReader {
    var documents: [GoldDocument] = []
    private var name = ""
    private var text: [UInt8] = []
    private var sentences: [ParsedSentence] = []
    private var tokens: ContiguousArray<Token> = []
    private var spellings: [UInt64: String] = [:]
    private var marks: [GoldDocument.Mark] = []
    private var open: [(id: String, type: String, start: Int)] = []
    private var joinedUntil = 0

    mutating func take(_ line: String) {
        if line.hasPrefix("# newdoc") {
            endDocument()
            name = String(line.split(separator: " ").last ?? "")
        } else if line.isEmpty {
            endSentence()
        } else if line.first != "#" {
            takeWord(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
        }
    }

    private mutating func takeWord(_ fields: [String]) {
        if let dash = fields[0].firstIndex(of: "-") {
            joinedUntil = Int(fields[0][fields[0].index(after: dash)...]) ?? 0
            if fields[9].contains("SpaceAfter=No") { joinedUntil += 1 }
            return
        }
        guard let number = Int(fields[0]) else { return }
        let start = text.count
        text.append(contentsOf: fields[1].utf8)
        let hasSpace = !fields[9].contains("SpaceAfter=No") && number >= joinedUntil
        let lower = String(
            decoding: fields[1].utf8.map { (65...90).contains($0) ? $0 | 32 : $0 }, as: UTF8.self)
        spellings[WordHash.of(fields[2])] = fields[2]
        tokens.append(
            Token(
                span: TextSpan(start, text.count), formHash: WordHash.of(lower),
                lemmaHash: WordHash.of(fields[2]), upos: UPOS(name: fields[3]) ?? .x,
                xpos: XPOS(name: fields[4]) ?? .nn, hasSpaceAfter: hasSpace,
                head: Int32(fields[6]).map { $0 - 1 } ?? -1,
                relation: DependencyRelation(name: fields[7]) ?? .dep))
        if hasSpace { text.append(0x20) }
        for field in fields[9].split(separator: "|") where field.hasPrefix("Entity=") {
            takeMarks(String(field.dropFirst(7)))
        }
    }

    /// `(1-person-new…`, `1)`, `(2-place-…)` in any number.
    private mutating func takeMarks(_ field: String) {
        var rest = Substring(field)
        let word = tokens.count - 1
        while let first = rest.first {
            if first == "(" {
                rest = rest.dropFirst()
                let body = rest.prefix { $0 != "(" && $0 != ")" }
                rest = rest.dropFirst(body.count)
                // A number that closes an earlier mark may follow without a bracket of its own.
                let parts = body.split(separator: "-", omittingEmptySubsequences: false)
                guard parts.count > 1 else { continue }
                open.append((String(parts[0]), String(parts[1]), word))
                if rest.first == ")" {
                    close(String(parts[0]), word)
                    rest = rest.dropFirst()
                }
            } else {
                let body = rest.prefix { $0 != "(" && $0 != ")" }
                rest = rest.dropFirst(body.count)
                if rest.first == ")" { rest = rest.dropFirst() }
                if !body.isEmpty { close(String(body), word) }
            }
        }
    }

    private mutating func close(_ id: String, _ word: Int) {
        guard let index = open.lastIndex(where: { $0.id == id }) else { return }
        let mark = open.remove(at: index)
        marks.append(
            GoldDocument.Mark(
                sentence: sentences.count, tokens: mark.start..<(word + 1), id: mark.id,
                type: mark.type))
    }

    private mutating func endSentence() {
        defer {
            tokens = []
            open = []
            joinedUntil = 0
        }
        guard let first = tokens.first, let last = tokens.last else { return }
        sentences.append(ParsedSentence(span: first.span.union(last.span), tokens: tokens))
        if text.last != 0x20 { text.append(0x20) }
    }

    mutating func endDocument() {
        endSentence()
        guard !sentences.isEmpty else { return }
        documents.append(
            GoldDocument(
                name: name,
                parsed: ParsedDocument(
                    text: text, sentences: sentences, lemmas: LemmaSpeller()),
                marks: marks))
        text = []
        sentences = []
        marks = []
        spellings = [:]
    }
}
