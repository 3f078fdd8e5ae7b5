internal import Facts
internal import GRDB

/// Writes documents with their sentences, time expressions and actor mentions.
///
/// What it is told to write is in the archive after `flush`, at the latest.
final class DocumentRows {
    /// Rows that others refer to.
    let documents: RowBuffer
    let sentences: RowBuffer
    private let times: RowBuffer
    private let skipped: RowBuffer
    private let mentions: RowBuffer
    private let documentIDs: RowNumbers
    private let sentenceIDs: RowNumbers

    init(_ database: Database) throws {
        documents = RowBuffer(
            database, "documents",
            columns: [
                "id", "content_hash", "name", "title", "url", "publisher", "author", "published",
                "published_at", "published_basis", "text", "char_count", "word_count",
                "event_count", "extra", "extractor", "added_at",
            ])
        sentences = RowBuffer(
            database, "sentences",
            columns: ["id", "document_id", "position", "start_offset", "end_offset", "text"],
            after: [documents])
        times = RowBuffer(
            database, "time_expressions",
            columns: [
                "document_id", "start_offset", "end_offset", "words", "kind", "value", "modifier",
                "date_start", "date_end", "rule",
            ], after: [documents])
        skipped = RowBuffer(
            database, "skipped_spans",
            columns: ["document_id", "start_offset", "end_offset", "reason"],
            verb: "INSERT OR IGNORE", after: [documents])
        mentions = RowBuffer(
            database, "actor_mentions",
            columns: ["document_id", "start_offset", "end_offset", "actor_id"],
            verb: "INSERT OR IGNORE", after: [documents])
        documentIDs = try RowNumbers(database, "documents")
        sentenceIDs = try RowNumbers(database, "sentences")
    }

    /// At the begin of a transaction: forgets what was left of one that failed.
    func begin() {
        for buffer in [documents, sentences, times, skipped, mentions] { buffer.discard() }
        documentIDs.reset()
        sentenceIDs.reset()
    }

    /// Writes all rows that wait.
    func flush() throws {
        for buffer in [documents, sentences, times, skipped, mentions] { try buffer.flush() }
    }

    /// Writes the document's own row; returns its id.
    func insert(_ prepared: PreparedDocument, addedAt: String) throws -> Int64 {
        let document = prepared.document
        let id = try documentIDs.take()
        try documents.add(
            id, prepared.contentHash, document.id, document.title, document.url, document.publisher,
            document.author, document.published.day?.iso, document.published.instant,
            document.published.basis.rawValue, document.text[...],
            prepared.points.count, prepared.wordCount, prepared.findings.events.count,
            prepared.extra, ProgramVersion.current, addedAt)
        return id
    }

    /// Writes the sentences; returns their ids in order.
    func insertSentences(_ prepared: PreparedDocument, of id: Int64) throws -> [Int64] {
        try prepared.findings.sentences.enumerated().map { position, span in
            try insertSentence(prepared, span, position, of: id)
        }
    }

    /// Writes one sentence; returns its id.
    func insertSentence(
        _ prepared: PreparedDocument, _ span: TextSpan, _ position: Int, of id: Int64
    ) throws -> Int64 {
        let offsets = prepared.points.range(of: span)
        let sentence = try sentenceIDs.take()
        try sentences.add(
            sentence, id, position, offsets.lowerBound, offsets.upperBound,
            prepared.bytes(at: span))
        return sentence
    }

    /// Writes what lies between sentences and events.
    func insertDetails(_ prepared: PreparedDocument, of id: Int64, actorIDs: [Int64]) throws {
        try insertTimes(prepared, of: id)
        for one in prepared.findings.skipped {
            let offsets = prepared.points.range(of: one.span)
            try skipped.add(id, offsets.lowerBound, offsets.upperBound, one.reason)
        }
        for (actor, actorID) in zip(prepared.findings.actors, actorIDs) {
            for span in actor.mentions {
                let offsets = prepared.points.range(of: span)
                try mentions.add(id, offsets.lowerBound, offsets.upperBound, actorID)
            }
        }
    }

    func insertTimes(_ prepared: PreparedDocument, of id: Int64) throws {
        for expression in prepared.findings.timeExpressions {
            let offsets = prepared.points.range(of: expression.span)
            try times.add(
                id, offsets.lowerBound, offsets.upperBound, prepared.words(at: expression.span),
                expression.kind.rawValue, expression.value, expression.mod,
                expression.first?.iso, expression.last?.iso, expression.rule)
        }
    }
}
