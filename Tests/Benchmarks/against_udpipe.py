#!/usr/bin/env python3
"""Measures `archive` against UDPipe 1, trained on the same treebank, in one run.

    pip install ufal.udpipe
    against_udpipe.py train TREEBANK MODEL [--tagger 8] [--parser 6]
    against_udpipe.py measure MODEL GOLD ARCHIVE SCORER

`train` trains UDPipe's tagger, lemmatiser and parser (its defaults for English, without the word
embeddings of its published models, which are made from other text) for so many iterations.
`measure` lets both annotate the words of GOLD on one thread, prints words a second of processor
time (the best of three, reading the model not counted) and the scores of SCORER, which is called as
`SCORER GOLD OUTPUT`. Not part of the tests: training takes half an hour.
"""
import argparse
import os
import subprocess
import sys
import tempfile
import time

from ufal import udpipe

PARSER = (
    "iterations={iterations};embedding_upostag=20;embedding_feats=20;embedding_xpostag=0;"
    "embedding_form=50;embedding_deprel=20;learning_rate=0.02;learning_rate_final=0.001;l2=0.3;"
    "hidden_layer=200;batch_size=10;transition_system=projective;transition_oracle=dynamic;"
    "structured_interval=8"
)


def sentences(path):
    reader = udpipe.InputFormat.newConlluInputFormat()
    with open(path, encoding="utf-8") as file:
        reader.setText(file.read())
    found = udpipe.Sentences()
    problem = udpipe.ProcessingError()
    while True:
        sentence = udpipe.Sentence()
        if not reader.nextSentence(sentence, problem):
            break
        found.push_back(sentence)
    if problem.occurred():
        sys.exit(problem.message)
    return found


def train(options):
    problem = udpipe.ProcessingError()
    start = time.process_time()
    model = udpipe.Trainer.train(
        "morphodita_parsito", sentences(options.treebank), udpipe.Sentences(), "none",
        f"models=1;iterations={options.tagger}", PARSER.format(iterations=options.parser), problem)
    if problem.occurred():
        sys.exit(problem.message)
    # The model comes as text with one character a byte; lone surrogates stand for bytes.
    data = model if isinstance(model, bytes) else model.encode("utf-8", "surrogateescape")
    with open(options.model, "wb") as file:
        file.write(data)
    print(f"{len(data)} bytes after {time.process_time() - start:.0f} s of processor time")


def udpipe_run(options, output):
    model = udpipe.Model.load(options.model)
    best = float("inf")
    for _ in range(3):
        gold = sentences(options.gold)
        start = time.process_time()
        for sentence in gold:
            model.tag(sentence, udpipe.Pipeline.DEFAULT)
            model.parse(sentence, udpipe.Pipeline.DEFAULT)
        best = min(best, time.process_time() - start)
    words = sum(len(sentence.words) - 1 for sentence in gold)
    writer = udpipe.OutputFormat.newConlluOutputFormat()
    for sentence in gold:
        output.write(writer.writeSentence(sentence))
    output.flush()
    return words / best


def measure(options):
    with tempfile.NamedTemporaryFile("w", suffix=".conllu", encoding="utf-8") as other, \
            tempfile.NamedTemporaryFile("wb", suffix=".conllu") as ours:
        speed = udpipe_run(options, other)
        print(f"UDPipe   {speed:9.0f} words/s", flush=True)
        score(options, other.name)
        bench = subprocess.run(
            [options.archive, "develop", "bench", options.gold, "--times", "3"],
            check=True, capture_output=True, text=True).stdout
        mine = float(bench.split("all")[1].split()[0])
        print(f"archive  {mine:9.0f} words/s, {mine / speed:.1f} times as fast", flush=True)
        ours.write(subprocess.run(
            [options.archive, "develop", "annotate", options.gold],
            check=True, capture_output=True).stdout)
        ours.flush()
        score(options, ours.name)


def score(options, output):
    subprocess.run([sys.executable, options.scorer, options.gold, output], check=True)


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    training = commands.add_parser("train")
    training.add_argument("treebank")
    training.add_argument("model")
    training.add_argument("--tagger", type=int, default=8)
    training.add_argument("--parser", type=int, default=6)
    training.set_defaults(run=train)
    measuring = commands.add_parser("measure")
    for name in ("model", "gold", "archive", "scorer"):
        measuring.add_argument(name)
    measuring.set_defaults(run=measure)
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
