# Two commands do it all: `make run` opens Moot, `make test` runs every test.

# A target may import only what it names in Package.swift.
BUILD = --explicit-target-dependency-import-check error
# With all libraries inside, the program starts in about a third of the time: see Docs/Decisions/.
RELEASE = $(BUILD) --configuration release --static-swift-stdlib -Xswiftc -static-executable
# Where things are installed.
PREFIX = /usr/local
ROOT = $(DESTDIR)$(PREFIX)
MANUAL = $(ROOT)/share/man/man1
BASH = $(ROOT)/share/bash-completion/completions
ZSH = $(ROOT)/share/zsh/site-functions
FISH = $(ROOT)/share/fish/vendor_completions.d
# What the tests link is in none but Swift Testing, so the other runner has nothing to say.
TEST = swift test $(BUILD) --disable-xctest

.PHONY: help run build install uninstall test check canary lint docs practice bench clean

help: ## Lists these commands
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile | expand -t 16

run: build ## Installs what is missing, builds Moot and opens it; ARGS="list" gives it arguments
	@exec .build/release/moot $(ARGS)

build: ## Builds Moot as .build/release/moot
	@.ci/install run
	@swift build $(RELEASE) --product moot

install: build ## Installs Moot with its manual and completions below PREFIX (/usr/local), staged in DESTDIR
	install -d $(ROOT)/bin $(MANUAL) $(BASH) $(ZSH) $(FISH)
	strip -o $(ROOT)/bin/moot .build/release/moot
	chmod 755 $(ROOT)/bin/moot
	install -m 644 Docs/Manual/*.1 $(MANUAL)
	.build/release/moot --generate-completion-script bash > $(BASH)/moot
	.build/release/moot --generate-completion-script zsh > $(ZSH)/_moot
	.build/release/moot --generate-completion-script fish > $(FISH)/moot.fish

uninstall: ## Removes what `make install` installed
	rm -f $(ROOT)/bin/moot $(MANUAL)/moot.1 $(MANUAL)/moot-*.1 $(BASH)/moot $(ZSH)/_moot $(FISH)/moot.fish

test: ## Installs what is missing and runs every test
	@.ci/install test
	$(TEST)

check: lint test ## Everything that a change has to pass: form, layers, generated documents, tests

canary: ## Looks in many more random workshops for what an audience may not see; CANARIES="1000" says how many
	@.ci/install test
	CANARIES=$(or $(CANARIES),300) $(TEST) --filter Canary

lint: ## Looks whether all Swift is in its form
	swift format lint --strict --parallel --recursive Package.swift Sources Tests

docs: ## Writes the generated documents again
	@.ci/install test
	RECORD=1 $(TEST) --filter GeneratedDocumentsTests

practice: ## Plays the practice workshops again
	@.ci/install test
	swift build $(BUILD) --product moot
	python3 Tests/Practice/play.py

bench: build ## Measures Moot beside nano, micro and the bare disk; TODAY="path" beside an earlier build
	@.ci/install bench
	@python3 Tests/Benchmarks/bench.py .build/release/moot $(TODAY)

clean: ## Removes what was built
	rm -rf .build .build-*
