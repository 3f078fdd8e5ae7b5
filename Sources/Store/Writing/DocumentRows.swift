internal import Facts
internal import GRDB

/// Writes a document with its sentences, time expressions and actor mentions.
final class DocumentRows {
    private let document: InsertStatement
    private let sentence: InsertStatement
    private let time: InsertStatement
    private let skipped: InsertStatement
    private let mention: InsertStatement

    init(_ database: Database) throws {
        document = try InsertStatement(
            database,
            """
            INSERT INTO documents (content_hash, name, title, url, publisher, author, published,
              published_at, published_basis, text, char_count, word_count, event_count, extra,
              extractor, added_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        sentence = try InsertStatement(
            database,
            """
            INSERT INTO sentences (document_id, position, start_offset, end_offset, text)
            VALUES (?, ?, ?, ?, ?)
            """)
        time = try InsertStatement(
            database,
            """
            INSERT INTO time_expressions (document_id, start_offset, end_offset, words, kind,
              value, modifier, date_start, date_end, rule)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        skipped = try InsertStatement(
            database, "INSERT OR IGNORE INTO skipped_spans VALUES (?, ?, ?, ?)")
        mention = try InsertStatement(
            database, "INSERT OR IGNORE INTO actor_mentions VALUES (?, ?, ?, ?)")
    }

    /// Writes the document's own row; returns its id.
    func insert(_ prepared: PreparedDocument, addedAt: String) throws -> Int64 {
        let document = prepared.document
        return try self.document.id(
            prepared.contentHash, document.id, document.title, document.url, document.publisher,
            document.author, document.published.day?.iso, document.published.instant,
            document.published.basis.rawValue, String(decoding: document.text, as: UTF8.self),
            prepared.points.count, prepared.wordCount, prepared.findings.events.count,
            prepared.extra, ProgramVersion.current, addedAt)
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
        return try sentence.id(
            id, position, offsets.lowerBound, offsets.upperBound, prepared.words(at: span))
    }

    /// Writes what lies between sentences and events.
    func insertDetails(_ prepared: PreparedDocument, of id: Int64, actorIDs: [Int64]) throws {
        try insertTimes(prepared, of: id)
        for one in prepared.findings.skipped {
            let offsets = prepared.points.range(of: one.span)
            try skipped.run(id, offsets.lowerBound, offsets.upperBound, one.reason)
        }
        for (actor, actorID) in zip(prepared.findings.actors, actorIDs) {
            for span in actor.mentions {
                let offsets = prepared.points.range(of: span)
                try mention.run(id, offsets.lowerBound, offsets.upperBound, actorID)
            }
        }
    }

    func insertTimes(_ prepared: PreparedDocument, of id: Int64) throws {
        for expression in prepared.findings.timeExpressions {
            let offsets = prepared.points.range(of: expression.span)
            try time.run(
                id, offsets.lowerBound, offsets.upperBound, prepared.words(at: expression.span),
                expression.kind.rawValue, expression.value, expression.mod,
                expression.first?.iso, expression.last?.iso, expression.rule)
        }
    }
}
