#!/usr/bin/env python3
"""Turns the corpora of this folder into what `archive extract` and the scorers read.

usage: corpus.py input CORPUS.tsv        NDJSON for `archive extract`
       corpus.py gold hard-positives.tsv NDJSON for score_events.py
       corpus.py false OUT.jsonl         events in sentences that hold none, per 100 sentences
"""
import json
import sys


def rows(path):
    """The rows of a table as dictionaries with an id each."""
    with open(path, encoding="utf-8") as file:
        lines = [line.rstrip("\n") for line in file if line.strip() and not line.startswith("#")]
    header = lines[0].split("\t")
    stem = path.rsplit("/", 1)[-1].split(".")[0]
    for number, line in enumerate(lines[1:], 1):
        yield {"id": f"{stem}-{number:03}", **dict(zip(header, line.split("\t")))}


def actors(codes):
    return [{"country": code, "sector": None} for code in codes.split()]


def main(verb, path):
    if verb == "input":
        for row in rows(path):
            print(json.dumps({"id": row["id"], "text": row["text"], "published": None}))
    elif verb == "gold":
        for row in rows(path):
            types = row["types"].split("|")
            print(json.dumps({"id": row["id"], "text": row["text"], "events": [{
                "plover": types[0], "alt_types": types[1:], "sources": actors(row["source"]),
                "targets": actors(row["target"])}]}))
    elif verb == "false":
        with open(path, encoding="utf-8") as file:
            results = [json.loads(line) for line in file]
        count = 0
        for result in results:
            for event in result["events"]:
                count += 1
                print(f"{result['id']}: {event['type']} {event['trigger']!r} {event['rules']}")
        print(f"{count} false events in {len(results)} sentences: {100 * count / len(results):.1f} per 100")
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(sys.argv[1], sys.argv[2])
