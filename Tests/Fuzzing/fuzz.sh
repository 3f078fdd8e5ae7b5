#!/usr/bin/env bash
# Fuzzes the whole extraction with libFuzzer:   Tests/Fuzzing/fuzz.sh [seconds]
#
# Builds the libraries anew with coverage of edges (some minutes, once), then lets libFuzzer change
# the articles of samples/ for so many seconds (60). Exits with an error at the first crash; the
# input that crashed is left in the scratch folder. Needs a toolchain with -sanitize=fuzzer.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
scratch=${ARCHIVE_FUZZ_SCRATCH:-$HOME/.cache/archive-fuzz}
package=$(basename "$PWD" | tr '[:upper:]' '[:lower:]' | tr -c 'a-z0-9_\n' _)

swift build -c release --scratch-path "$scratch" --target Extraction \
    -Xswiftc -sanitize=fuzzer -Xswiftc -parse-as-library
build=$scratch/release
objects=()
for target in CEmbeddedFiles Facts Lexicon Language Extraction; do
    while IFS= read -r object; do objects+=("$object"); done \
        < <(find "$build/$target.build" -name '*.o')
done
swiftc -O -sanitize=fuzzer -parse-as-library -package-name "$package" -swift-version 6 \
    -I "$build/Modules" \
    -Xcc -fmodule-map-file="$build/CEmbeddedFiles.build/module.modulemap" \
    Tests/Fuzzing/ExtractionFuzzer.swift Tests/ExtractionTests/Support/FindingsFault.swift \
    "${objects[@]}" -o "$scratch/fuzz"

mkdir -p "$scratch/corpus" "$scratch/articles"
cp samples/*.txt "$scratch/articles"
cd "$scratch"
# Without this a crash can hang for minutes while its backtrace is drawn.
export SWIFT_BACKTRACE=enable=no
exec ./fuzz corpus articles -max_total_time="$seconds" -max_len=4096 -timeout=10 \
    -artifact_prefix="$scratch/crash-"
