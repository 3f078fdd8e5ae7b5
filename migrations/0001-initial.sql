-- The first schema of an archive: articles in, dated political events out.
--
-- Offsets everywhere are Unicode code points of documents.text, [start, end), so that
-- substr(text, start_offset + 1, end_offset - start_offset) shows the words.
-- Dates are ISO 8601 text; what is not known is NULL. Stable names are those of the views.

CREATE TABLE schema_changes (
  version INTEGER PRIMARY KEY,  -- Number of the migration. Example: 1
  name TEXT NOT NULL,  -- File name of the migration. Example: 0001-initial.sql
  program TEXT NOT NULL,  -- Version of the program that applied it. Example: 0.1.0
  applied_at TEXT NOT NULL  -- When, in UTC. Example: 2025-05-01T08:00:00Z
) STRICT;

CREATE TABLE columns (
  table_name TEXT NOT NULL,  -- A table or view of this file. Example: events
  column_name TEXT NOT NULL,  -- One of its columns. Example: date_start
  description TEXT NOT NULL,  -- What it holds. Example: First day of the event
  example TEXT,  -- A value as it may stand there. Example: 2025-04-30
  PRIMARY KEY (table_name, column_name)
) STRICT, WITHOUT ROWID;

-- Reference tables: the codes that other tables use, in words.

CREATE TABLE countries (
  code TEXT PRIMARY KEY,  -- ISO 3166-1 alpha-3, or the code of a former state. Example: PAK
  alpha2 TEXT,  -- ISO 3166-1 alpha-2. Example: PK
  name TEXT NOT NULL  -- The common English name. Example: Pakistan
) STRICT, WITHOUT ROWID;

CREATE TABLE sectors (
  code TEXT PRIMARY KEY,  -- PLOVER's code of the sector. Example: GOV
  name TEXT NOT NULL,  -- In words. Example: Government
  description TEXT NOT NULL  -- Who belongs to it. Example: Executive, ministries, officials
) STRICT, WITHOUT ROWID;

CREATE TABLE quad_classes (
  code TEXT PRIMARY KEY,  -- Example: verbal-coop
  name TEXT NOT NULL,  -- In words. Example: Verbal cooperation
  position INTEGER NOT NULL  -- 1 (cooperation by words) to 4 (conflict by deeds). Example: 1
) STRICT, WITHOUT ROWID;

CREATE TABLE plover_types (
  code TEXT PRIMARY KEY,  -- PLOVER's name of the event type. Example: CONSULT
  name TEXT NOT NULL,  -- In words. Example: Consult
  phrase TEXT NOT NULL,  -- Stands between source and target. Example: met or talked with
  description TEXT NOT NULL,  -- What counts as one. Example: A meeting, visit or call
  quad_class TEXT NOT NULL REFERENCES quad_classes (code)  -- Example: verbal-coop
) STRICT, WITHOUT ROWID;

CREATE TABLE cameo_codes (
  code TEXT PRIMARY KEY,  -- CAMEO code, two to four digits. Example: 041
  name TEXT NOT NULL,  -- In words. Example: Discuss by telephone
  quad_class TEXT REFERENCES quad_classes (code),  -- Example: verbal-coop
  goldstein REAL,  -- Goldstein scale, -10 (conflict) to 10 (cooperation). Example: 1.0
  type TEXT REFERENCES plover_types (code)  -- The PLOVER type it maps to. Example: CONSULT
) STRICT, WITHOUT ROWID;

CREATE TABLE statuses (
  code TEXT PRIMARY KEY,  -- How the text vouches for an event. Example: alleged
  name TEXT NOT NULL,  -- In words. Example: Alleged
  description TEXT NOT NULL  -- Example: Rests on an accuser, a party to the conflict or suspicion
) STRICT, WITHOUT ROWID;

CREATE TABLE relation_kinds (
  code TEXT PRIMARY KEY,  -- A standing fact between actors. Example: holds-role
  name TEXT NOT NULL,  -- Stands between subject and object. Example: holds the office of
  is_symmetric INTEGER NOT NULL CHECK (is_symmetric IN (0, 1))  -- 1 if it holds both ways
) STRICT, WITHOUT ROWID;

CREATE TABLE datasets (
  id INTEGER PRIMARY KEY,  -- 1 is what this program extracted from articles
  name TEXT NOT NULL UNIQUE,  -- Example: extracted
  kind TEXT NOT NULL CHECK (kind IN ('extracted', 'imported')),  -- Example: imported
  origin TEXT,  -- The file it was read from. Example: events_1m.tsv.gz
  row_count INTEGER NOT NULL DEFAULT 0,  -- Rows of an imported set. Example: 1000997
  added_at TEXT NOT NULL  -- When it was added, in UTC. Example: 2025-05-01T08:00:00Z
) STRICT;

-- Articles.

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,  -- Shown by `archive show`. Example: 12
  content_hash TEXT NOT NULL UNIQUE,  -- SHA-256 of the text and its own metadata
  name TEXT NOT NULL,  -- File name, or id of the record, as it was read. Example: talks.txt
  title TEXT,  -- Headline. Example: Talks resume in Geneva
  url TEXT,  -- Where it was published. Example: https://example.org/2025/05/01/talks
  publisher TEXT,  -- Example: Associated Press
  author TEXT,  -- Byline. Example: Jane Doe
  published TEXT CHECK (published IS date(published)),  -- Day of publication. Example: 2025-05-01
  published_at TEXT,  -- The instant, where known, in UTC. Example: 2025-05-01T08:00:00Z
  published_basis TEXT NOT NULL  -- Where the day comes from. Example: metadata
    CHECK (published_basis IN ('given', 'metadata', 'dateline', 'url', 'filename', 'none')),
  text TEXT NOT NULL,  -- The article as read, without header lines and markup
  char_count INTEGER NOT NULL,  -- Unicode code points of the text. Example: 2431
  word_count INTEGER NOT NULL,  -- Words between white space. Example: 402
  event_count INTEGER NOT NULL DEFAULT 0,  -- Events this article tells of. Example: 9
  duplicate_of INTEGER REFERENCES documents (id) ON DELETE SET NULL,  -- Earlier near copy
  similarity REAL,  -- Share of the shorter's five-word runs in both. Example: 0.93
  extra TEXT CHECK (extra IS NULL OR json_valid(extra)),  -- Fields of the input we do not know
  extractor TEXT NOT NULL,  -- Version of the program that read it. Example: 0.1.0
  added_at TEXT NOT NULL  -- When it was added, in UTC. Example: 2025-05-01T08:00:00Z
) STRICT;
CREATE INDEX idx_documents_published ON documents (published);
CREATE INDEX idx_documents_publisher ON documents (publisher);
CREATE INDEX idx_documents_url ON documents (url) WHERE url IS NOT NULL;
CREATE INDEX idx_documents_duplicate_of ON documents (duplicate_of) WHERE duplicate_of IS NOT NULL;

CREATE TABLE document_bands (
  band INTEGER NOT NULL,  -- Number of a band of the MinHash signature, from 0
  hash INTEGER NOT NULL,  -- Hash of the band; equal bands make candidates for near copies
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,  -- Whose
  PRIMARY KEY (band, hash, document_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX idx_document_bands_document_id ON document_bands (document_id);

CREATE TABLE sentences (
  id INTEGER PRIMARY KEY,  -- Example: 431
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,  -- Its article
  position INTEGER NOT NULL,  -- From 0 within the article. Example: 0
  start_offset INTEGER NOT NULL,  -- Code points before it. Example: 0
  end_offset INTEGER NOT NULL,  -- First code point after it. Example: 212
  text TEXT NOT NULL,  -- Its words
  UNIQUE (document_id, position)
) STRICT;

CREATE TABLE skipped_spans (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,  -- Its article
  start_offset INTEGER NOT NULL,  -- First code point passed over. Example: 0
  end_offset INTEGER NOT NULL,  -- First code point after it. Example: 10
  reason TEXT NOT NULL,  -- Why. Example: a list of share prices
  PRIMARY KEY (document_id, start_offset, end_offset, reason)
) STRICT, WITHOUT ROWID;

CREATE TABLE time_expressions (
  id INTEGER PRIMARY KEY,  -- Example: 77
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,  -- Its article
  start_offset INTEGER NOT NULL,  -- First code point. Example: 190
  end_offset INTEGER NOT NULL,  -- First code point after it. Example: 199
  words TEXT NOT NULL,  -- As the text has it. Example: Wednesday
  kind TEXT NOT NULL CHECK (kind IN ('DATE', 'TIME', 'DURATION', 'SET')),  -- TIMEX3 type
  value TEXT,  -- TIMEX3 value; NULL until the article has a date. Example: 2025-04-30
  modifier TEXT,  -- TIMEX3 mod. Example: APPROX
  date_start TEXT CHECK (date_start IS date(date_start)),  -- First day it names
  date_end TEXT CHECK (date_end IS date(date_end)),  -- Last day it names
  rule TEXT NOT NULL  -- Row of the lexicon that read it. Example: weekday-bare
) STRICT;
CREATE INDEX idx_time_expressions_document_id ON time_expressions (document_id);

-- Actors.

CREATE TABLE actors (
  id INTEGER PRIMARY KEY,  -- Example: 7
  name TEXT NOT NULL,  -- Example: Shehbaz Sharif
  kind TEXT NOT NULL  -- Example: person
    CHECK (kind IN ('country', 'person', 'organisation', 'group', 'population')),
  country TEXT REFERENCES countries (code),  -- The state it belongs to. Example: PAK
  sector TEXT REFERENCES sectors (code),  -- Example: GOV
  role TEXT,  -- Office or function last attested. Example: Prime Minister of Pakistan
  lexicon_id TEXT,  -- Row of the lexicon that knows it. Example: country-pak
  dataset_id INTEGER NOT NULL DEFAULT 1 REFERENCES datasets (id)  -- Where it was first met
) STRICT;
CREATE UNIQUE INDEX idx_actors_name ON actors (name COLLATE NOCASE, kind, ifnull(country, ''));
CREATE INDEX idx_actors_country ON actors (country);

CREATE TABLE aliases (
  actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,  -- Whose name it is
  name TEXT NOT NULL,  -- A name of the actor, the main one included. Example: Sharif
  folded TEXT NOT NULL,  -- In lower case without diacritics, for look-up. Example: sharif
  PRIMARY KEY (actor_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX idx_aliases_folded ON aliases (folded);

CREATE TABLE actor_mentions (
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,  -- Its article
  start_offset INTEGER NOT NULL,  -- First code point. Example: 141
  end_offset INTEGER NOT NULL,  -- First code point after it. Example: 155
  actor_id INTEGER NOT NULL REFERENCES actors (id),  -- Who is named there
  PRIMARY KEY (document_id, start_offset, end_offset, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX idx_actor_mentions_actor_id ON actor_mentions (actor_id, document_id);

-- Events: a happening is a row of events; each place that tells of it is a row of mentions.

CREATE TABLE events (
  id INTEGER PRIMARY KEY,  -- Shown by `archive show`; below 1000000000. Example: 128
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,  -- First told by
  type TEXT NOT NULL REFERENCES plover_types (code),  -- PLOVER type. Example: CONSULT
  mode TEXT,  -- PLOVER mode. Example: phone
  cameo TEXT NOT NULL REFERENCES cameo_codes (code),  -- CAMEO code. Example: 041
  quad_class TEXT NOT NULL REFERENCES quad_classes (code),  -- Example: verbal-coop
  goldstein REAL,  -- Goldstein scale of the CAMEO code, -10 to 10. Example: 1.0
  contexts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(contexts)),  -- PLOVER contexts, JSON list
  status TEXT NOT NULL REFERENCES statuses (code),  -- Example: actual
  date TEXT,  -- EDTF value, NULL where the text does not say. Example: 2025-04-27/2025-04-30
  date_start TEXT CHECK (date_start IS date(date_start)),  -- First day. Example: 2025-04-30
  date_end TEXT CHECK (date_end IS date(date_end)),  -- Last day, included. Example: 2025-04-30
  date_precision TEXT NOT NULL  -- Example: day
    CHECK (date_precision IN ('day', 'week', 'month', 'quarter', 'year', 'interval', 'unknown')),
  date_basis TEXT NOT NULL  -- What dates it: words of the text, the day of publication, …
    CHECK (date_basis IN ('text', 'publication', 'inferred', 'none')),
  date_words TEXT,  -- The words that gave the date. Example: Wednesday
  date_words_start INTEGER,  -- First code point of those words. Example: 190
  date_words_end INTEGER,  -- First code point after them. Example: 199
  anchor_relation TEXT CHECK (anchor_relation IN ('before', 'after', 'during')),  -- To the anchor
  anchor_words TEXT,  -- The words that name another event. Example: the attack
  anchor_start INTEGER,  -- First code point of those words. Example: 210
  anchor_end INTEGER,  -- First code point after them. Example: 220
  place TEXT,  -- Where, as the gazetteer writes it. Example: Pahalgam
  place_region TEXT,  -- First-level region. Example: Jammu and Kashmir
  place_country TEXT REFERENCES countries (code),  -- Example: IND
  place_start INTEGER,  -- First code point of the place's words. Example: 88
  place_end INTEGER,  -- First code point after them. Example: 96
  latitude REAL,  -- Degrees north (WGS 84). Example: 34.01
  longitude REAL,  -- Degrees east (WGS 84). Example: 75.19
  killed INTEGER,  -- Deaths that the text states. Example: 26
  wounded INTEGER,  -- Example: 17
  detained INTEGER,  -- Example: 4
  crowd INTEGER,  -- Size of a crowd. Example: 5000
  attributed_to INTEGER REFERENCES actors (id),  -- The actor whom the text quotes for it
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),  -- Calibrated. Example: 0.91
  review TEXT NOT NULL DEFAULT 'auto'  -- What a person, or a merge, decided. Example: confirmed
    CHECK (review IN ('auto', 'confirmed', 'edited', 'rejected', 'merged')),
  merged_into INTEGER REFERENCES events (id) ON DELETE SET NULL,  -- The event it was merged into
  mention_count INTEGER NOT NULL DEFAULT 1,  -- Places that tell of it. Example: 4
  report_count INTEGER NOT NULL DEFAULT 1,  -- Articles that tell of it. Example: 2
  publisher_count INTEGER NOT NULL DEFAULT 0,  -- Different known publishers of these. Example: 2
  is_hidden INTEGER NOT NULL  -- 1 if rejected or merged: the views leave it out
    GENERATED ALWAYS AS (review IN ('rejected', 'merged')) STORED
) STRICT;
CREATE INDEX idx_events_document_id ON events (document_id);
CREATE INDEX idx_events_type_date_start ON events (type, date_start);
CREATE INDEX idx_events_date_start ON events (date_start);
CREATE INDEX idx_events_merged_into ON events (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX idx_events_attributed_to ON events (attributed_to) WHERE attributed_to IS NOT NULL;
CREATE INDEX idx_events_place_country_date_start ON events (place_country, date_start);

CREATE TABLE event_rules (
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,  -- The event
  position INTEGER NOT NULL,  -- From 0. Example: 0
  rule TEXT NOT NULL,  -- A row of the lexicon that made it. Example: verb-hold-talks
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX idx_event_rules_rule ON event_rules (rule);

CREATE TABLE mentions (
  id INTEGER PRIMARY KEY,  -- Example: 512
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,  -- The happening
  told_event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,  -- Before merging
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,  -- Its article
  sentence_id INTEGER REFERENCES sentences (id) ON DELETE CASCADE,  -- The sentence it stands in
  start_offset INTEGER NOT NULL,  -- First code point of the trigger. Example: 120
  end_offset INTEGER NOT NULL,  -- First code point after it. Example: 138
  trigger_words TEXT NOT NULL,  -- Example: phone conversation
  status TEXT NOT NULL REFERENCES statuses (code),  -- How this article vouches. Example: actual
  confidence REAL NOT NULL  -- Of the event as this article tells it. Example: 0.91
) STRICT;
CREATE INDEX idx_mentions_event_id ON mentions (event_id);
CREATE INDEX idx_mentions_told_event_id ON mentions (told_event_id);
CREATE INDEX idx_mentions_document_id ON mentions (document_id);
CREATE INDEX idx_mentions_sentence_id ON mentions (sentence_id);

CREATE TABLE participants (
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,  -- The event
  role TEXT NOT NULL CHECK (role IN ('source', 'target')),  -- Does it, or is done to
  position INTEGER NOT NULL,  -- From 0 within the role. Example: 0
  actor_id INTEGER REFERENCES actors (id),  -- NULL for a party without a name ("gunmen")
  words TEXT NOT NULL,  -- As the text has it. Example: US Secretary of State Marco Rubio
  country TEXT REFERENCES countries (code),  -- Example: USA
  sector TEXT REFERENCES sectors (code),  -- Example: GOV
  start_offset INTEGER NOT NULL,  -- First code point of the words. Example: 80
  end_offset INTEGER NOT NULL,  -- First code point after them. Example: 113
  date_start TEXT,  -- Copy of the event's, for range scans. Example: 2025-04-30
  is_hidden INTEGER NOT NULL DEFAULT 0,  -- Copy of the event's
  PRIMARY KEY (event_id, role, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX idx_participants_actor_id_date_start
  ON participants (actor_id, is_hidden, date_start, event_id, role);
CREATE INDEX idx_participants_country_date_start
  ON participants (country, is_hidden, date_start, event_id, role);

CREATE TABLE event_pairs (
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,  -- The event
  position INTEGER NOT NULL,  -- From 0. Example: 0
  source_actor_id INTEGER REFERENCES actors (id),  -- Who does it
  target_actor_id INTEGER REFERENCES actors (id),  -- To whom
  source_country TEXT REFERENCES countries (code),  -- Example: USA
  target_country TEXT REFERENCES countries (code),  -- Example: PAK
  is_joint INTEGER NOT NULL,  -- 1 if the two do it together; then both orders have a row
  date_start TEXT,  -- Copy of the event's, for range scans. Example: 2025-04-30
  is_hidden INTEGER NOT NULL DEFAULT 0,  -- Copy of the event's
  PRIMARY KEY (event_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX idx_event_pairs_actors_date_start
  ON event_pairs (source_actor_id, target_actor_id, is_hidden, date_start);
CREATE INDEX idx_event_pairs_target_actor_id ON event_pairs (target_actor_id);
CREATE INDEX idx_event_pairs_countries_date_start
  ON event_pairs (source_country, target_country, is_hidden, date_start);

CREATE TABLE merges (
  id INTEGER PRIMARY KEY,  -- Example: 3
  kept_event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,  -- Stands for both
  merged_event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,  -- Was merged into it
  score REAL NOT NULL,  -- 0 to 1; merged from 0.6 up. Example: 0.85
  reason TEXT NOT NULL,  -- In words. Example: same type; USA, PAK; same day
  decided_by TEXT NOT NULL DEFAULT 'program',  -- The program, or a person's name
  decided_at TEXT NOT NULL,  -- In UTC. Example: 2025-05-01T08:00:00Z
  undone_at TEXT  -- When it was taken back, in UTC; NULL while it holds
) STRICT;
CREATE INDEX idx_merges_kept_event_id ON merges (kept_event_id);
CREATE INDEX idx_merges_merged_event_id ON merges (merged_event_id);

CREATE TABLE reviews (
  id INTEGER PRIMARY KEY,  -- Example: 1
  event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,  -- The event decided on
  decision TEXT NOT NULL,  -- The review state it was given. Example: rejected
  field TEXT,  -- The column that was edited. Example: date
  old_value TEXT,  -- What stood there. Example: 2025-04-30
  new_value TEXT,  -- What stands there now. Example: 2025-04-29
  who TEXT NOT NULL,  -- Who decided. Example: analyst
  why TEXT,  -- The reason given. Example: the call was on the day before
  decided_at TEXT NOT NULL  -- In UTC. Example: 2025-05-01T08:00:00Z
) STRICT;
CREATE INDEX idx_reviews_event_id ON reviews (event_id);

-- Standing facts between actors.

CREATE TABLE relations (
  id INTEGER PRIMARY KEY,  -- Example: 9
  subject_actor_id INTEGER NOT NULL REFERENCES actors (id),  -- Example: 7
  relation TEXT NOT NULL REFERENCES relation_kinds (code),  -- Example: holds-role
  object_actor_id INTEGER REFERENCES actors (id),  -- NULL where the object is words
  object_words TEXT,  -- An office or other words. Example: Prime Minister of Pakistan
  first_attested TEXT CHECK (first_attested IS date(first_attested)),  -- Earliest article's day
  last_attested TEXT CHECK (last_attested IS date(last_attested)),  -- Latest article's day
  report_count INTEGER NOT NULL DEFAULT 0  -- Articles that state it. Example: 3
) STRICT;
CREATE UNIQUE INDEX idx_relations_subject_actor_id ON relations
  (subject_actor_id, relation, ifnull(object_actor_id, 0), ifnull(object_words, ''));
CREATE INDEX idx_relations_object_actor_id ON relations (object_actor_id);

CREATE TABLE relation_mentions (
  relation_id INTEGER NOT NULL REFERENCES relations (id) ON DELETE CASCADE,  -- The fact
  document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,  -- Its article
  start_offset INTEGER NOT NULL,  -- First code point of the evidence. Example: 100
  end_offset INTEGER NOT NULL,  -- First code point after it. Example: 155
  sentence_id INTEGER REFERENCES sentences (id) ON DELETE CASCADE,  -- The sentence it stands in
  words TEXT NOT NULL,  -- The evidence. Example: Pakistani Prime Minister Shehbaz Sharif
  rule TEXT NOT NULL,  -- Row of the lexicon that made it. Example: title-before-name
  PRIMARY KEY (relation_id, document_id, start_offset, end_offset)
) STRICT, WITHOUT ROWID;
CREATE INDEX idx_relation_mentions_document_id ON relation_mentions (document_id);

-- Events of other collections, imported as rows of date, source, relation, target.

CREATE TABLE imported_relations (
  id INTEGER PRIMARY KEY,  -- Example: 17
  label TEXT NOT NULL UNIQUE,  -- As the imported file has it. Example: Express intent to meet
  cameo TEXT REFERENCES cameo_codes (code),  -- NULL where the label is not known. Example: 036
  type TEXT REFERENCES plover_types (code),  -- Example: AGREE
  quad_class TEXT REFERENCES quad_classes (code),  -- Example: verbal-coop
  goldstein REAL  -- Goldstein scale of the CAMEO code. Example: 4.0
) STRICT;

CREATE TABLE imported_events (
  id INTEGER PRIMARY KEY,  -- From 1000000000 up. Example: 1000000000
  dataset_id INTEGER NOT NULL REFERENCES datasets (id) ON DELETE CASCADE,  -- Its collection
  date TEXT NOT NULL,  -- The day. Example: 2014-03-01
  source_actor_id INTEGER NOT NULL REFERENCES actors (id),  -- Who did it
  relation_id INTEGER NOT NULL REFERENCES imported_relations (id),  -- What
  target_actor_id INTEGER NOT NULL REFERENCES actors (id)  -- To whom
) STRICT;
CREATE INDEX idx_imported_events_date ON imported_events (date);
-- All that a timeline needs, so that the rows of an actor need not be fetched one by one.
CREATE INDEX idx_imported_events_source_actor_id_date
  ON imported_events (source_actor_id, date, target_actor_id, relation_id, dataset_id);
CREATE INDEX idx_imported_events_target_actor_id_date
  ON imported_events (target_actor_id, date, source_actor_id, relation_id, dataset_id);

CREATE TABLE actor_counts (
  actor_id INTEGER NOT NULL REFERENCES actors (id) ON DELETE CASCADE,  -- The actor
  dataset_id INTEGER NOT NULL REFERENCES datasets (id) ON DELETE CASCADE,  -- In this collection
  source_count INTEGER NOT NULL DEFAULT 0,  -- Times it does something. Example: 12
  target_count INTEGER NOT NULL DEFAULT 0,  -- Times something is done to it. Example: 8
  PRIMARY KEY (actor_id, dataset_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE month_counts (
  dataset_id INTEGER NOT NULL REFERENCES datasets (id) ON DELETE CASCADE,  -- In this collection
  month TEXT NOT NULL,  -- Of the events' first day; '' where undated. Example: 2025-04
  type TEXT NOT NULL,  -- PLOVER type, '' where the relation is not known. Example: CONSULT
  event_count INTEGER NOT NULL DEFAULT 0,  -- Example: 31
  goldstein_sum REAL NOT NULL DEFAULT 0,  -- Sum of the known Goldstein values. Example: 12.5
  PRIMARY KEY (dataset_id, month, type)
) STRICT, WITHOUT ROWID;

-- Search. Written so that Datasette finds it: without spaces, the table in double quotes.

CREATE VIRTUAL TABLE sentences_fts USING fts5 (
  text, content="sentences", content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER sentences_after_insert AFTER INSERT ON sentences BEGIN
  INSERT INTO sentences_fts (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER sentences_after_delete AFTER DELETE ON sentences BEGIN
  INSERT INTO sentences_fts (sentences_fts, rowid, text) VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER sentences_after_update AFTER UPDATE OF text ON sentences BEGIN
  INSERT INTO sentences_fts (sentences_fts, rowid, text) VALUES ('delete', old.id, old.text);
  INSERT INTO sentences_fts (rowid, text) VALUES (new.id, new.text);
END;

CREATE VIRTUAL TABLE documents_fts USING fts5 (
  title, text, content="documents", content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER documents_after_insert AFTER INSERT ON documents BEGIN
  INSERT INTO documents_fts (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER documents_after_delete AFTER DELETE ON documents BEGIN
  INSERT INTO documents_fts (documents_fts, rowid, title, text)
    VALUES ('delete', old.id, old.title, old.text);
END;
CREATE TRIGGER documents_after_update AFTER UPDATE OF title, text ON documents BEGIN
  INSERT INTO documents_fts (documents_fts, rowid, title, text)
    VALUES ('delete', old.id, old.title, old.text);
  INSERT INTO documents_fts (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

-- Copies and counts, kept whoever writes. Participants carry all they need, because a cascade
-- deletes them when their event is gone already.

CREATE TRIGGER events_after_insert AFTER INSERT ON events WHEN NOT new.is_hidden BEGIN
  INSERT INTO month_counts (dataset_id, month, type, event_count, goldstein_sum)
    VALUES (1, ifnull(substr(new.date_start, 1, 7), ''), new.type, 1, ifnull(new.goldstein, 0))
    ON CONFLICT DO UPDATE SET event_count = event_count + 1,
      goldstein_sum = goldstein_sum + excluded.goldstein_sum;
END;
CREATE TRIGGER events_after_delete AFTER DELETE ON events WHEN NOT old.is_hidden BEGIN
  UPDATE month_counts
    SET event_count = event_count - 1, goldstein_sum = goldstein_sum - ifnull(old.goldstein, 0)
    WHERE dataset_id = 1 AND month = ifnull(substr(old.date_start, 1, 7), '')
      AND type = old.type;
END;
CREATE TRIGGER events_after_update AFTER UPDATE OF date_start, review, type, goldstein ON events
BEGIN
  UPDATE month_counts
    SET event_count = event_count - 1, goldstein_sum = goldstein_sum - ifnull(old.goldstein, 0)
    WHERE dataset_id = 1 AND month = ifnull(substr(old.date_start, 1, 7), '')
      AND type = old.type AND NOT old.is_hidden;
  INSERT INTO month_counts (dataset_id, month, type, event_count, goldstein_sum)
    SELECT 1, ifnull(substr(new.date_start, 1, 7), ''), new.type, 1, ifnull(new.goldstein, 0)
    WHERE NOT new.is_hidden
    ON CONFLICT DO UPDATE SET event_count = event_count + 1,
      goldstein_sum = goldstein_sum + excluded.goldstein_sum;
  UPDATE participants SET date_start = new.date_start, is_hidden = new.is_hidden
    WHERE event_id = new.id
      AND (date_start IS NOT new.date_start OR is_hidden <> new.is_hidden);
  UPDATE event_pairs SET date_start = new.date_start, is_hidden = new.is_hidden
    WHERE event_id = new.id
      AND (date_start IS NOT new.date_start OR is_hidden <> new.is_hidden);
END;

CREATE TRIGGER participants_after_insert AFTER INSERT ON participants
WHEN new.actor_id IS NOT NULL AND NOT new.is_hidden BEGIN
  INSERT INTO actor_counts (actor_id, dataset_id, source_count, target_count)
    VALUES (new.actor_id, 1, new.role = 'source', new.role = 'target')
    ON CONFLICT DO UPDATE SET source_count = source_count + excluded.source_count,
      target_count = target_count + excluded.target_count;
END;
CREATE TRIGGER participants_after_delete AFTER DELETE ON participants
WHEN old.actor_id IS NOT NULL AND NOT old.is_hidden BEGIN
  UPDATE actor_counts
    SET source_count = source_count - (old.role = 'source'),
      target_count = target_count - (old.role = 'target')
    WHERE actor_id = old.actor_id AND dataset_id = 1;
END;
CREATE TRIGGER participants_after_update AFTER UPDATE OF is_hidden ON participants
WHEN new.actor_id IS NOT NULL AND old.is_hidden <> new.is_hidden BEGIN
  INSERT INTO actor_counts (actor_id, dataset_id, source_count, target_count)
    VALUES (new.actor_id, 1, (new.role = 'source') * (old.is_hidden - new.is_hidden),
      (new.role = 'target') * (old.is_hidden - new.is_hidden))
    ON CONFLICT DO UPDATE SET source_count = source_count + excluded.source_count,
      target_count = target_count + excluded.target_count;
END;

-- Views: the stable names.

CREATE VIEW timeline AS
SELECT
  events.id AS id,  -- The event, for `archive show`. Example: 128
  events.date AS date,  -- EDTF value, NULL where the text does not say. Example: 2025-04-30
  (SELECT group_concat(ifnull(actors.name, participants.words), '; ')
    FROM participants LEFT JOIN actors ON actors.id = participants.actor_id
    WHERE participants.event_id = events.id AND participants.role = 'source')
    AS source,  -- Who did it. Example: Marco Rubio
  events.type AS type,  -- PLOVER type. Example: CONSULT
  plover_types.name AS type_name,  -- In words. Example: Consult
  (SELECT group_concat(ifnull(actors.name, participants.words), '; ')
    FROM participants LEFT JOIN actors ON actors.id = participants.actor_id
    WHERE participants.event_id = events.id AND participants.role = 'target')
    AS target,  -- To whom. Example: Shehbaz Sharif
  events.place AS place,  -- Where. Example: Pahalgam
  events.place_country AS place_country,  -- Example: IND
  events.status AS status,  -- How the text vouches for it. Example: actual
  events.mode AS mode,  -- PLOVER mode. Example: phone
  events.cameo AS cameo,  -- CAMEO code. Example: 041
  cameo_codes.name AS cameo_name,  -- In words. Example: Discuss by telephone
  events.quad_class AS quad_class,  -- Example: verbal-coop
  events.goldstein AS goldstein,  -- -10 (conflict) to 10 (cooperation). Example: 1.0
  events.date_start AS date_start,  -- First day. Example: 2025-04-30
  events.date_end AS date_end,  -- Last day, included. Example: 2025-04-30
  events.date_precision AS date_precision,  -- Example: day
  events.date_basis AS date_basis,  -- What dates it. Example: text
  documents.published AS published,  -- Day of the first article that tells it
  events.killed AS killed,  -- Deaths that the text states. Example: 26
  events.confidence AS confidence,  -- Example: 0.91
  events.report_count AS reports,  -- Articles that tell of it. Example: 2
  events.publisher_count AS publishers,  -- Different known publishers of these. Example: 2
  events.review AS review,  -- What a person decided. Example: confirmed
  events.document_id AS document_id,  -- The first article that tells it. Example: 12
  1 AS dataset_id  -- 1 is what was extracted
FROM events
JOIN plover_types ON plover_types.code = events.type
JOIN cameo_codes ON cameo_codes.code = events.cameo
JOIN documents ON documents.id = events.document_id
WHERE NOT events.is_hidden
UNION ALL
SELECT
  imported_events.id, imported_events.date, sources.name, imported_relations.type,
  ifnull(plover_types.name, imported_relations.label), targets.name, NULL, NULL, 'actual', NULL,
  imported_relations.cameo, imported_relations.label, imported_relations.quad_class,
  imported_relations.goldstein, imported_events.date, imported_events.date, 'day', 'publication',
  NULL, NULL, 1.0, 1, 0, 'auto', NULL, imported_events.dataset_id
FROM imported_events
JOIN imported_relations ON imported_relations.id = imported_events.relation_id
JOIN actors AS sources ON sources.id = imported_events.source_actor_id
JOIN actors AS targets ON targets.id = imported_events.target_actor_id
LEFT JOIN plover_types ON plover_types.code = imported_relations.type;

CREATE VIEW actor_timeline AS
SELECT
  participants.actor_id AS actor_id,  -- NULL for a party without a name. Example: 7
  ifnull(actors.name, participants.words) AS actor,  -- Example: Shehbaz Sharif
  participants.country AS country,  -- The state it belongs to. Example: PAK
  participants.sector AS sector,  -- Example: GOV
  participants.role AS role,  -- source or target. Example: target
  events.id AS event_id,  -- Example: 128
  events.date AS date,  -- EDTF value. Example: 2025-04-30
  events.date_start AS date_start,  -- First day. Example: 2025-04-30
  events.date_end AS date_end,  -- Last day, included. Example: 2025-04-30
  events.type AS type,  -- PLOVER type. Example: CONSULT
  plover_types.name AS type_name,  -- In words. Example: Consult
  (SELECT group_concat(ifnull(others.name, counterparts.words), '; ')
    FROM participants AS counterparts
    LEFT JOIN actors AS others ON others.id = counterparts.actor_id
    WHERE counterparts.event_id = events.id
      AND (counterparts.role <> participants.role
        OR counterparts.position <> participants.position))
    AS counterparts,  -- All others who take part. Example: Marco Rubio
  events.status AS status,  -- Example: actual
  events.goldstein AS goldstein,  -- Example: 1.0
  events.place AS place,  -- Example: Pahalgam
  1 AS dataset_id  -- 1 is what was extracted
FROM participants
JOIN events ON events.id = participants.event_id
JOIN plover_types ON plover_types.code = events.type
LEFT JOIN actors ON actors.id = participants.actor_id
WHERE NOT participants.is_hidden
UNION ALL
SELECT
  imported_events.source_actor_id, sources.name, sources.country, sources.sector, 'source',
  imported_events.id, imported_events.date, imported_events.date, imported_events.date,
  imported_relations.type, ifnull(plover_types.name, imported_relations.label), targets.name,
  'actual', imported_relations.goldstein, NULL, imported_events.dataset_id
FROM imported_events
JOIN imported_relations ON imported_relations.id = imported_events.relation_id
JOIN actors AS sources ON sources.id = imported_events.source_actor_id
JOIN actors AS targets ON targets.id = imported_events.target_actor_id
LEFT JOIN plover_types ON plover_types.code = imported_relations.type
UNION ALL
SELECT
  imported_events.target_actor_id, targets.name, targets.country, targets.sector, 'target',
  imported_events.id, imported_events.date, imported_events.date, imported_events.date,
  imported_relations.type, ifnull(plover_types.name, imported_relations.label), sources.name,
  'actual', imported_relations.goldstein, NULL, imported_events.dataset_id
FROM imported_events
JOIN imported_relations ON imported_relations.id = imported_events.relation_id
JOIN actors AS sources ON sources.id = imported_events.source_actor_id
JOIN actors AS targets ON targets.id = imported_events.target_actor_id
LEFT JOIN plover_types ON plover_types.code = imported_relations.type;

CREATE VIEW dyads AS
SELECT
  event_pairs.event_id AS event_id,  -- Example: 128
  event_pairs.source_actor_id AS source_actor_id,  -- Who does it. Example: 3
  sources.name AS source,  -- Example: Marco Rubio
  event_pairs.source_country AS source_country,  -- Example: USA
  event_pairs.target_actor_id AS target_actor_id,  -- To whom. Example: 7
  targets.name AS target,  -- Example: Shehbaz Sharif
  event_pairs.target_country AS target_country,  -- Example: PAK
  event_pairs.is_joint AS is_joint,  -- 1 if the two do it together. Example: 0
  events.date AS date,  -- EDTF value. Example: 2025-04-30
  events.date_start AS date_start,  -- First day. Example: 2025-04-30
  events.type AS type,  -- PLOVER type. Example: CONSULT
  events.quad_class AS quad_class,  -- Example: verbal-coop
  events.goldstein AS goldstein,  -- Example: 1.0
  events.status AS status,  -- Example: actual
  1 AS dataset_id  -- 1 is what was extracted
FROM event_pairs
JOIN events ON events.id = event_pairs.event_id
LEFT JOIN actors AS sources ON sources.id = event_pairs.source_actor_id
LEFT JOIN actors AS targets ON targets.id = event_pairs.target_actor_id
WHERE NOT event_pairs.is_hidden
UNION ALL
SELECT
  imported_events.id, imported_events.source_actor_id, sources.name, sources.country,
  imported_events.target_actor_id, targets.name, targets.country, 0, imported_events.date,
  imported_events.date, imported_relations.type, imported_relations.quad_class,
  imported_relations.goldstein, 'actual', imported_events.dataset_id
FROM imported_events
JOIN imported_relations ON imported_relations.id = imported_events.relation_id
JOIN actors AS sources ON sources.id = imported_events.source_actor_id
JOIN actors AS targets ON targets.id = imported_events.target_actor_id;

CREATE VIEW evidence AS
SELECT
  mentions.event_id AS event_id,  -- The happening. Example: 128
  mentions.id AS mention_id,  -- Example: 512
  mentions.document_id AS document_id,  -- Example: 12
  documents.title AS title,  -- Headline. Example: Talks resume in Geneva
  documents.publisher AS publisher,  -- Example: Associated Press
  documents.published AS published,  -- Day of publication. Example: 2025-05-01
  documents.published_basis AS published_basis,  -- Where that day comes from. Example: metadata
  documents.url AS url,  -- Example: https://example.org/2025/05/01/talks
  sentences.position AS sentence,  -- Number of the sentence, from 0. Example: 0
  sentences.text AS sentence_text,  -- Its words
  mentions.trigger_words AS trigger_words,  -- The words that tell it. Example: phone conversation
  mentions.start_offset AS start_offset,  -- Of the trigger in the article. Example: 120
  mentions.end_offset AS end_offset,  -- First code point after it. Example: 138
  mentions.status AS status,  -- How this article vouches for it. Example: actual
  mentions.confidence AS confidence,  -- Example: 0.91
  mentions.told_event_id AS told_event_id,  -- The event before any merge. Example: 128
  (SELECT group_concat(event_rules.rule, '; ') FROM event_rules
    WHERE event_rules.event_id = mentions.told_event_id)
    AS rules,  -- Rows of the lexicon that made it. Example: verb-hold-talks
  documents.extractor AS extractor  -- Version of the program that read it. Example: 0.1.0
FROM mentions
JOIN documents ON documents.id = mentions.document_id
LEFT JOIN sentences ON sentences.id = mentions.sentence_id;

CREATE VIEW offices AS
SELECT
  relations.subject_actor_id AS actor_id,  -- Example: 7
  actors.name AS actor,  -- Example: Shehbaz Sharif
  ifnull(relations.object_words, objects.name) AS office,  -- Example: Prime Minister of Pakistan
  actors.country AS country,  -- Example: PAK
  relations.first_attested AS first_attested,  -- Day of the earliest article. Example: 2025-05-01
  relations.last_attested AS last_attested,  -- Day of the latest article. Example: 2025-05-07
  relations.report_count AS reports  -- Articles that state it. Example: 3
FROM relations
JOIN actors ON actors.id = relations.subject_actor_id
LEFT JOIN actors AS objects ON objects.id = relations.object_actor_id
WHERE relations.relation = 'holds-role';

-- What the codes mean.

INSERT INTO datasets (id, name, kind, added_at)
  VALUES (1, 'extracted', 'extracted', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'));

INSERT INTO quad_classes (code, name, position) VALUES
    ('verbal-coop', 'Verbal cooperation', 1),
    ('material-coop', 'Material cooperation', 2),
    ('verbal-conf', 'Verbal conflict', 3),
    ('material-conf', 'Material conflict', 4);

INSERT INTO plover_types (code, name, phrase, description, quad_class) VALUES
    ('AGREE', 'Agree', 'agreed with',
      'Promises, offers, accepts or consents to future cooperation', 'verbal-coop'),
    ('CONSULT', 'Consult', 'met or talked with',
      'A meeting, visit, call, talks or negotiation', 'verbal-coop'),
    ('SUPPORT', 'Support', 'supported',
      'Praise, backing, recognition, signing or ratifying an agreement', 'verbal-coop'),
    ('CONCEDE', 'Concede', 'yielded to',
      'Yielding in words: an apology, a pardon, a restriction lifted', 'verbal-coop'),
    ('COOPERATE', 'Cooperate', 'cooperated with',
      'Joint material action: exercises, trade measures, shared information', 'material-coop'),
    ('AID', 'Aid', 'aided',
      'Money, goods, rescue, medical help, asylum or troops as help', 'material-coop'),
    ('RETREAT', 'Retreat', 'yielded by deed to',
      'Yielding carried out: withdrawal, release, surrender, cease-fire', 'material-coop'),
    ('REQUEST', 'Request', 'asked or demanded of',
      'Asks, urges, calls for, demands or appeals', 'verbal-conf'),
    ('ACCUSE', 'Accuse', 'accused or criticised',
      'Blames, condemns, sues, charges or investigates', 'verbal-conf'),
    ('REJECT', 'Reject', 'refused',
      'Refuses, declines, vetoes, dismisses or overrules', 'verbal-conf'),
    ('THREATEN', 'Threaten', 'threatened',
      'Announces harmful action of its own', 'verbal-conf'),
    ('PROTEST', 'Protest', 'protested against',
      'Marches, rallies, strikes, blockades, boycotts or riots', 'material-conf'),
    ('SANCTION', 'Sanction', 'punished or broke off relations with',
      'Reduces relations, suspends aid or talks, expels, convicts or fines', 'material-conf'),
    ('MOBILIZE', 'Mobilize', 'moved forces against',
      'Moves or alerts troops, police or weapons short of force', 'material-conf'),
    ('COERCE', 'Coerce', 'coerced',
      'Arrests, deports, searches, seizes, bans or censors', 'material-conf'),
    ('ASSAULT', 'Assault', 'attacked',
      'Physical violence, carried out or attempted', 'material-conf');

INSERT INTO statuses (code, name, description) VALUES
    ('actual', 'Actual', 'Told as fact'),
    ('alleged', 'Alleged', 'Rests on an accuser, a party to the conflict or suspicion'),
    ('planned', 'Planned', 'Scheduled, intended or expected'),
    ('threatened', 'Threatened', 'A menaced act, named outside the threat itself'),
    ('denied', 'Denied', 'The text says that it did not take place'),
    ('hypothetical', 'Hypothetical', 'A conditional or feared act');

INSERT INTO relation_kinds (code, name, is_symmetric) VALUES
    ('holds-role', 'holds the office of', 0),
    ('leader-of', 'leads', 0),
    ('member-of', 'is a member of', 0),
    ('part-of', 'is part of', 0),
    ('affiliated-with', 'is affiliated with', 0),
    ('ally-of', 'is an ally of', 1),
    ('opposed-to', 'is opposed to', 1),
    ('at-war-with', 'is at war with', 1),
    ('national-of', 'is a national of', 0),
    ('relative-of', 'is a relative of', 1),
    ('neighbor-of', 'is a neighbour of', 1);

INSERT INTO sectors (code, name, description) VALUES
    ('GOV', 'Government', 'The executive, ministries, officials'),
    ('COP', 'Police', 'Police and domestic law enforcement'),
    ('MIL', 'Military', 'The armed forces of a state'),
    ('JUD', 'Judiciary', 'Courts, judges and prosecutors'),
    ('LEG', 'Legislature', 'Parliaments and their members'),
    ('PTY', 'Party', 'Political parties, candidates, politicians'),
    ('REB', 'Rebels', 'Armed and violent opposition to a state'),
    ('PRM', 'Paramilitary', 'Armed groups close to a state'),
    ('SPY', 'Intelligence', 'State intelligence and secret services'),
    ('UAF', 'Unidentified armed', 'Gunmen whose side is not known'),
    ('CRM', 'Criminal', 'Criminals and criminal organisations'),
    ('CVL', 'Civilian', 'Individuals without office'),
    ('REF', 'Refugees', 'Refugees, displaced people, migrants'),
    ('REL', 'Religious', 'Religious bodies and their officials'),
    ('SOC', 'Social', 'Social groups: women, the young, an ethnic group'),
    ('ELI', 'Elite', 'Former officials, celebrities, the wealthy'),
    ('EDU', 'Education', 'Schools, universities, students, teachers'),
    ('BUS', 'Business', 'Companies and businesspeople'),
    ('LAB', 'Labour', 'Workers and unions'),
    ('JRN', 'Journalists', 'News media and journalists'),
    ('MED', 'Medical', 'Hospitals, doctors, health authorities'),
    ('OPP', 'Opposition', 'Non-violent opposition, protesters'),
    ('UNK', 'Unknown', 'Sector not known'),
    ('IGO', 'Intergovernmental', 'Organisations of states'),
    ('NGO', 'Non-governmental', 'Non-governmental organisations');

-- Names after ISO 3166-1 in common English use, with Kosovo and states that are no more.
INSERT INTO countries (code, alpha2, name) VALUES
    ('ABW', 'AW', 'Aruba'),
    ('AFG', 'AF', 'Afghanistan'),
    ('AGO', 'AO', 'Angola'),
    ('AIA', 'AI', 'Anguilla'),
    ('ALA', 'AX', 'Åland Islands'),
    ('ALB', 'AL', 'Albania'),
    ('AND', 'AD', 'Andorra'),
    ('ARE', 'AE', 'United Arab Emirates'),
    ('ARG', 'AR', 'Argentina'),
    ('ARM', 'AM', 'Armenia'),
    ('ASM', 'AS', 'American Samoa'),
    ('ATA', 'AQ', 'Antarctica'),
    ('ATF', 'TF', 'French Southern Territories'),
    ('ATG', 'AG', 'Antigua and Barbuda'),
    ('AUS', 'AU', 'Australia'),
    ('AUT', 'AT', 'Austria'),
    ('AZE', 'AZ', 'Azerbaijan'),
    ('BDI', 'BI', 'Burundi'),
    ('BEL', 'BE', 'Belgium'),
    ('BEN', 'BJ', 'Benin'),
    ('BES', 'BQ', 'Bonaire, Sint Eustatius and Saba'),
    ('BFA', 'BF', 'Burkina Faso'),
    ('BGD', 'BD', 'Bangladesh'),
    ('BGR', 'BG', 'Bulgaria'),
    ('BHR', 'BH', 'Bahrain'),
    ('BHS', 'BS', 'Bahamas'),
    ('BIH', 'BA', 'Bosnia and Herzegovina'),
    ('BLM', 'BL', 'Saint Barthélemy'),
    ('BLR', 'BY', 'Belarus'),
    ('BLZ', 'BZ', 'Belize'),
    ('BMU', 'BM', 'Bermuda'),
    ('BOL', 'BO', 'Bolivia'),
    ('BRA', 'BR', 'Brazil'),
    ('BRB', 'BB', 'Barbados'),
    ('BRN', 'BN', 'Brunei'),
    ('BTN', 'BT', 'Bhutan'),
    ('BVT', 'BV', 'Bouvet Island'),
    ('BWA', 'BW', 'Botswana'),
    ('CAF', 'CF', 'Central African Republic'),
    ('CAN', 'CA', 'Canada'),
    ('CCK', 'CC', 'Cocos Islands'),
    ('CHE', 'CH', 'Switzerland'),
    ('CHL', 'CL', 'Chile'),
    ('CHN', 'CN', 'China'),
    ('CIV', 'CI', 'Ivory Coast'),
    ('CMR', 'CM', 'Cameroon'),
    ('COD', 'CD', 'Democratic Republic of the Congo'),
    ('COG', 'CG', 'Republic of the Congo'),
    ('COK', 'CK', 'Cook Islands'),
    ('COL', 'CO', 'Colombia'),
    ('COM', 'KM', 'Comoros'),
    ('CPV', 'CV', 'Cape Verde'),
    ('CRI', 'CR', 'Costa Rica'),
    ('CSK', NULL, 'Czechoslovakia'),
    ('CUB', 'CU', 'Cuba'),
    ('CUW', 'CW', 'Curaçao'),
    ('CXR', 'CX', 'Christmas Island'),
    ('CYM', 'KY', 'Cayman Islands'),
    ('CYP', 'CY', 'Cyprus'),
    ('CZE', 'CZ', 'Czechia'),
    ('DDR', NULL, 'East Germany'),
    ('DEU', 'DE', 'Germany'),
    ('DJI', 'DJ', 'Djibouti'),
    ('DMA', 'DM', 'Dominica'),
    ('DNK', 'DK', 'Denmark'),
    ('DOM', 'DO', 'Dominican Republic'),
    ('DZA', 'DZ', 'Algeria'),
    ('ECU', 'EC', 'Ecuador'),
    ('EGY', 'EG', 'Egypt'),
    ('ERI', 'ER', 'Eritrea'),
    ('ESH', 'EH', 'Western Sahara'),
    ('ESP', 'ES', 'Spain'),
    ('EST', 'EE', 'Estonia'),
    ('ETH', 'ET', 'Ethiopia'),
    ('FIN', 'FI', 'Finland'),
    ('FJI', 'FJ', 'Fiji'),
    ('FLK', 'FK', 'Falkland Islands'),
    ('FRA', 'FR', 'France'),
    ('FRO', 'FO', 'Faroe Islands'),
    ('FSM', 'FM', 'Micronesia'),
    ('GAB', 'GA', 'Gabon'),
    ('GBR', 'GB', 'United Kingdom'),
    ('GEO', 'GE', 'Georgia'),
    ('GGY', 'GG', 'Guernsey'),
    ('GHA', 'GH', 'Ghana'),
    ('GIB', 'GI', 'Gibraltar'),
    ('GIN', 'GN', 'Guinea'),
    ('GLP', 'GP', 'Guadeloupe'),
    ('GMB', 'GM', 'Gambia'),
    ('GNB', 'GW', 'Guinea-Bissau'),
    ('GNQ', 'GQ', 'Equatorial Guinea'),
    ('GRC', 'GR', 'Greece'),
    ('GRD', 'GD', 'Grenada'),
    ('GRL', 'GL', 'Greenland'),
    ('GTM', 'GT', 'Guatemala'),
    ('GUF', 'GF', 'French Guiana'),
    ('GUM', 'GU', 'Guam'),
    ('GUY', 'GY', 'Guyana'),
    ('HKG', 'HK', 'Hong Kong'),
    ('HMD', 'HM', 'Heard Island and McDonald Islands'),
    ('HND', 'HN', 'Honduras'),
    ('HRV', 'HR', 'Croatia'),
    ('HTI', 'HT', 'Haiti'),
    ('HUN', 'HU', 'Hungary'),
    ('IDN', 'ID', 'Indonesia'),
    ('IMN', 'IM', 'Isle of Man'),
    ('IND', 'IN', 'India'),
    ('IOT', 'IO', 'British Indian Ocean Territory'),
    ('IRL', 'IE', 'Ireland'),
    ('IRN', 'IR', 'Iran'),
    ('IRQ', 'IQ', 'Iraq'),
    ('ISL', 'IS', 'Iceland'),
    ('ISR', 'IL', 'Israel'),
    ('ITA', 'IT', 'Italy'),
    ('JAM', 'JM', 'Jamaica'),
    ('JEY', 'JE', 'Jersey'),
    ('JOR', 'JO', 'Jordan'),
    ('JPN', 'JP', 'Japan'),
    ('KAZ', 'KZ', 'Kazakhstan'),
    ('KEN', 'KE', 'Kenya'),
    ('KGZ', 'KG', 'Kyrgyzstan'),
    ('KHM', 'KH', 'Cambodia'),
    ('KIR', 'KI', 'Kiribati'),
    ('KNA', 'KN', 'Saint Kitts and Nevis'),
    ('KOR', 'KR', 'South Korea'),
    ('KWT', 'KW', 'Kuwait'),
    ('LAO', 'LA', 'Laos'),
    ('LBN', 'LB', 'Lebanon'),
    ('LBR', 'LR', 'Liberia'),
    ('LBY', 'LY', 'Libya'),
    ('LCA', 'LC', 'Saint Lucia'),
    ('LIE', 'LI', 'Liechtenstein'),
    ('LKA', 'LK', 'Sri Lanka'),
    ('LSO', 'LS', 'Lesotho'),
    ('LTU', 'LT', 'Lithuania'),
    ('LUX', 'LU', 'Luxembourg'),
    ('LVA', 'LV', 'Latvia'),
    ('MAC', 'MO', 'Macao'),
    ('MAF', 'MF', 'Saint Martin'),
    ('MAR', 'MA', 'Morocco'),
    ('MCO', 'MC', 'Monaco'),
    ('MDA', 'MD', 'Moldova'),
    ('MDG', 'MG', 'Madagascar'),
    ('MDV', 'MV', 'Maldives'),
    ('MEX', 'MX', 'Mexico'),
    ('MHL', 'MH', 'Marshall Islands'),
    ('MKD', 'MK', 'North Macedonia'),
    ('MLI', 'ML', 'Mali'),
    ('MLT', 'MT', 'Malta'),
    ('MMR', 'MM', 'Myanmar'),
    ('MNE', 'ME', 'Montenegro'),
    ('MNG', 'MN', 'Mongolia'),
    ('MNP', 'MP', 'Northern Mariana Islands'),
    ('MOZ', 'MZ', 'Mozambique'),
    ('MRT', 'MR', 'Mauritania'),
    ('MSR', 'MS', 'Montserrat'),
    ('MTQ', 'MQ', 'Martinique'),
    ('MUS', 'MU', 'Mauritius'),
    ('MWI', 'MW', 'Malawi'),
    ('MYS', 'MY', 'Malaysia'),
    ('MYT', 'YT', 'Mayotte'),
    ('NAM', 'NA', 'Namibia'),
    ('NCL', 'NC', 'New Caledonia'),
    ('NER', 'NE', 'Niger'),
    ('NFK', 'NF', 'Norfolk Island'),
    ('NGA', 'NG', 'Nigeria'),
    ('NIC', 'NI', 'Nicaragua'),
    ('NIU', 'NU', 'Niue'),
    ('NLD', 'NL', 'Netherlands'),
    ('NOR', 'NO', 'Norway'),
    ('NPL', 'NP', 'Nepal'),
    ('NRU', 'NR', 'Nauru'),
    ('NZL', 'NZ', 'New Zealand'),
    ('OMN', 'OM', 'Oman'),
    ('PAK', 'PK', 'Pakistan'),
    ('PAN', 'PA', 'Panama'),
    ('PCN', 'PN', 'Pitcairn'),
    ('PER', 'PE', 'Peru'),
    ('PHL', 'PH', 'Philippines'),
    ('PLW', 'PW', 'Palau'),
    ('PNG', 'PG', 'Papua New Guinea'),
    ('POL', 'PL', 'Poland'),
    ('PRI', 'PR', 'Puerto Rico'),
    ('PRK', 'KP', 'North Korea'),
    ('PRT', 'PT', 'Portugal'),
    ('PRY', 'PY', 'Paraguay'),
    ('PSE', 'PS', 'Palestine'),
    ('PYF', 'PF', 'French Polynesia'),
    ('QAT', 'QA', 'Qatar'),
    ('REU', 'RE', 'Réunion'),
    ('ROU', 'RO', 'Romania'),
    ('RUS', 'RU', 'Russia'),
    ('RWA', 'RW', 'Rwanda'),
    ('SAU', 'SA', 'Saudi Arabia'),
    ('SCG', NULL, 'Serbia and Montenegro'),
    ('SDN', 'SD', 'Sudan'),
    ('SEN', 'SN', 'Senegal'),
    ('SGP', 'SG', 'Singapore'),
    ('SGS', 'GS', 'South Georgia and the South Sandwich Islands'),
    ('SHN', 'SH', 'Saint Helena, Ascension and Tristan da Cunha'),
    ('SJM', 'SJ', 'Svalbard and Jan Mayen'),
    ('SLB', 'SB', 'Solomon Islands'),
    ('SLE', 'SL', 'Sierra Leone'),
    ('SLV', 'SV', 'El Salvador'),
    ('SMR', 'SM', 'San Marino'),
    ('SOM', 'SO', 'Somalia'),
    ('SPM', 'PM', 'Saint Pierre and Miquelon'),
    ('SRB', 'RS', 'Serbia'),
    ('SSD', 'SS', 'South Sudan'),
    ('STP', 'ST', 'São Tomé and Príncipe'),
    ('SUN', NULL, 'Soviet Union'),
    ('SUR', 'SR', 'Suriname'),
    ('SVK', 'SK', 'Slovakia'),
    ('SVN', 'SI', 'Slovenia'),
    ('SWE', 'SE', 'Sweden'),
    ('SWZ', 'SZ', 'Eswatini'),
    ('SXM', 'SX', 'Sint Maarten'),
    ('SYC', 'SC', 'Seychelles'),
    ('SYR', 'SY', 'Syria'),
    ('TCA', 'TC', 'Turks and Caicos Islands'),
    ('TCD', 'TD', 'Chad'),
    ('TGO', 'TG', 'Togo'),
    ('THA', 'TH', 'Thailand'),
    ('TJK', 'TJ', 'Tajikistan'),
    ('TKL', 'TK', 'Tokelau'),
    ('TKM', 'TM', 'Turkmenistan'),
    ('TLS', 'TL', 'East Timor'),
    ('TON', 'TO', 'Tonga'),
    ('TTO', 'TT', 'Trinidad and Tobago'),
    ('TUN', 'TN', 'Tunisia'),
    ('TUR', 'TR', 'Turkey'),
    ('TUV', 'TV', 'Tuvalu'),
    ('TWN', 'TW', 'Taiwan'),
    ('TZA', 'TZ', 'Tanzania'),
    ('UGA', 'UG', 'Uganda'),
    ('UKR', 'UA', 'Ukraine'),
    ('UMI', 'UM', 'United States Minor Outlying Islands'),
    ('URY', 'UY', 'Uruguay'),
    ('USA', 'US', 'United States'),
    ('UZB', 'UZ', 'Uzbekistan'),
    ('VAT', 'VA', 'Vatican City'),
    ('VCT', 'VC', 'Saint Vincent and the Grenadines'),
    ('VEN', 'VE', 'Venezuela'),
    ('VGB', 'VG', 'British Virgin Islands'),
    ('VIR', 'VI', 'United States Virgin Islands'),
    ('VNM', 'VN', 'Vietnam'),
    ('VUT', 'VU', 'Vanuatu'),
    ('WLF', 'WF', 'Wallis and Futuna'),
    ('WSM', 'WS', 'Samoa'),
    ('XKX', 'XK', 'Kosovo'),
    ('YEM', 'YE', 'Yemen'),
    ('YUG', NULL, 'Yugoslavia'),
    ('ZAF', 'ZA', 'South Africa'),
    ('ZAR', NULL, 'Zaire'),
    ('ZMB', 'ZM', 'Zambia'),
    ('ZWE', 'ZW', 'Zimbabwe');
