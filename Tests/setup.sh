#!/usr/bin/env bash
# Installs the system packages that building and testing need, or says what to run.
set -euo pipefail

command -v swift >/dev/null || {
    echo "error: there is no Swift compiler on the path" >&2
    echo "  fix: install Swift 6.2 or newer from https://www.swift.org/install/" >&2
    exit 2
}

# package name, and a file that is there once it is installed
needed=(
    "libsqlite3-dev /usr/include/sqlite3.h"
    "sqlite3 /usr/bin/sqlite3"
    "zlib1g-dev /usr/include/zlib.h"
)
missing=()
for line in "${needed[@]}"; do
    read -r package file <<<"$line"
    [ -e "$file" ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if [ "$(id -u)" = 0 ]; then
    install="apt-get"
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    install="sudo apt-get"
else
    echo "error: system packages are missing: ${missing[*]}" >&2
    echo "  fix: sudo apt-get update && sudo apt-get install -y ${missing[*]}" >&2
    exit 2
fi
$install update -qq
DEBIAN_FRONTEND=noninteractive $install install -y -qq "${missing[@]}"
