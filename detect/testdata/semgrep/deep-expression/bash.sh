#!/bin/bash
set -eu

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

nested() {
  eval $(untrusted name)
  eval "cat $(untrusted name)"
  eval "$(quote "$(untrusted name)")"
  eval $(trusted name)
}
