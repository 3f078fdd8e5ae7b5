#!/usr/bin/env python3
"""Writes Gazetteer/Tables/letter-folds.tsv: accented Latin letters and their ASCII letters.

Source: the canonical decompositions of the Unicode Character Database, through Python's
unicodedata; letters that do not decompose follow the usual English transcription.
"""
import pathlib
import unicodedata

SPECIAL = {
    "Æ": "Ae", "æ": "ae", "Ð": "D", "ð": "d", "Ø": "O", "ø": "o", "Þ": "Th", "þ": "th",
    "ß": "ss", "Đ": "D", "đ": "d", "Ħ": "H", "ħ": "h", "ı": "i", "ĸ": "k", "Ł": "L", "ł": "l",
    "Ŋ": "N", "ŋ": "n", "Œ": "Oe", "œ": "oe", "Ŧ": "T", "ŧ": "t", "Ə": "A", "ə": "a",
}


def fold(letter):
    if letter in SPECIAL:
        return SPECIAL[letter]
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isascii() and base.isalpha() else None


def main():
    target = pathlib.Path(__file__).parent.parent / "Gazetteer/Tables/letter-folds.tsv"
    lines = [
        "# Accented Latin letters and the ASCII letters they are folded to. Made by Build/folds.py.",
        "letter\tfold\tsource",
    ]
    for block in (range(0xC0, 0x250), range(0x1E00, 0x1F00)):
        for letter in map(chr, block):
            if (ascii_letters := fold(letter)) is not None:
                lines.append(f"{letter}\t{ascii_letters}\tUnicode")
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


main()
