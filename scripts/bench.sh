#!/bin/sh
# Benchmarks: each prints what it measured beside the floor that it is held to,
# as a ratio against something in the same run wherever there is something. They
# want a quiet machine; none of them is a test.
set -eu
cd "$(dirname "$0")/.."
bench() { # bench PACKAGE REGEXP
	go test "$1" -run '^$' -bench "$2" -benchtime 1x -timeout 30m | grep -v -E '^(goos|goarch|pkg|cpu|PASS|ok)' || true
}
echo "== engine: asking and keeping, against a bare loop over the same server"
bench ./internal/engine .
echo "== sandbox: starts a second, against bare processes"
go test ./internal/sandbox/bwrap -run '^$' -bench Start -benchtime 2s | grep -E '^Benchmark' || true
echo "== answers: a fresh one and a repeated one, mean over the five languages"
bench ./internal/cli 'Answer|Ready'
echo "== detector: excerpts of 640 bytes, the shipped programs, and a tree of ordinary code if there is one; all rules of the language, one processor, against one parse"
GOMAXPROCS=1 bench ./detect 'Snippets|Files|Tree'
echo "== detector: compiling the rules of a language, against scanning its shipped programs"
bench ./detect 'Compile'
