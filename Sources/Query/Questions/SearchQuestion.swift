import Facts
import GRDB

/// The sentences that hold some words, best first, with the words marked.
package struct SearchQuestion: Sendable {
    private let text: String
    private let filters: EventFilters

    /// - Parameter filters: days of publication and the limit; the rest is not looked at.
    package init(_ text: String, filters: EventFilters = EventFilters()) {
        self.text = text
        self.filters = filters
    }

    package static let columns = [
        AnswerColumn("published", .date, "Day of the article"),
        AnswerColumn("sentence", .text, "The sentence, the words found between ⟦ and ⟧"),
        AnswerColumn("events", .text, "Events that the sentence tells of"),
        AnswerColumn("title", .text, "The article's headline or name"),
        AnswerColumn("publisher", .text, "Who published it", isDetail: true),
        AnswerColumn("document_id", .integer, "The article", isDetail: true),
        AnswerColumn("position", .integer, "Number of the sentence, from 0", isDetail: true),
    ]

    /// Throws `QueryError.emptySearch` without a word, `NothingFound` without a sentence.
    package func answer(_ database: Database) throws -> AnswerTable {
        guard let pattern = SearchPattern(text) else { throw QueryError.emptySearch }
        let rows = try rows(pattern, database)
        var total = rows.count
        // Only where the limit may have cut something off is there more to count.
        if let limit = filters.limit, total >= limit { total = try count(pattern, database) }
        if total == 0 { throw try nothing(pattern, database) }
        return AnswerTable(
            title: "Sentences with \(text)", columns: Self.columns, rows: rows, total: total)
    }

    private func count(_ pattern: SearchPattern, _ database: Database) throws -> Int {
        let request: SQLRequest<Int> = """
            SELECT count(*)
            FROM sentences_fts
            CROSS JOIN sentences ON sentences.id = sentences_fts.rowid
            CROSS JOIN documents ON documents.id = sentences.document_id
            WHERE sentences_fts MATCH \(pattern.all) AND \(days)
            """
        return try request.fetchOne(database) ?? 0
    }

    private func rows(_ pattern: SearchPattern, _ database: Database) throws -> [[AnswerCell]] {
        // The marks are put in for the sentences that are shown only.
        let request: SQLRequest<Row> = """
            SELECT documents.published, highlight(sentences_fts, 0, '⟦', '⟧'),
              (SELECT group_concat(DISTINCT mentions.event_id)
                FROM mentions
                WHERE mentions.sentence_id = sentences.id),
              ifnull(documents.title, documents.name), documents.publisher, documents.id,
              sentences.position
            FROM sentences_fts
            CROSS JOIN sentences ON sentences.id = sentences_fts.rowid
            CROSS JOIN documents ON documents.id = sentences.document_id
            WHERE sentences_fts MATCH \(pattern.all) AND \(days)
            ORDER BY sentences_fts.rank, sentences.id
            LIMIT \(filters.limit ?? -1)
            """
        return try request.fetchAll(database).map {
            AnswerCell.cells(of: $0, columns: Self.columns)
        }
    }

    private var days: SQL {
        var conditions: [SQL] = ["TRUE"]
        if let since = filters.since { conditions.append("documents.published >= \(since.iso)") }
        if let until = filters.until { conditions.append("documents.published <= \(until.iso)") }
        return conditions.joined(separator: " AND ")
    }

    private func nothing(_ pattern: SearchPattern, _ database: Database) throws -> NothingFound {
        let sentences = try Int.fetchOne(database, sql: "SELECT count(*) FROM sentences") ?? 0
        if sentences == 0 {
            return NothingFound(
                "The archive has no articles to search.",
                instead: ["'archive ingest FILE…' puts some in."])
        }
        var parts: [String] = []
        for word in pattern.words where pattern.words.count > 1 {
            let count =
                try Int.fetchOne(
                    database,
                    sql: "SELECT count(*) FROM sentences_fts WHERE sentences_fts MATCH ?",
                    arguments: [word]) ?? 0
            parts.append("\(word.replacing("\"", with: "")) in \(Phrase.grouped(count))")
        }
        let what = "No sentence has \(pattern.words.count > 1 ? "all of " : "")\(text)."
        let alone = parts.isEmpty ? [] : ["Alone: \(Phrase.all(parts))."]
        return NothingFound(
            what,
            instead: alone + ["\(Phrase.count(sentences, "sentence")) were searched."])
    }
}
