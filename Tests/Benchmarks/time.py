#!/usr/bin/env python3
"""Speed of the time stage against peers from PyPI, in one run on one core.

usage: time.py ARCHIVE TEXT     (ARCHIVE: the program; TEXT: a plain text, best 1 MB or more)
needs: pip install dateparser timexy parsedatetime   (what is missing is left out)

Prints megabytes a second of processor time and the ratio to ours. A peer reads only as much of the
text, paragraph by paragraph from its beginning, as it can in about ten seconds.
"""
import re
import subprocess
import sys
import time


def dateparser_reader():
    from dateparser.search import search_dates
    return lambda part: len(search_dates(part, languages=["en"]) or [])


def timexy_reader():
    import spacy
    from timexy import Timexy  # noqa: F401 (registers the component)
    pipeline = spacy.blank("en")
    pipeline.add_pipe("timexy", config={"kb_id_type": "timex3", "label": "timexy"})
    return lambda part: len(pipeline(part).ents)


def parsedatetime_reader():
    import parsedatetime
    calendar = parsedatetime.Calendar()
    return lambda part: len(calendar.nlp(part) or [])


def speed(read, parts: list[str]) -> tuple[float, int, int]:
    """Megabytes a second, expressions found, bytes read."""
    read("They met on 3 May 2020.")
    size = found = 0
    start = time.process_time()
    for part in parts:
        found += read(part)
        size += len(part.encode())
        if time.process_time() - start > 10:
            break
    return size / (time.process_time() - start) / 1e6, found, size


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    program, path = sys.argv[1:]
    ours = subprocess.run(
        [program, "develop", "time", path], capture_output=True, text=True, check=True).stdout
    print("archive       ", ours.strip())
    our_speed = float(re.search(r"([0-9.]+) MB/s", ours)[1])
    with open(path, encoding="utf-8") as file:
        parts = [part for part in file.read().split("\n") if part.strip()]
    for name, make in [
        ("dateparser", dateparser_reader), ("timexy", timexy_reader),
        ("parsedatetime", parsedatetime_reader),
    ]:
        try:
            read = make()
        except ImportError:
            print(f"{name:14} not installed")
            continue
        theirs, found, size = speed(read, parts)
        print(
            f"{name:14} {found} expressions in {size:,} bytes, {theirs:.4f} MB/s:"
            f" {our_speed / theirs:,.0f} times slower")


main()
