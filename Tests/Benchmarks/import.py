#!/usr/bin/env python3
"""Import and questions of a million rows, against the sqlite3 shell, in one run.

    python3 Tests/Benchmarks/import.py PATH/TO/archive ../shared/data/scale/events_1m.tsv.gz

The import is compared with `.import` of the same rows into a table of text and the same three
CREATE INDEXes; each question with the sqlite3 shell on SQL that gives the same rows, from process
start to last byte. Runs are interleaved, so that another load of the machine meets both; the best of
each is taken. Prints a table; exits with 1 where a goal is missed.
"""

import gzip
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

ARCHIVE = os.path.abspath(sys.argv[1])
SOURCE = sys.argv[2]
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 15

SHELL = """\
CREATE TABLE imported_events (date TEXT, source TEXT, relation TEXT, target TEXT);
.mode tabs
.import {tsv} imported_events
CREATE INDEX idx_date ON imported_events (date);
CREATE INDEX idx_source ON imported_events (source, date, target, relation);
CREATE INDEX idx_target ON imported_events (target, date, source, relation);
"""

CHOSEN = """
WITH mine AS (SELECT id FROM actors WHERE country = 'PAK'),
chosen AS (
  SELECT i.id, i.date, i.source_actor_id, i.relation_id, i.target_actor_id, i.dataset_id
  FROM mine CROSS JOIN imported_events AS i ON i.source_actor_id = mine.id
  UNION ALL
  SELECT i.id, i.date, i.source_actor_id, i.relation_id, i.target_actor_id, i.dataset_id
  FROM mine CROSS JOIN imported_events AS i ON i.target_actor_id = mine.id
  WHERE i.source_actor_id NOT IN mine)
"""

QUESTIONS = {
    "timeline --actor Pakistan": CHOSEN + """
SELECT c.id, c.date, s.name AS source, ifnull(p.name, r.label) AS type_name, t.name AS target,
  NULL AS place, 'actual' AS status, 1 AS reports, r.type, NULL AS mode, r.cameo,
  r.label AS cameo_name, r.quad_class, r.goldstein, NULL AS place_country, c.date AS date_start,
  c.date AS date_end, 'day' AS date_precision, 'publication' AS date_basis, NULL AS published,
  NULL AS killed, 1.0 AS confidence, 0 AS publishers, 'auto' AS review, NULL AS document_id,
  c.dataset_id
FROM chosen AS c
CROSS JOIN imported_relations AS r ON r.id = c.relation_id
CROSS JOIN actors AS s ON s.id = c.source_actor_id
CROSS JOIN actors AS t ON t.id = c.target_actor_id
LEFT JOIN plover_types AS p ON p.code = r.type
ORDER BY c.date, c.id;""",
    "actor Pakistan": CHOSEN + """
SELECT 'events', 'in all', count(*), min(date), max(date) FROM chosen;
""" + "".join(f"""
SELECT '{name}', ifnull(p.name, r.label) AS item, sum(n), min(first), max(last)
FROM (SELECT i.relation_id, count(*) AS n, min(i.date) AS first, max(i.date) AS last
  FROM actors AS mine CROSS JOIN imported_events AS i ON i.{side}_actor_id = mine.id
  WHERE mine.country = 'PAK' GROUP BY 1) AS c
JOIN imported_relations AS r ON r.id = c.relation_id
LEFT JOIN plover_types AS p ON p.code = r.type
GROUP BY item ORDER BY sum(n) DESC, item LIMIT 10;
""" for name, side in (("does", "source"), ("is done to it", "target"))) + CHOSEN + """
SELECT 'counterpart', a.name, count(*) AS n, min(c.date), max(c.date)
FROM (SELECT iif(source_actor_id IN mine, target_actor_id, source_actor_id) AS other, date
  FROM chosen) AS c
JOIN actors AS a ON a.id = c.other
WHERE c.other NOT IN mine GROUP BY a.name ORDER BY n DESC, a.name LIMIT 10;""",
    "dyad India Pakistan": """
WITH one AS (SELECT id FROM actors WHERE country = 'IND'),
two AS (SELECT id FROM actors WHERE country = 'PAK')
SELECT substr(c.date, 1, 7) AS month, count(*) AS events, sum(forth), sum(NOT forth), 0,
  sum(r.goldstein > 0), sum(r.goldstein < 0), round(avg(r.goldstein), 2)
FROM (
  SELECT i.date, i.relation_id, 1 AS forth
  FROM one CROSS JOIN imported_events AS i ON i.source_actor_id = one.id
  WHERE i.target_actor_id IN two
  UNION ALL
  SELECT i.date, i.relation_id, 0
  FROM two CROSS JOIN imported_events AS i ON i.source_actor_id = two.id
  WHERE i.target_actor_id IN one) AS c
JOIN imported_relations AS r ON r.id = c.relation_id
GROUP BY 1 ORDER BY 1;""",
    "stats --by month": """
SELECT nullif(month, '') AS month, sum(events) AS events, sum(cooperation) AS cooperation,
  sum(conflict) AS conflict
FROM (SELECT month, sum(event_count) AS events,
    sum(iif(p.quad_class LIKE '%-coop', event_count, 0)) AS cooperation,
    sum(iif(p.quad_class LIKE '%-conf', event_count, 0)) AS conflict
  FROM month_counts LEFT JOIN plover_types AS p ON p.code = type
  WHERE event_count > 0 GROUP BY dataset_id, month)
GROUP BY month ORDER BY nullif(month, '') NULLS LAST;""",
    "search minister talks": """
SELECT d.published, highlight(sentences_fts, 0, '⟦', '⟧'),
  (SELECT group_concat(DISTINCT m.event_id) FROM mentions AS m WHERE m.sentence_id = s.id),
  ifnull(d.title, d.name), d.publisher, d.id, s.position
FROM sentences_fts CROSS JOIN sentences AS s ON s.id = sentences_fts.rowid
CROSS JOIN documents AS d ON d.id = s.document_id
WHERE sentences_fts MATCH '"minister" "talks"' ORDER BY sentences_fts.rank, s.id;""",
}


def run(command, text=None):
    """Wall and CPU seconds of a process, and its output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    done = subprocess.run(
        command, input=text, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    wall = time.perf_counter() - start
    if done.returncode not in (0, 1):  # 1: an empty answer
        raise SystemExit(f"{command} ended with {done.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, cpu, done.stdout


def fresh(path):
    for ending in ("", "-wal", "-shm", "-journal"):
        if os.path.exists(path + ending):
            os.remove(path + ending)


def main():
    folder = tempfile.mkdtemp(prefix="archive-bench-")
    missed = []
    try:
        tsv = os.path.join(folder, "events.tsv")
        with gzip.open(SOURCE) as source, open(tsv, "wb") as target:
            shutil.copyfileobj(source, target)
        shell, own = os.path.join(folder, "shell.db"), os.path.join(folder, "own.db")
        best = {}
        for _ in range(3):
            for name, path, command, text in (
                ("sqlite3", shell, ["sqlite3", shell], SHELL.format(tsv=tsv).encode()),
                ("archive", own, [ARCHIVE, "import", tsv, "--db", own], None),
            ):
                fresh(path)
                wall, cpu, _ = run(command, text)
                old = best.get(name, (wall, cpu))
                best[name] = (min(old[0], wall), min(old[1], cpu))
        ratio = best["archive"][0] / best["sqlite3"][0]
        print(f"import: archive {best['archive'][0]:.1f} s ({best['archive'][1]:.1f} s CPU), "
              f"sqlite3 {best['sqlite3'][0]:.1f} s ({best['sqlite3'][1]:.1f} s CPU): "
              f"{ratio:.2f} times (goal 1.5)")
        if ratio > 1.5:
            missed.append("import")
        # Articles, so that a search has something to find.
        samples = os.path.join(os.path.dirname(__file__), "../../samples")
        run([ARCHIVE, "ingest", samples, "--db", own, "-q"])
        for question, sql in QUESTIONS.items():
            mine = [ARCHIVE, *question.split(), "--db", own, "--format", "tsv"]
            script = (".mode tabs\n.headers on\n" + sql + "\n").encode()
            best = {}
            for _ in range(ROUNDS):
                for name, command, text in (
                    ("archive", mine, None), ("sqlite3", ["sqlite3", own], script)
                ):
                    wall, cpu, output = run(command, text)
                    old = best.get(name, (wall, cpu, 0))
                    best[name] = (
                        min(old[0], wall), min(old[1], cpu), len(output.splitlines()))
            (wall, cpu, lines), (shell_wall, shell_cpu, shell_lines) = (
                best["archive"], best["sqlite3"])
            print(f"{question}: archive {wall * 1e3:.1f} ms ({cpu * 1e3:.0f} ms CPU, "
                  f"{lines} lines), sqlite3 {shell_wall * 1e3:.1f} ms "
                  f"({shell_cpu * 1e3:.0f} ms CPU, {shell_lines} lines): "
                  f"{wall / shell_wall:.2f} times (goal 2), CPU {cpu / shell_cpu:.2f} times")
            if wall > 2 * shell_wall or cpu > 0.1:
                missed.append(question)
    finally:
        shutil.rmtree(folder)
    print("missed: " + (", ".join(missed) or "none"))
    sys.exit(1 if missed else 0)


main()
