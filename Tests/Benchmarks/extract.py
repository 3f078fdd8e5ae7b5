#!/usr/bin/env python3
"""Speed of the whole extraction on one core, beside others on the same text in the same run.

usage: extract.py ARCHIVE ARTICLES [--other ARCHIVE] [--udpipe MODEL] [--times 3]
ARTICLES is NDJSON of {"id", "text", "published"}, best 100,000 words or more. `--other` is another
build of the program, `--udpipe` a model as against_udpipe.py trains it (pip install ufal.udpipe),
which then cuts, tags and parses, and does no more. xz is a yardstick for the processor.

All are run by turns, so that a busy machine slows down all of them. Prints for each the best of so
many runs, in words between white space a second of processor time, and how many times as long it
takes as the program.
"""
import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time


def processor_time(command, path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(path, "rb") as file:
        subprocess.run(command, stdin=file, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def udpipe_reader(model_path: str, texts: list[str]):
    from ufal import udpipe
    model = udpipe.Model.load(model_path)
    pipeline = udpipe.Pipeline(
        model, "tokenize", udpipe.Pipeline.DEFAULT, udpipe.Pipeline.DEFAULT, "conllu")

    def run() -> float:
        start = time.process_time()
        for text in texts:
            pipeline.process(text)
        return time.process_time() - start
    return run


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive")
    parser.add_argument("articles")
    parser.add_argument("--other")
    parser.add_argument("--udpipe")
    parser.add_argument("--times", type=int, default=3)
    options = parser.parse_args()
    with open(options.articles, encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in file if line.strip()]
    words = sum(len(text.split()) for text in texts)
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as plain:
        plain.write("\n\n".join(texts))
        plain.flush()
        extract = ["extract", "--jobs", "1"]
        runners = {
            "archive": lambda: processor_time([options.archive] + extract, options.articles),
            "xz -6": lambda: processor_time(["xz", "-6", "-T1", "-c"], plain.name),
        }
        if options.other:
            runners["other"] = lambda: processor_time(
                [options.other] + extract, options.articles)
        if options.udpipe:
            runners["UDPipe"] = udpipe_reader(options.udpipe, texts)
        best = dict.fromkeys(runners, float("inf"))
        for _ in range(options.times):
            for name, run in runners.items():
                best[name] = min(best[name], run())
    print(f"{len(texts)} articles, {words:,} words")
    for name, seconds in best.items():
        print(
            f"{name:8} {seconds:7.2f} s {words / seconds:10,.0f} words/s,"
            f" {seconds / best['archive']:.2f} times the time of archive")


if __name__ == "__main__":
    sys.exit(main())
