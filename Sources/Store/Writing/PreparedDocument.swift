package import Facts

/// An article with all that was found in it, made ready for the archive.
///
/// Making one costs the time of a pass or two over the text and may be done on any thread; writing
/// it is then little more than binding values.
package struct PreparedDocument: Sendable {
    package let document: Document
    package let findings: Findings
    /// Fields of the input that we do not know, as a JSON object.
    package let extra: String?
    package let contentHash: String
    let points: CodePoints
    let wordCount: Int
    let signature: DocumentSignature

    /// - Parameters:
    ///   - contentHash: identifies the article; see `hash(of:)`.
    package init(
        document: Document, findings: Findings, contentHash: String, extra: String? = nil
    ) {
        var document = document
        // SQLite's text functions stop at NUL; a space keeps every offset.
        for index in document.text.indices where document.text[index] == 0 {
            document.text[index] = 0x20
        }
        self.document = document
        self.findings = findings
        self.extra = extra
        self.contentHash = contentHash
        self.points = CodePoints(document.text)
        self.wordCount = PreparedDocument.wordCount(of: document.text)
        self.signature = DocumentSignature(document.text)
    }

    /// The identity of an article: its text and the metadata it carries itself.
    ///
    /// What the user adds on the command line is not part of it, so that the same file given again
    /// with a date is the same article, now dated.
    package static func hash(of document: Document) -> String {
        var hash = SHA256()
        let own = [.metadata, .given].contains(document.published.basis)
        let published = own ? document.published.instant ?? document.published.day?.iso : nil
        let fields = [document.title, document.url, document.publisher, document.author, published]
        for field in fields {
            hash.update((field ?? "").utf8)
            hash.update([0])
        }
        hash.update(document.text)
        return hash.finish()
    }

    /// The words between white space.
    private static func wordCount(of text: [UInt8]) -> Int {
        var count = 0
        var isInWord = false
        for byte in text {
            let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            if !isSpace, !isInWord { count += 1 }
            isInWord = !isSpace
        }
        return count
    }

    /// The words at a span; a span outside the text is cut to it.
    func words(at span: TextSpan) -> String {
        String(decoding: bytes(at: span), as: UTF8.self)
    }

    /// The same in UTF-8.
    func bytes(at span: TextSpan) -> ArraySlice<UInt8> {
        document.text[span.range.clamped(to: 0..<document.text.count)]
    }

    /// Index of the sentence that holds a position; `nil` if none does.
    func sentence(holding span: TextSpan) -> Int? {
        var low = 0
        var high = findings.sentences.count
        while low < high {
            let middle = (low + high) / 2
            if findings.sentences[middle].end <= span.start {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < findings.sentences.count, findings.sentences[low].start <= span.start else {
            return nil
        }
        return low
    }
}
