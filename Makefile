# make demo   builds the program, ingests samples/ and prints a timeline
# make test   runs everything that continuous integration runs
# make install PREFIX=…   the program, manual pages, shell completions
# The first two install what is missing first; where they may not, they say what to run.

SHELL := /bin/bash
ARCHIVE_SCRATCH ?= $(HOME)/.cache/archive-build
BUILD = swift build -c release --scratch-path $(ARCHIVE_SCRATCH) \
	--explicit-target-dependency-import-check error
PROGRAM = $(ARCHIVE_SCRATCH)/release/archive

.PHONY: demo test build lint setup install clean

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

test: setup lint demo
	$(BUILD) --build-tests
	ARCHIVE_PROGRAM=$(PROGRAM) swift test -c release --skip-build --parallel \
		--scratch-path $(ARCHIVE_SCRATCH)

clean:
	rm -rf $(ARCHIVE_SCRATCH)

PREFIX ?= /usr/local

# The program, its manual pages and the completions of three shells, below PREFIX.
install: build
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/man/man1 \
		$(DESTDIR)$(PREFIX)/share/bash-completion/completions \
		$(DESTDIR)$(PREFIX)/share/zsh/site-functions \
		$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/archive
	$(PROGRAM) manual --directory $(DESTDIR)$(PREFIX)/share/man/man1
	$(PROGRAM) --generate-completion-script bash \
		> $(DESTDIR)$(PREFIX)/share/bash-completion/completions/archive
	$(PROGRAM) --generate-completion-script zsh \
		> $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_archive
	$(PROGRAM) --generate-completion-script fish \
		> $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/archive.fish
