#!/usr/bin/env python3
"""Writes Gazetteer/Tables/common-words.tsv: the most common English words, without names.

Source: levels 10 and 20 of SCOWL (Debian package scowl, unpacked into the folder given as the
argument), lower-case words of ASCII letters only.
"""
import pathlib
import sys


def main():
    folder = pathlib.Path(sys.argv[1]) / "usr/share/dict/scowl"
    words = set()
    for level in ("10", "20"):
        for word in (folder / f"english-words.{level}").read_text("iso-8859-1").split():
            if word.isascii() and word.isalpha() and word.islower():
                words.add(word)
    target = pathlib.Path(__file__).parent.parent / "Gazetteer/Tables/common-words.tsv"
    lines = ["# The most common English words. Made by Build/words.py.", "word\tsource"]
    lines += [f"{word}\tSCOWL" for word in sorted(words)]
    target.write_text("\n".join(lines) + "\n")


main()
