import Facts

/// Reads English: bytes in, sentences with trees out.
///
/// A pure function of the model and the text; holds nothing that changes and may be shared by
/// threads.
package struct Analyzer: Sendable {
    package init() {}

    /// Never throws: bytes that are not English become tokens all the same.
    package func parse(_ text: [UInt8]) -> ParsedDocument {
        ParsedDocument(text: text, sentences: [], lemmas: LemmaSpeller())
    }
}
