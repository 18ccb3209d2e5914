#!/bin/bash
set -eu

backup() {
  local target="$1"
  eval "tar czf /var/backups/$target"
  eval "sync"
  rsync -a "$target" backup@example.com:/srv
  sudo rm -rf "$target"
  rm -rf /tmp/old
  chmod 777 /srv/data
  chmod 640 /srv/data/secret
}

serve() {
  read -r name
  safe=$(printf %q "$name")
  eval "cat /srv/$name"
  eval "cat /srv/$safe"
  host=$QUERY_STRING
  ping -c1 $host
  mysql -u root -p"$DB_PASS" -e "SELECT 1"
}

serve_local() {
  eval "cat /srv/$1"
  ping -c1 localhost
}
