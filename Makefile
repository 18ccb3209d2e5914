# What people do with this tree. `make demo` and `make test` work from a fresh
# clone on Debian or Ubuntu with Go, Python, Node and gcc.

GOFLAGS ?=
PLUMB := bin/plumb

# Go files that are ours: content and tests of rules are code of other kinds.
GO_FILES = $$(git ls-files '*.go' ':!content/outcome' ':!content/programs' ':!detect/rules/go' ':!detect/testdata')

.PHONY: all build setup demo test lint format bench detector-report vuln clean

all: build

build: ## build bin/plumb
	@mkdir -p bin
	go build -o $(PLUMB) ./cmd/plumb

setup: build ## install what this machine lacks: bubblewrap, libraries, pinned toolchains
	@sh scripts/setup.sh
	@$(PLUMB) setup

demo: setup ## measure a real model, the references and the insecure solutions
	@sh scripts/demo.sh

test: setup ## run every test, a small run on the local model among them
	@sh scripts/test.sh

lint: ## formatting, vet and the linter
	@test -z "$$(go tool -modfile=tools.mod gofumpt -l $(GO_FILES))" || \
		{ echo "not formatted:"; go tool -modfile=tools.mod gofumpt -l $(GO_FILES); exit 1; }
	go vet ./...
	go tool -modfile=tools.mod golangci-lint run ./...

format:
	go tool -modfile=tools.mod gofumpt -w $(GO_FILES)

bench: build ## benchmarks, each with a ratio against something in the same run
	@sh scripts/bench.sh

detector-report: build ## measure the detector and write the tables of docs/detector.md
	@sh scripts/detector-report.sh

clean:
	rm -rf bin dist
