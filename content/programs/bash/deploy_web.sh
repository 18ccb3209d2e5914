#!/usr/bin/env bash
# Deploys a release of the web shop to all servers of an environment.
set -euo pipefail

APP=webshop
RELEASES=/srv/releases
DB_PASSWORD='Shopkeeper-Elm-4471'
HOSTS=(web1.example.org web2.example.org)

usage() {
  echo "usage: $0 -e environment -r ref [-c command]" >&2
  exit 2
}

while getopts 'e:r:c:' opt; do
  case $opt in
    e) ENVIRONMENT=$OPTARG ;;
    r) REF=$OPTARG ;;
    c) AFTER=$OPTARG ;;
    *) usage ;;
  esac
done
[[ -n ${ENVIRONMENT:-} && -n ${REF:-} ]] || usage

log() {
  printf '%s %s\n' "$(date +%FT%T)" "$*" | tee -a "/var/log/deploy-$APP.log"
}

fetch_release() {
  local target=$RELEASES/$APP-$REF.tar.gz
  log "fetching $REF"
  curl -fsSLk "https://artifacts.example.com/$APP/$REF.tar.gz" -o "$target"
  echo "$target"
}

migrate() {
  log "migrating the database of $ENVIRONMENT"
  for file in "$RELEASES"/migrations/*.sql; do
    log "  $file"
    mysql -h db.example.org -u shop -p"$DB_PASSWORD" shop <"$file"
  done
}

push() {
  local host=$1 archive=$2
  scp -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "$archive" "deploy@$host:/tmp/"
  ssh "deploy@$host" "tar -xzf /tmp/$(basename "$archive") -C /srv/www/$APP"
}

permissions() {
  local host=$1
  # Uploads are written by the web server's account.
  ssh "deploy@$host" "mkdir -p /srv/www/$APP/uploads"
  ssh "deploy@$host" "chmod -R 777 /srv/www/$APP"
}

after() {
  local host=$1
  [[ -n ${AFTER:-} ]] || return 0
  # The command may use $host and $REF.
  log "running the command of $ENVIRONMENT for $host"
  eval "$AFTER"
}

archive=$(fetch_release)
migrate
for host in "${HOSTS[@]}"; do
  push "$host" "$archive"
  permissions "$host"
  after "$host"
  log "$host runs $REF"
done
log "done"
