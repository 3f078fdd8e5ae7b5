#!/usr/bin/env python3
"""Speed of the time stage against a peer from PyPI, in one run on one core.

usage: time.py ARCHIVE TEXT     (ARCHIVE: the program; TEXT: a plain text, best 1 MB or more)
needs: pip install dateparser

Prints megabytes a second of processor time. The peer reads the first 20 KB only: it would take
minutes for the rest.
"""
import subprocess
import sys
import time


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, path = sys.argv[1:]
    ours = subprocess.run(
        [program, "develop", "time", path], capture_output=True, text=True, check=True)
    print("archive    ", ours.stdout.strip())
    from dateparser.search import search_dates
    with open(path, encoding="utf-8") as file:
        text = file.read(20_000)
    search_dates("warm up on 3 May 2020", languages=["en"])
    start = time.process_time()
    found = sum(
        len(search_dates(part, languages=["en"]) or []) for part in text.split("\n") if part.strip())
    seconds = time.process_time() - start
    print(f"dateparser  {found} expressions, {len(text.encode()) / seconds / 1e6:.4f} MB/s")


main()
