#!/bin/sh
# The demo: a real local model, the shipped reference solutions and the insecure
# ones, measured by running their code; then the suites that read code. Prints the
# tables, writes report.html and report-code.html.
set -eu
cd "$(dirname "$0")/.."

plumb=bin/plumb
work=$(mktemp -d)
model_pid=""
stop() {
	[ -z "$model_pid" ] || kill "$model_pid" 2>/dev/null || true
	rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT TERM

python=$(sh scripts/local-model/setup.sh) || exit 1

mkdir -p bin/demo
$plumb solutions --kind secure >bin/demo/secure.jsonl
$plumb solutions --kind insecure >bin/demo/insecure.jsonl
$plumb solutions --kind original >bin/demo/original.jsonl

mkfifo "$work/hold"
PLUMB_MODEL_LOG="$work/model.log" "$python" scripts/local-model/serve.py bin/demo/port <"$work/hold" >"$work/address" 2>&1 &
model_pid=$!
exec 8>"$work/hold" # held open while we live: the server ends when it closes
for _ in $(seq 100); do
	[ -s "$work/address" ] && break
	kill -0 "$model_pid" 2>/dev/null || break
	sleep 0.1
done
PLUMB_DEMO_URL=$(head -n 1 "$work/address")
case $PLUMB_DEMO_URL in
http://*) ;;
*)
	echo "demo: the local model did not start: $(tail -n 1 "$work/model.log" 2>/dev/null)" >&2
	exit 1
	;;
esac
export PLUMB_DEMO_URL

# measure PLAN NAME runs a plan, prints its table and writes NAME.html.
worst=0
measure() {
	code=0
	$plumb run "$1" --store "bin/demo/plumb.db" || code=$?
	[ "$code" -eq 0 ] || [ "$code" -eq 3 ] || exit "$code"
	[ "$code" -eq 0 ] || worst=$code
	$plumb report --store "bin/demo/plumb.db"
	$plumb report --store "bin/demo/plumb.db" --format html --output "$2.html"
	echo "wrote $2.html; read one sample with: $plumb show --store bin/demo/plumb.db SAMPLE" >&2
}
measure examples/demo.yaml report
measure examples/demo-code.yaml report-code
exit "$worst"
