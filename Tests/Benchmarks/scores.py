#!/usr/bin/env python3
"""All development scores at once, one a line: name, value, goal, apart by tabs.

usage: scores.py ARCHIVE [--gold FOLDER] [--corpora FOLDER] [--treebanks FOLDER]

ARCHIVE is the program. FOLDER of the gold holds `sentences`, `articles`, `time` and `syntax` with
their scorers; parts that are absent are skipped with a line on standard error. `archive develop
score` runs this and sets the values beside the last record.
"""
import argparse
import contextlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


class Scores:
    def __init__(self, program, gold, corpora, treebanks, scratch):
        self.program, self.gold, self.corpora = program, gold, corpora
        self.treebanks, self.scratch = treebanks, scratch

    def path(self, name):
        return os.path.join(self.scratch, name)

    def extract(self, name, documents):
        """Writes what the program finds in the documents; the path of its output."""
        text = "".join(json.dumps(document) + "\n" for document in documents)
        with open(self.path(name), "w", encoding="utf-8") as file:
            subprocess.run(
                [self.program, "extract", "--with", "predicates"], input=text, stdout=file,
                text=True, check=True)
        return self.path(name)

    def scorer(self, *command):
        result = subprocess.run(
            [sys.executable, *command, "--json"], capture_output=True, text=True, check=True)
        return json.loads(result.stdout)

    def sentences(self):
        folder = os.path.join(self.gold, "sentences")
        path = os.path.join(folder, "dev.jsonl")
        output = self.extract("sentences", [
            {"id": row["id"], "text": row["text"], "published": None} for row in lines(path)])
        scores = self.scorer(os.path.join(folder, "score_events.py"), path, output, "--alt")
        yield "sentences type F1", 100 * scores["type"]["F1"], 85
        yield "sentences dyad F1", 100 * scores["dyad"]["F1"], 72
        rows = scores["type"]["rows"].items()
        yield "sentences worst type F1", min(
            100 * row[2] for name, row in rows if row[5] >= 5), 60

    def articles(self):
        folder = os.path.join(self.gold, "articles")
        documents = []
        for name in sorted(os.listdir(os.path.join(folder, "ann"))):
            with open(os.path.join(folder, "ann", name), encoding="utf-8") as file:
                article = json.load(file)
            with open(os.path.join(folder, "text", article["id"] + ".txt"), encoding="utf-8") as file:
                documents.append({
                    "id": article["id"], "text": file.read(), "published": article["dct"]})
        output = self.extract("articles", documents)
        scores = self.scorer(
            os.path.join(folder, "score_articles.py"), output, "--gold", folder)
        levels, attributes = scores["levels"], scores["attributes"]
        yield "articles type F1", 100 * levels["type"]["F1"], 62
        yield "articles type+src+tgt F1", 100 * levels["type+src+tgt"]["F1"], 48
        yield "articles status", 100 * attributes["status"]["acc"], 92
        yield "articles date", 100 * attributes["date"]["acc"], 82
        yield "articles place country", 100 * attributes["loc country"]["acc"], 85
        yield "articles roster recall", 100 * scores["roster"]["recall"], 90
        yield "articles relations P", 100 * scores["relations"]["P"], 75
        yield "articles relations R", 100 * scores["relations"]["R"], 75

    def own(self):
        spec = importlib.util.spec_from_file_location(
            "corpus", os.path.join(self.corpora, "corpus.py"))
        corpus = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(corpus)
        for name in ("event-free", "event-free-harder"):
            rows = list(corpus.rows(os.path.join(self.corpora, name + ".tsv")))
            found = lines(self.extract(name, [
                {"id": row["id"], "text": row["text"], "published": None} for row in rows]))
            count = sum(len(document["events"]) for document in found)
            yield name + " false per 100", 100 * count / len(rows), -3
        path = os.path.join(self.corpora, "hard-positives.tsv")
        rows = list(corpus.rows(path))
        output = self.extract("hard", [
            {"id": row["id"], "text": row["text"], "published": None} for row in rows])
        with open(self.path("hard.gold"), "w", encoding="utf-8") as file, \
                contextlib.redirect_stdout(file):
            corpus.main("gold", path)
        scorer = os.path.join(self.gold, "sentences", "score_events.py")
        os.stat(scorer)
        scores = self.scorer(scorer, self.path("hard.gold"), output, "--alt")
        yield "hard positives type F1", 100 * scores["type"]["F1"], None
        yield "hard positives dyad F1", 100 * scores["dyad"]["F1"], 80

    def time(self):
        folder = os.path.join(self.gold, "time")
        for name, goal in (("timebank", 80), ("aquaint", 75), ("wikiwars", 82)):
            path = os.path.join(folder, name + ".jsonl")
            output = self.extract(name, [
                {"id": row["id"], "text": row["text"], "published": row["dct"]}
                for row in lines(path)])
            scores = self.scorer(os.path.join(folder, "score_timex.py"), path, output)
            yield name + " value F1", 100 * scores["value_F1"], goal
            dates = os.path.join(folder, name + ".eventdates.jsonl")
            if os.path.exists(dates):
                scores = self.scorer(os.path.join(folder, "score_eventdates.py"), dates, output)
                yield name + " event dates", scores["exact_of_covered"], (
                    78 if name == "timebank" else 74)

    def syntax(self):
        path = os.path.join(self.treebanks, "gum-dev.ent.conllu")
        if not os.path.exists(path):
            raise FileNotFoundError(2, "absent", path)
        with open(self.path("gum"), "w", encoding="utf-8") as file:
            subprocess.run([self.program, "parse", "--conllu", path], stdout=file, check=True)
        result = subprocess.run(
            [sys.executable, os.path.join(self.gold, "syntax", "conll_eval.py"), path,
             self.path("gum")], capture_output=True, text=True, check=True)
        goals = {"UPOS": 96, "Lemma": 98, "UAS": 85.5, "LAS": 82.5}
        for word in result.stdout.split():
            name, _, value = word.partition("=")
            if name in goals:
                yield "gum-dev " + name, float(value), goals[name]


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--gold", default="../shared/eval")
    parser.add_argument("--corpora", default=os.path.join(HERE, "..", "Corpora"))
    parser.add_argument("--treebanks", default="../shared/data/ud")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        scores = Scores(
            options.program, options.gold, options.corpora, options.treebanks, scratch)
        for part in (scores.sentences, scores.articles, scores.own, scores.time, scores.syntax):
            try:
                for name, value, goal in part():
                    print(f"{name}\t{value:.1f}\t{'' if goal is None else goal}", flush=True)
            except FileNotFoundError as error:
                print(f"skipped {part.__name__}: no {error.filename}", file=sys.stderr)


if __name__ == "__main__":
    main()
