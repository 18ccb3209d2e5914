#!/bin/sh
# Puts Semgrep into a virtual environment below the folder given, and the foreign
# rule pack beside it; prints the environment's folder. Does nothing when both are
# there already. Exit code 75: the package registry is out of reach.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$1"
cache=$(cd "$1" && pwd)
key=$(cat "$here/requirements.txt" "$here/rules.txt" | sha256sum | cut -c1-16)
exec 9>"$cache/lock"
flock 9
if [ ! -e "$cache/$key" ]; then
	log=$cache/setup.log
	rm -rf "$cache/venv" "$cache/rules"
	/usr/bin/python3 -m venv "$cache/venv" >"$log" 2>&1 || {
		echo "semgrep: cannot make a virtual environment (apt-get install python3-venv); see $log" >&2
		exit 1
	}
	pip="$cache/venv/bin/pip --disable-pip-version-check --quiet"
	{
		$pip install --no-deps --only-binary :all: --require-hashes -r "$here/requirements.txt" &&
			$pip download --no-deps --only-binary :all: --require-hashes -r "$here/rules.txt" -d "$cache/rules"
	} >"$log" 2>&1 || {
		if grep -qE 'Retrying|NewConnectionError|Temporary failure|from versions: none' "$log"; then
			echo "semgrep: the package registry is out of reach; see $log" >&2
			exit 75
		fi
		echo "semgrep: $(grep -m1 -E 'ERROR|DO NOT MATCH' "$log"); see $log" >&2
		exit 1
	}
	touch "$cache/$key"
fi
echo "$cache"
