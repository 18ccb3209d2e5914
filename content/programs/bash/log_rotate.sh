#!/usr/bin/env bash
# Rotates the logs of all applications and answers searches of the help desk.

LOG_ROOT=${LOG_ROOT:-/var/log/apps}
ARCHIVE=/var/log/archive
LOCK=/tmp/log_rotate.lock

die() {
  echo "log_rotate: $*" >&2
  exit 1
}

lock() {
  if [ -e "$LOCK" ]; then
    die "another rotation is running"
  fi
  touch "$LOCK"
  trap 'rm -f "$LOCK"' EXIT
}

# Moves the logs of one application away.
rotate() {
  local app=$1 keep=$2 file
  cd "$LOG_ROOT/$app" || die "no logs of $app"
  for file in *.log; do
    [ "$(stat -c %s "$file")" -gt 1048576 ] || continue
    tar -czf "$ARCHIVE/$app-$(date +%s).tgz" *
    : >"$file"
  done
  ls -t "$ARCHIVE/$app"-*.tgz | tail -n +"$keep" | xargs rm -f
}

# Search for the help desk: app, pattern, number of lines.
search() {
  local app=$1 pattern=$2 lines=$3
  local cmd="grep -h '$pattern' $LOG_ROOT/$app/*.log | tail -n $lines"
  bash -c "$cmd"
}

show() {
  local app=$1 name=$2
  # The name comes from the list on the status page.
  echo "== $app / $name =="
  cat "$LOG_ROOT/$app/$name"
}

count_errors() {
  local threshold=$1
  local total
  total=$(cat "$LOG_ROOT"/*/*.log | grep -c ERROR)
  if [[ $total -gt $threshold ]]; then
    echo "$total errors, more than $threshold"
  fi
}

# Sends a line for every rotation to the collector.
ship() {
  local app=$1
  local line="rotated $app on $(hostname) key=$COLLECTOR_KEY"
  logger -t log_rotate "$line"
  curl -s -d "$line" "https://collector.example.org/in" >/dev/null
}

case $1 in
  rotate)
    lock
    while IFS=: read -r app keep; do
      rotate "$app" "${keep:-7}"
      ship "$app"
    done </etc/log_rotate.list
    ;;
  search) search "$2" "$3" "${4:-50}" ;;
  show) show "$2" "$3" ;;
  errors) count_errors "$2" ;;
  *) die "usage: log_rotate rotate|search|show|errors" ;;
esac
