package import Extraction
package import Facts
package import Store

/// Gives a stored article its day of publication.
package enum Redating {
    /// Works out the time expressions and the dates of the stored events anew and writes them in
    /// one transaction; looks for nothing else. Returns how many events there are, and how many
    /// have a date now. Throws what SQLite says, and leaves the archive as it was then.
    ///
    /// - Parameter document: the text as it is stored, with the new date.
    package static func redate(
        _ id: Int64, _ document: Document, contentHash: String, extra: String?,
        in writer: DocumentWriter, by extractor: Extractor
    ) throws -> (events: Int, dated: Int) {
        let triggers = try writer.triggers(ofDocument: id, text: document.text)
        let found = extractor.dates(of: triggers.map(\.spans), in: document)
        let findings = Findings(
            published: document.published, sentences: [], timeExpressions: found.expressions)
        var dates: [Int64: EventDate] = [:]
        for (trigger, date) in zip(triggers, found.dates) { dates[trigger.event] = date }
        try writer.redate(
            id,
            as: PreparedDocument(
                document: document, findings: findings, contentHash: contentHash, extra: extra),
            dates: dates)
        return (triggers.count, found.dates.count { $0.value != nil })
    }
}
