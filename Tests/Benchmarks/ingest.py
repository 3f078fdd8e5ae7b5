#!/usr/bin/env python3
"""Speed and memory of `ingest` against `extract`, in one run.

    python3 Tests/Benchmarks/ingest.py PATH/TO/archive [ARTICLES] [FILE.jsonl…]

Makes ARTICLES articles (2,000) of the samples, and of the texts of further NDJSON files if given,
with varied dates and a first line of its own each, so that none is there twice. Compares
  * `ingest --jobs 1` with `extract --jobs 1` on the same lines (goal: 85 % of its rate);
  * `ingest --jobs 2` on two cores with `ingest --jobs 1` held to one core (goal: 1.7 times its
    rate), and with `--jobs 1` where the writer may take a second core;
  * the memory that `ingest` takes for a quarter of the articles and for all (goal: flat).
Runs are interleaved and the best of each is taken: ratios mean something on a busy machine too,
but two cores can only be measured where two are free.
"""

import datetime
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

ARCHIVE = os.path.abspath(sys.argv[1])
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
SAMPLES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../samples")


def texts():
    found = []
    for name in sorted(os.listdir(SAMPLES)):
        if name.endswith(".txt"):
            with open(os.path.join(SAMPLES, name)) as file:
                found.append(file.read())
    for path in sys.argv[3:]:
        with open(path) as file:
            found += [json.loads(line)["text"] for line in file if line.strip()]
    return found


def articles(path, count):
    sources = texts()
    first = datetime.date(2015, 1, 1)
    with open(path, "w") as file:
        for number in range(count):
            day = first + datetime.timedelta(days=number * 3 % 3650)
            text = f"Report {number} of the day.\n\n" + sources[number % len(sources)]
            file.write(json.dumps(
                {"id": f"n{number}", "text": text, "published": day.isoformat()}) + "\n")


def run(command, source, core=None):
    """Wall seconds, CPU seconds and most memory in MB; on one core only, if one is given."""
    with open(source) as lines, open(os.devnull, "w") as nowhere:
        start = time.perf_counter()
        process = subprocess.Popen(
            [ARCHIVE, *command], stdin=lines, stdout=nowhere, stderr=subprocess.DEVNULL,
            preexec_fn=None if core is None else lambda: os.sched_setaffinity(0, {core}))
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command} ended with {process.returncode}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    folder = tempfile.mkdtemp(prefix="archive-bench-")
    try:
        all_lines = os.path.join(folder, "all.ndjson")
        quarter = os.path.join(folder, "quarter.ndjson")
        articles(all_lines, COUNT)
        articles(quarter, COUNT // 4)
        db = os.path.join(folder, "t.db")
        cases = {
            "extract, 1 job": (["extract", "--jobs", "1"], all_lines),
            "ingest, 1 job": (["ingest", all_lines, "--db", db, "-q", "--jobs", "1"], os.devnull),
            "ingest, 1 job on one core":
                (["ingest", all_lines, "--db", db, "-q", "--jobs", "1"], os.devnull),
            "ingest, 2 jobs": (["ingest", all_lines, "--db", db, "-q", "--jobs", "2"], os.devnull),
            "ingest of a quarter, 2 jobs":
                (["ingest", quarter, "--db", db, "-q", "--jobs", "2"], os.devnull),
        }
        best = {}
        for _ in range(2):
            for name, (command, source) in cases.items():
                for ending in ("", "-wal", "-shm"):
                    if os.path.exists(db + ending):
                        os.remove(db + ending)
                core = min(os.sched_getaffinity(0)) if name.endswith("one core") else None
                measured = run(command, source, core)
                old = best.get(name, measured)
                best[name] = tuple(min(a, b) for a, b in zip(old, measured))
        for name, (wall, cpu, memory) in best.items():
            print(f"{name}: {wall:.1f} s, {cpu:.1f} s CPU, {memory:.0f} MB")
        rate = best["extract, 1 job"][1] / best["ingest, 1 job"][1]
        wall = best["extract, 1 job"][0] / best["ingest, 1 job"][0]
        cores = best["ingest, 1 job on one core"][0] / best["ingest, 2 jobs"][0]
        jobs = best["ingest, 1 job"][0] / best["ingest, 2 jobs"][0]
        grown = best["ingest, 2 jobs"][2] / best["ingest of a quarter, 2 jobs"][2]
        print(f"rate of ingest: {rate:.2f} of extract by CPU, {wall:.2f} by the clock (goal 0.85)")
        print(f"two jobs on two cores: {cores:.2f} times one job on one core (goal 1.7), "
              f"{jobs:.2f} times one whose writer has a core of its own")
        print(f"memory: {grown:.2f} times that of a quarter of the articles")
    finally:
        shutil.rmtree(folder)


main()
