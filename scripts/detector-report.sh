#!/bin/sh
# Measures the detector on everything at hand and writes the tables into
# docs/detector.md. CyberSecEval's cases are read from a checkout beside this one
# (PLUMB_CYBERSECEVAL), well-known libraries are fetched by their recipe; what is
# missing is said in the tables.
set -eu
cd "$(dirname "$0")/.."
clean=bin/clean
bin/plumb mine --recipe content/recipes/clean.yaml --fetch-only --into "$clean" ||
	echo "detector-report: not every library could be fetched" >&2
dev=${PLUMB_CYBERSECEVAL:-../shared/data/cyberseceval/autocomplete.dev.json}
set --
[ -f "$dev" ] && set -- --dev "$dev"
[ -d "$clean" ] && set -- "$@" --clean "$clean"
go run ./scripts/detectorreport "$@"
echo "wrote docs/detector.md"
