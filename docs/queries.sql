-- Questions to an archive in plain SQL. Each one is run by a test.
-- Try one with: sqlite3 archive.db "SELECT …", or: archive sql "SELECT …"
-- The views (timeline, actor_timeline, dyads, evidence, offices) are the stable names.

-- An actor's timeline.
SELECT date, role, type_name, counterparts, place, status
FROM actor_timeline
WHERE actor_id = (SELECT id FROM actors WHERE name = 'Pakistan' AND kind = 'country')
ORDER BY date_start IS NULL, date_start;

-- Everything done by or to those who act for a country.
SELECT DISTINCT event_id, date, actor, role, type_name, counterparts
FROM actor_timeline
WHERE country = 'PAK'
ORDER BY date_start IS NULL, date_start, event_id;

-- Who confronted whom most in a month.
SELECT source, target, count(*) AS events, round(avg(goldstein), 2) AS goldstein
FROM dyads
WHERE quad_class IN ('verbal-conf', 'material-conf')
  AND date_start BETWEEN '2025-05-01' AND '2025-05-31'
GROUP BY source_actor_id, target_actor_id
ORDER BY events DESC, source, target
LIMIT 20;

-- The evidence of one event: its sentences, articles and rules.
SELECT sentence_text, trigger_words, title, publisher, published, published_basis, rules
FROM evidence
WHERE event_id = 1;

-- All offices that a person held, and when they were attested.
SELECT actor, office, first_attested, last_attested, reports
FROM offices
WHERE actor = 'Shehbaz Sharif'
ORDER BY first_attested;

-- Events that only one publisher reports.
SELECT id, date, source, type_name, target
FROM timeline
WHERE publishers = 1
ORDER BY date_start IS NULL, date_start;

-- Events without a date, with the day on which they were reported.
SELECT id, source, type_name, target, published
FROM timeline
WHERE date IS NULL
ORDER BY published;

-- Everything that a given row of the lexicon produced.
SELECT timeline.id, timeline.date, timeline.source, timeline.type_name, timeline.target
FROM event_rules
JOIN timeline ON timeline.id = event_rules.event_id
WHERE event_rules.rule = 'verb-speak-with'
ORDER BY timeline.id;

-- Events by month and kind.
SELECT month, quad_class, sum(event_count) AS events
FROM month_counts
JOIN plover_types ON plover_types.code = month_counts.type
GROUP BY month, quad_class
ORDER BY month, quad_class;

-- Sentences that hold a word, best first.
SELECT documents.name, highlight(sentences_fts, 0, '[', ']') AS sentence
FROM sentences_fts
JOIN sentences ON sentences.id = sentences_fts.rowid
JOIN documents ON documents.id = sentences.document_id
WHERE sentences_fts MATCH '"telephoned"'
ORDER BY rank;

-- What the columns of a view mean.
SELECT column_name, description, example
FROM columns
WHERE table_name = 'timeline';
