#!/usr/bin/env python3
"""Splits a gold file in two at random, the same way every time, and keeps one half.

usage: halves.py A|B GOLD.jsonl   the half of the lines whose `id` falls to it
       halves.py A|B FOLDER       the ids of FOLDER/*.json that fall to it, one a line

The ids are sorted, shuffled with the seed 20261123, and cut in the middle. Rows are then written
from what fails in A alone, and B tells what they are worth: docs/SCORES.md.
"""
import json
import os
import random
import sys


def half(name, ids):
    ids = sorted(ids)
    random.Random(20261123).shuffle(ids)
    middle = (len(ids) + 1) // 2
    return set(ids[:middle] if name == "A" else ids[middle:])


def main(name, path):
    if os.path.isdir(path):
        ids = [file[:-5] for file in os.listdir(path) if file.endswith(".json")]
        print("\n".join(sorted(half(name, ids))))
        return
    with open(path, encoding="utf-8") as file:
        lines = [line for line in file if line.strip()]
    chosen = half(name, [json.loads(line)["id"] for line in lines])
    for line in lines:
        if json.loads(line)["id"] in chosen:
            sys.stdout.write(line)


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in "AB":
        raise SystemExit(__doc__)
    main(sys.argv[1], sys.argv[2])
