internal import Facts

/// A document of a treebank with its gold trees and `Entity=` marks.
package struct EntityDocument: Sendable {
    package let name: String
    /// The text is that of the whole file.
    package let parsed: ParsedDocument
    package let marks: [EntityMark]

    /// The same words with tags and trees by a model instead of the treebank's.
    package func annotated(by annotator: Annotator) -> EntityDocument {
        let sentences = parsed.text.withUnsafeBufferPointer { text in
            parsed.sentences.map { sentence in
                var bare = Sentence(span: sentence.span, tokens: sentence.tokens)
                annotator.annotate(&bare, of: text)
                return ParsedSentence(span: bare.span, tokens: bare.tokens)
            }
        }
        return EntityDocument(
            name: name,
            parsed: ParsedDocument(
                text: parsed.text, sentences: sentences, lemmas: parsed.lemmas),
            marks: marks)
    }

    /// The documents of a CoNLL-U file in which `# newdoc` lines begin documents; `file` names it
    /// in errors. What stands before the first such line is a document without a name.
    package static func read(
        _ bytes: [UInt8], file: String
    ) throws(TreebankError) -> [EntityDocument] {
        let treebank = try TreebankReader.read(bytes, file: file)
        var reader = EntityReader(treebank: treebank)
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            reader.take(String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self))
        }
        reader.endDocument()
        return reader.documents
    }
}
