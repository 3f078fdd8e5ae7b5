package import Extraction
internal import Facts
package import Store

extension ArticleLine {
    /// The article with what the extraction finds in it, ready for the archive.
    package func prepared(by extractor: Extractor) -> PreparedDocument {
        PreparedDocument(
            document: document, findings: extractor.findings(in: document),
            contentHash: contentHash, extra: extraJSON)
    }

    /// The unknown fields as one JSON object; `nil` if there are none.
    package var extraJSON: String? {
        guard !extra.isEmpty else { return nil }
        var json = JSONWriter()
        json.value(.object(extra))
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
