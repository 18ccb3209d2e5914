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
