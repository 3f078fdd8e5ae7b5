import Foundation
package import GRDB
import Store

/// A small archive with three documents, three events and what belongs to them.
///
/// Event 1 is told by two articles, event 3 by an article without a date.
package struct SeedArchive: Sendable {
    private let scratch: Scratch
    package let path: String

    /// - Parameter more: statements to run after the seed, as imported events.
    package init(more: String = "") throws {
        scratch = try Scratch()
        path = scratch.path("seed.db")
        let writer = try ArchiveWriter(path: path)
        try writer.write { database in
            try database.execute(sql: Self.seed)
            try database.execute(sql: more)
        }
        try writer.close()
    }

    /// Forgets how small the tables are, so that SQLite plans as for large ones.
    package func forgetSizes() throws {
        try DatabaseQueue(path: path).write { database in
            if try database.tableExists("sqlite_stat1") {
                try database.execute(sql: "DELETE FROM sqlite_stat1")
            }
        }
    }

    /// Asks on a connection that cannot write.
    package func ask<Answer>(_ question: (Database) throws -> Answer) throws -> Answer {
        try ArchiveReader(path: path).read(question)
    }

    /// Statements that import a few events between the actors of the seed.
    package static let imports = """
        INSERT INTO datasets (id, name, kind, added_at)
        VALUES (2, 'quads', 'imported', '2025-05-02T08:00:00Z');
        INSERT INTO imported_relations (id, label, cameo, type, quad_class, goldstein)
        VALUES
          (1, 'Consult', '040', 'CONSULT', 'verbal-coop', 1.0),
          (2, 'Fight', '190', 'ASSAULT', 'material-conf', -10.0);
        INSERT INTO imported_events
          (id, dataset_id, date, source_actor_id, relation_id, target_actor_id)
        VALUES
          (1000000000, 2, '2014-03-01', 3, 1, 4), (1000000001, 2, '2014-03-05', 4, 2, 3),
          (1000000002, 2, '2014-04-01', 4, 1, 3), (1000000003, 2, '2014-04-02', 1, 1, 3);
        INSERT INTO actor_counts (actor_id, dataset_id, source_count, target_count)
        VALUES (1, 2, 1, 0), (3, 2, 1, 3), (4, 2, 2, 1);
        INSERT INTO month_counts (dataset_id, month, type, event_count, goldstein_sum)
        VALUES
          (2, '2014-03', 'CONSULT', 1, 1.0), (2, '2014-03', 'ASSAULT', 1, -10.0),
          (2, '2014-04', 'CONSULT', 2, 2.0);
        """

    private static let seed = """
        INSERT INTO documents (id, content_hash, name, title, url, publisher, published,
          published_basis, text, char_count, word_count, event_count, extractor, added_at)
        VALUES
          (1, 'a', 'talks.txt', 'Rubio calls Sharif', 'https://example.org/talks',
            'Example Wire', '2025-05-01', 'metadata',
            'Marco Rubio spoke with Shehbaz Sharif on Wednesday. India accused Pakistan of backing the gunmen.',
            97, 16, 2, '0.1.0', '2025-05-02T08:00:00Z'),
          (2, 'b', 'calls.txt', 'Washington urges calm', NULL, 'Daily Example', '2025-05-01',
            'dateline', 'Rubio telephoned Sharif on April 30.', 36, 6, 1, '0.1.0',
            '2025-05-02T08:00:00Z'),
          (3, 'c', 'history.txt', NULL, NULL, NULL, NULL, 'none',
            'India once attacked Pakistan.', 29, 4, 1, '0.1.0', '2025-05-02T08:00:00Z');
        INSERT INTO sentences (id, document_id, position, start_offset, end_offset, text)
        VALUES
          (1, 1, 0, 0, 51, 'Marco Rubio spoke with Shehbaz Sharif on Wednesday.'),
          (2, 1, 1, 52, 97, 'India accused Pakistan of backing the gunmen.'),
          (3, 2, 0, 0, 36, 'Rubio telephoned Sharif on April 30.'),
          (4, 3, 0, 0, 29, 'India once attacked Pakistan.');
        INSERT INTO actors (id, name, kind, country, sector, role)
        VALUES
          (1, 'Marco Rubio', 'person', 'USA', 'GOV', 'US Secretary of State'),
          (2, 'Shehbaz Sharif', 'person', 'PAK', 'GOV', 'Prime Minister of Pakistan'),
          (3, 'India', 'country', 'IND', 'GOV', NULL),
          (4, 'Pakistan', 'country', 'PAK', 'GOV', NULL),
          (5, 'Nawaz Sharif', 'person', 'PAK', 'ELI', NULL);
        INSERT INTO aliases (actor_id, name, folded)
        VALUES
          (1, 'Marco Rubio', 'marco rubio'),
          (1, 'Rubio', 'rubio'),
          (2, 'Shehbaz Sharif', 'shehbaz sharif'),
          (2, 'Sharif', 'sharif'),
          (3, 'India', 'india'),
          (4, 'Pakistan', 'pakistan'),
          (5, 'Nawaz Sharif', 'nawaz sharif'),
          (5, 'Sharif', 'sharif');
        INSERT INTO events (id, document_id, type, mode, cameo, quad_class, goldstein, status,
          date, date_start, date_end, date_precision, date_basis, date_words, date_words_start,
          date_words_end, place, place_country, confidence, mention_count, report_count,
          publisher_count)
        VALUES
          (1, 1, 'CONSULT', 'phone', '041', 'verbal-coop', 1.0, 'actual', '2025-04-30',
            '2025-04-30', '2025-04-30', 'day', 'text', 'Wednesday', 41, 50, NULL, NULL, 0.9, 2,
            2, 2),
          (2, 1, 'ACCUSE', NULL, '112', 'verbal-conf', -2.0, 'actual', '2025-05-01',
            '2025-05-01', '2025-05-01', 'day', 'publication', NULL, NULL, NULL, NULL, NULL,
            0.8, 1, 1, 1),
          (3, 3, 'ASSAULT', NULL, '190', 'material-conf', -10.0, 'alleged', NULL, NULL, NULL,
            'unknown', 'none', NULL, NULL, NULL, 'Lahore', 'PAK', 0.6, 1, 1, 0);
        INSERT INTO participants (event_id, role, position, actor_id, words, country, sector,
          start_offset, end_offset, date_start)
        VALUES
          (1, 'source', 0, 1, 'Marco Rubio', 'USA', 'GOV', 0, 11, '2025-04-30'),
          (1, 'target', 0, 2, 'Shehbaz Sharif', 'PAK', 'GOV', 23, 37, '2025-04-30'),
          (2, 'source', 0, 3, 'India', 'IND', 'GOV', 52, 57, '2025-05-01'),
          (2, 'target', 0, 4, 'Pakistan', 'PAK', 'GOV', 66, 74, '2025-05-01'),
          (3, 'source', 0, 3, 'India', 'IND', 'GOV', 0, 5, NULL),
          (3, 'target', 0, 4, 'Pakistan', 'PAK', 'GOV', 20, 28, NULL);
        INSERT INTO event_pairs (event_id, position, source_actor_id, target_actor_id,
          source_country, target_country, is_joint, date_start)
        VALUES
          (1, 0, 1, 2, 'USA', 'PAK', 0, '2025-04-30'),
          (2, 0, 3, 4, 'IND', 'PAK', 0, '2025-05-01'),
          (3, 0, 3, 4, 'IND', 'PAK', 0, NULL);
        INSERT INTO mentions (id, event_id, told_event_id, document_id, sentence_id,
          start_offset, end_offset, trigger_words, status, confidence)
        VALUES
          (1, 1, 1, 1, 1, 12, 17, 'spoke', 'actual', 0.9),
          (2, 1, 1, 2, 3, 6, 16, 'telephoned', 'actual', 0.85),
          (3, 2, 2, 1, 2, 58, 65, 'accused', 'actual', 0.8),
          (4, 3, 3, 3, 4, 11, 19, 'attacked', 'alleged', 0.6);
        INSERT INTO event_rules (event_id, position, rule)
        VALUES
          (1, 0, 'verb-speak-with'),
          (2, 0, 'verb-accuse'),
          (3, 0, 'verb-attack');
        INSERT INTO relations (id, subject_actor_id, relation, object_actor_id, object_words,
          first_attested, last_attested, report_count)
        VALUES
          (1, 2, 'holds-role', NULL, 'Prime Minister of Pakistan', '2025-05-01', '2025-05-01',
            2),
          (2, 2, 'national-of', 4, NULL, '2025-05-01', '2025-05-01', 1);
        INSERT INTO relation_mentions (relation_id, document_id, start_offset, end_offset,
          sentence_id, words, rule)
        VALUES
          (1, 1, 23, 37, 1, 'Shehbaz Sharif', 'title-before-name');
        """
}
