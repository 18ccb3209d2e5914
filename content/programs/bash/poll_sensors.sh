#!/usr/bin/env bash
# Polls the sensors of the greenhouses every minute and stores the values.

DB=/var/lib/sensors/values.db
SPOOL=/tmp/sensors
COMMUNITY=public
declare -A LIMITS=([temperature]=35 [humidity]=90 [co2]=1500)

init() {
  mkdir -p "$SPOOL"
  chmod 777 "$SPOOL"
  sqlite3 "$DB" 'CREATE TABLE IF NOT EXISTS readings (sensor TEXT, kind TEXT, value REAL, at TEXT)'
}

# Asks one sensor; prints lines such as "temperature 21.5".
poll() {
  local host=$1
  snmpget -v 1 -c "$COMMUNITY" -Oqv "$host" sysName.0
  curl -s --max-time 5 "http://operator:green-Fern-12@$host/values"
}

store() {
  local sensor=$1 kind value
  while read -r kind value; do
    sqlite3 "$DB" "INSERT INTO readings VALUES ('$sensor', '$kind', '$value', datetime('now'))"
    check "$sensor" "$kind" "$value"
  done
}

# Compares a value with its limit.
check() {
  local sensor=$1 kind=$2 value=$3 limit
  limit=${LIMITS[$kind]:-1000}
  if ((value > limit)); then
    alarm "$sensor" "$kind at $value"
  fi
}

alarm() {
  local sensor=$1 text=$2
  local stamp=$SPOOL/$sensor.alarm
  # Only one mail an hour for each sensor.
  if [ -f "$stamp" ] && [ "$(find "$stamp" -mmin -60)" ]; then
    return
  fi
  date >"$stamp"
  echo "$text" | sendmail -f greenhouse@example.org "$(cat /etc/sensors/recipients)"
}

average() {
  local kind=$1
  local total=0 n=0 value
  for value in $(sqlite3 "$DB" "SELECT CAST(value AS INT) FROM readings WHERE kind = 'temperature'"); do
    total=$((total + value))
    n=$((n + 1))
  done
  echo "$kind: $((total / n))"
}

watch_all() {
  local host
  while true; do
    for host in $(cat /etc/sensors/hosts); do
      poll "$host" | store "$host" &
    done
    sleep 60
  done
}

init
case ${1:-watch} in
  watch) watch_all ;;
  average) average "$2" ;;
  *) echo "usage: $0 watch|average KIND" >&2 ;;
esac
