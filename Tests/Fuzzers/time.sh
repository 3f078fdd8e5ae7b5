#!/bin/sh
# Feeds the time stage with text that libFuzzer makes up from the samples; a trap ends the run.
#
# usage: Tests/Fuzzers/time.sh [SECONDS] [FOLDER]      (60 seconds; a new temporary folder)
#
# Compiles the pure targets by hand, for the access level `package` ends at the package: SwiftPM
# offers no fuzzing executable of its own targets. Needs the toolchain's swiftc and clang.
set -eu
seconds=${1:-60}
folder=${2:-$(mktemp -d)}
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
mkdir -p "$folder/corpus" "$folder/modules/CEmbeddedFiles"
cat > "$folder/modules/CEmbeddedFiles/module.modulemap" <<MAP
module CEmbeddedFiles { umbrella "$root/Sources/CEmbeddedFiles/include" export * }
MAP
for file in Sources/CEmbeddedFiles/*.c; do
    clang -std=c2x -O1 -I Sources/CEmbeddedFiles/include -c "$file" \
        -o "$folder/$(basename "$file" .c).o"
done
for module in Facts Lexicon Language Extraction; do
    if [ "$folder/$module.o" -nt "Sources/$module" ] && [ -z "${REBUILD:-}" ]; then continue; fi
    find "Sources/$module" -name '*.swift' | LC_ALL=C sort > "$folder/$module.files"
    swiftc -swift-version 6 -O -wmo -parse-as-library -package-name archive \
        -module-name "$module" -sanitize=fuzzer -I "$folder/modules" \
        -I "$folder/modules/CEmbeddedFiles" -Xcc -I"$root/Sources/CEmbeddedFiles/include" \
        -emit-module -emit-module-path "$folder/modules/$module.swiftmodule" \
        -c @"$folder/$module.files" -o "$folder/$module.o"
done
swiftc -swift-version 6 -O -parse-as-library -package-name archive -module-name TimeFuzzer \
    -sanitize=fuzzer -I "$folder/modules" -I "$folder/modules/CEmbeddedFiles" \
    -Xcc -I"$root/Sources/CEmbeddedFiles/include" Tests/Fuzzers/TimeTarget.swift \
    "$folder"/*.o -o "$folder/fuzz-time"
number=0
for sample in samples/*; do
    for day in 0 1 2 3; do
        number=$((number + 1))
        { printf "\\$day"; head -c 1500 "$sample"; } > "$folder/corpus/sample-$number"
    done
done
# A backtrace of a crash would take minutes.
SWIFT_BACKTRACE=enable=no exec "$folder/fuzz-time" -max_total_time="$seconds" -max_len=2000 \
    -timeout=20 -artifact_prefix="$folder/" "$folder/corpus"
