#!/bin/sh
# Proves the sandbox on control groups version 2 on any host: boots a User Mode
# Linux kernel (Debian: apt-get install user-mode-linux) over this host's files,
# read-only, and runs the conformance suite there, as root in the root group, in
# the places where systemd and containers put processes, and as a user with and
# without a delegated group. Takes about five minutes.
set -eu

if [ "$$" != 1 ]; then
	command -v linux.uml >/dev/null || { echo "linux.uml is missing: apt-get install user-mode-linux" >&2; exit 1; }
	cd "$(dirname "$0")/.."
	dir=$(mktemp -d /var/tmp/plumb-uml-XXXXXX)
	trap 'rm -rf "$dir"' EXIT
	go test -c -o "$dir/test" ./internal/sandbox/bwrap
	cp "$0" "$dir/init"
	chmod 755 "$dir" "$dir/init" "$dir/test"
	linux.uml mem=1500M root=/dev/root rootfstype=hostfs ro init="$dir/init" PLUMB_DIR="$dir" \
		con=null con0=null,fd:1 quiet </dev/null | grep -av 'Killed process' | tee "$dir/log"
	grep -aq '^all placements done' "$dir/log" && ! grep -aq '^--- FAIL' "$dir/log"
	exit
fi

# From here on we are the first process of the new kernel.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t tmpfs tmp /tmp
mount -t tmpfs run /run
mount -t cgroup2 cg /sys/fs/cgroup
ip link set lo up
cd /tmp

some='TestTier|TestConformance$/memory|TestConformance$/fork|TestCloseKills'
# in_group GROUP TESTS COMMAND…: runs tests in a group, by way of a command.
in_group() {
	group=/sys/fs/cgroup/$1 tests=$2
	shift 2
	mkdir -p "$group"
	sh -c 'echo $$ >"$0/cgroup.procs"; exec "$@"' "$group" "$@" "$PLUMB_DIR/test" -test.v -test.run "$tests" |
		grep -av '^=== RUN' || true
}

echo "== root, in the root group"
in_group . 'TestTier|TestConformance$|TestSupervisorKilled|TestCloseKills'
echo "+memory +pids" >/sys/fs/cgroup/cgroup.subtree_control
mkdir -p /sys/fs/cgroup/slice
echo "+memory +pids" >/sys/fs/cgroup/slice/cgroup.subtree_control
echo "== root, alone in a scope"
in_group slice/alone "$some"
echo "== root, in a scope with others"
sh -c 'mkdir -p /sys/fs/cgroup/slice/shared; echo $$ >/sys/fs/cgroup/slice/shared/cgroup.procs; exec sleep 1000' >/dev/null 2>&1 &
sleep 1
in_group slice/shared "$some"
echo "== root, in a container with others"
in_group slice/container "$some" unshare -C -m sh -c \
	'umount -l /sys/fs/cgroup; mount -t cgroup2 cg /sys/fs/cgroup; sleep 1000 >/dev/null 2>&1 & "$@"' sh
mkdir -p /sys/fs/cgroup/slice/delegated
chown -R 12345 /sys/fs/cgroup/slice/delegated
user="setpriv --reuid 12345 --regid 12345 --clear-groups env HOME=/tmp"
echo "== a user, with a delegated group"
in_group slice/delegated "$some" $user
echo "== a user, without"
in_group slice/plain "$some" $user
echo "all placements done"
halt -f
