#!/usr/bin/env python3
"""Writes Gazetteer/Tables/person-names.tsv: frequent given names and surnames in lower case.

A town that bears one of them is flagged, because a text may mean a person. Source: the name files
of the United States Census of 1990 (public domain) in the PyPI package names; surnames of rank
1,500 and better, and the given names of Data/given-names.tsv.
"""
import importlib.util
import pathlib

LEXICON = pathlib.Path(__file__).parent.parent


def main():
    folder = pathlib.Path(importlib.util.find_spec("names").origin).parent
    names = {}
    for line in (folder / "dist.all.last").read_text().splitlines():
        name, _, _, rank = line.split()
        if int(rank) <= 1500:
            names[name.lower()] = "US Census 1990"
    given = (LEXICON / "Data/given-names.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in given if line and not line.startswith("#")]
    column = rows[0].index("name")
    for row in rows[1:]:
        names.setdefault(row[column], "given-names.tsv")
    lines = ["# Frequent names of people. Made by Build/person_names.py.", "name\tsource"]
    lines += [f"{name}\t{source}" for name, source in sorted(names.items())]
    target = LEXICON / "Gazetteer/Tables/person-names.tsv"
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


main()
