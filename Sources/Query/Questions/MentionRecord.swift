import Facts
import GRDB

/// One place that tells of an event: the sentence with its words marked, and the article.
struct MentionRecord {
    /// The rows of all mentions of an event, those of one article together.
    static func rows(ofEvent id: Int64, _ database: Database) throws -> [[AnswerCell]] {
        let mentions = try Row.fetchAll(
            database,
            sql: """
                SELECT mentions.*, sentences.text AS sentence, sentences.start_offset AS origin,
                  documents.title, documents.name, documents.publisher, documents.url,
                  documents.published, documents.published_basis, documents.extractor,
                  (SELECT group_concat(rule, ', ')
                    FROM event_rules
                    WHERE event_rules.event_id = mentions.told_event_id) AS rules
                FROM mentions
                CROSS JOIN documents ON documents.id = mentions.document_id
                LEFT JOIN sentences ON sentences.id = mentions.sentence_id
                WHERE mentions.event_id = ?
                ORDER BY mentions.document_id, mentions.start_offset
                """, arguments: [id])
        var rows: [[AnswerCell]] = []
        var article: Int64?
        for mention in mentions {
            let document: Int64 = mention["document_id"]
            if document != article { rows += articleRows(mention) }
            article = document
            rows.append([.text("sentence"), .text(try marked(mention, database))])
        }
        return rows
    }

    private static func articleRows(_ mention: Row) -> [[AnswerCell]] {
        let title: String = (mention["title"] as String?) ?? mention["name"]
        let publisher = (mention["publisher"] as String?).map { ", \($0)" } ?? ""
        var rows: [[AnswerCell]] = [
            [
                .text("article \(mention["document_id"] as Int64)"),
                .text("\(title)\(publisher)"),
            ]
        ]
        if let url: String = mention["url"] { rows.append([.text("url"), .text(url)]) }
        let basis = PublicationDate.Basis(rawValue: mention["published_basis"]) ?? .none
        if let published: String = mention["published"] {
            rows.append([.text("published"), .date(AnswerDate(value: published))])
            rows.append([.text("known from"), .text(origin(of: basis))])
        } else {
            rows.append([
                .text("published"),
                .text(
                    "not known; 'archive redate \(mention["document_id"] as Int64) DATE' tells it"),
            ])
        }
        if let rules: String = mention["rules"] {
            rows.append([.text("rules"), .text(rules)])
        }
        rows.append([.text("read by"), .text("version \(mention["extractor"] as String)")])
        return rows
    }

    private static func origin(of basis: PublicationDate.Basis) -> String {
        switch basis {
        case .given: "what the user said"
        case .metadata: "a header line or the metadata of the file"
        case .dateline: "the dateline of the text"
        case .url: "the URL"
        case .filename: "the file name"
        case .none: "nothing"
        }
    }

    /// `[source: Marco Rubio] «spoke» with [target: Shehbaz Sharif] on [date: Wednesday].`
    private static func marked(_ mention: Row, _ database: Database) throws -> String {
        guard let sentence: String = mention["sentence"], let origin: Int = mention["origin"] else {
            return "«\(mention["trigger_words"] as String)»"
        }
        var marks = [
            SentenceMark(mention["start_offset"], mention["end_offset"], label: nil)
        ]
        let told: Int64 = mention["told_event_id"]
        let parts = try Row.fetchAll(
            database,
            sql: """
                SELECT role, start_offset, end_offset
                FROM participants
                WHERE event_id = ?1
                UNION ALL
                SELECT 'date', date_words_start, date_words_end
                FROM events
                WHERE id = ?1 AND date_words_start IS NOT NULL
                UNION ALL
                SELECT 'place', place_start, place_end
                FROM events
                WHERE id = ?1 AND place_start IS NOT NULL
                """, arguments: [told])
        for part in parts {
            marks.append(SentenceMark(part[1], part[2], label: part[0]))
        }
        return SentenceMark.mark(sentence, startingAt: origin, with: marks)
    }
}
