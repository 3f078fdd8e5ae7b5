# make demo   builds the program, ingests samples/ and prints a timeline
# make test   runs everything that continuous integration runs
# Both install what is missing first; where they may not, they say what to run.

SHELL := /bin/bash
ARCHIVE_SCRATCH ?= $(HOME)/.cache/archive-build
BUILD = swift build -c release --scratch-path $(ARCHIVE_SCRATCH) \
	--explicit-target-dependency-import-check error
PROGRAM = $(ARCHIVE_SCRATCH)/release/archive

.PHONY: demo test build lint setup clean

setup:
	@Tests/setup.sh

build: setup
	$(BUILD) --product archive

demo: build
	@rm -rf $(ARCHIVE_SCRATCH)/demo && mkdir -p $(ARCHIVE_SCRATCH)/demo
	$(PROGRAM) ingest samples --db $(ARCHIVE_SCRATCH)/demo/archive.db
	$(PROGRAM) timeline Pakistan --db $(ARCHIVE_SCRATCH)/demo/archive.db --format table

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

test: setup lint
	$(BUILD) --build-tests
	ARCHIVE_PROGRAM=$(PROGRAM) swift test -c release --skip-build --parallel \
		--scratch-path $(ARCHIVE_SCRATCH)

clean:
	rm -rf $(ARCHIVE_SCRATCH)
