#!/usr/bin/env bash
# Takes jobs from the spool folder and converts the documents in them.

SPOOL=${SPOOL:-/var/spool/convert}
RESULTS=/srv/www/results
export IFS=$' \t\n'

log() {
  echo "$(date +%T) $*" >&2
}

# A job file holds lines such as FORMAT=pdf and NAME=report.
load_job() {
  local job=$1
  FORMAT=pdf
  NAME=
  source "$job"
  log "job $job: $NAME as $FORMAT"
}

workdir() {
  local dir=/tmp/convert_$NAME
  rm -rf "$dir"
  mkdir -p "$dir"
  echo "$dir"
}

# Runs the office program on one document.
convert_document() {
  local input=$1 dir=$2
  local options="--convert-to $FORMAT --outdir $dir"
  # The options are separate words.
  soffice --headless $options "$input"
}

publish() {
  local dir=$1
  mkdir -p "$RESULTS"
  cp "$dir/$NAME.$FORMAT" "$RESULTS/$NAME.$FORMAT"
  chmod 644 "$RESULTS/$NAME.$FORMAT"
}

# Tells the owner of the job where the result is.
callback() {
  local target=$1
  local link="https://results.example.org/$NAME.$FORMAT"
  log "telling $target"
  curl -sL --data-urlencode "link=$link" -H "Authorization: Bearer $WORKER_TOKEN" "$CALLBACK"
}

handle() {
  local job=$1 dir
  load_job "$job"
  dir=$(workdir)
  convert_document "${job%.job}.src" "$dir" && publish "$dir"
  [ -n "$CALLBACK" ] && callback "$NAME"
  rm -f "$job" "${job%.job}.src"
}

main() {
  local job
  while true; do
    for job in "$SPOOL"/*.job; do
      [ -f "$job" ] || continue
      # Documents are converted side by side.
      handle "$job" &
    done
    sleep 2
  done
}

case ${1:-} in
  once) handle "$2" ;;
  '') main ;;
  *) log "usage: queue_worker.sh [once JOB]" ;;
esac
