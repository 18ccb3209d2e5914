#!/bin/bash
set -eu

digest() {
  if [ "$1" = legacy ]; then
    md5sum "$2"
  fi
  sha1sum "$2"
  sha256sum "$2"
  openssl genrsa 1024
  openssl genrsa 4096
  openssl genrsa 512
  openssl enc -des -in "$2"
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
