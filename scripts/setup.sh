#!/bin/sh
# Installs what the sandbox and the languages need from Debian or Ubuntu. Root is
# asked for only when something is missing, and for that alone.
set -eu

packages=""
need() { # need PACKAGE COMMAND-THAT-SUCCEEDS-WHEN-IT-IS-THERE…
	package=$1
	shift
	"$@" >/dev/null 2>&1 || packages="$packages $package"
}

need bubblewrap command -v bwrap
need gcc command -v gcc
need g++ command -v g++
need python3 test -x /usr/bin/python3
need python3-venv /usr/bin/python3 -c 'import ensurepip'
need nodejs command -v node
need npm command -v npm
need libsqlite3-dev test -e /usr/include/sqlite3.h
need libssl-dev test -e /usr/include/openssl/evp.h
need libarchive-dev test -e /usr/include/archive.h
need zlib1g-dev test -e /usr/include/zlib.h

command -v go >/dev/null 2>&1 || {
	echo "setup: Go is not installed; get Go 1.26 or newer and put it on the PATH" >&2
	exit 1
}

if [ -n "$packages" ]; then
	command -v apt-get >/dev/null 2>&1 || {
		echo "setup: missing$packages, and there is no apt-get here; install them by your system's means" >&2
		exit 1
	}
	as_root=""
	if [ "$(id -u)" -ne 0 ]; then
		command -v sudo >/dev/null 2>&1 || {
			echo "setup: missing$packages; install them as root: apt-get install$packages" >&2
			exit 1
		}
		echo "setup: root is needed once, to install with apt-get:$packages" >&2
		as_root=sudo
	fi
	log=$(mktemp)
	# shellcheck disable=SC2086 # a list of words
	{ $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $packages; } >"$log" 2>&1 || {
		echo "setup: apt-get could not install$packages: $(grep -m1 '^E:' "$log" || tail -n 1 "$log")" >&2
		exit 1
	}
	rm -f "$log"
	echo "setup: installed$packages" >&2
fi
