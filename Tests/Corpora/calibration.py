#!/usr/bin/env python3
"""Share of events with the right type by band of confidence.
usage: calibration.py [BANDS] GOLD.jsonl=SYSTEM.jsonl ... SYSTEM-OF-EVENT-FREE.jsonl ...

GOLD is what score_events.py reads; an event is right if its type is one of the gold types of its text
or of their alternatives. Events in texts without event are all wrong. BANDS equal parts (default 8).
"""
import json
import sys

TO_2021 = {"DEMAND": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE",
           "FIGHT": "ASSAULT", "THREAT": "THREATEN"}


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def judged(argument):
    """(confidence, right) of each event of one pair of files."""
    gold, _, system = argument.rpartition("=")
    wanted = {}
    for text in read(gold) if gold else []:
        types = wanted.setdefault(text["id"], set())
        for event in text["events"]:
            types |= {event["plover"], *(event.get("alt_types") or [])}
    for text in read(system):
        types = {TO_2021.get(name, name) for name in wanted.get(text["id"], ())}
        for event in text["events"]:
            yield event["confidence"], event["type"] in types


def main(arguments):
    bands = 8
    if arguments and arguments[0].isdigit():
        bands = int(arguments.pop(0))
    rows = sorted(row for argument in arguments for row in judged(argument))
    print(f"{len(rows)} events, {sum(right for _, right in rows) / len(rows):.3f} right")
    print("from   to     events  mean confidence  right")
    for band in range(bands):
        part = rows[band * len(rows) // bands:(band + 1) * len(rows) // bands]
        mean = sum(confidence for confidence, _ in part) / len(part)
        right = sum(right for _, right in part) / len(part)
        print(f"{part[0][0]:.2f}   {part[-1][0]:.2f}   {len(part):5d}   {mean:14.3f}  {right:.3f}")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(sys.argv[1:])
