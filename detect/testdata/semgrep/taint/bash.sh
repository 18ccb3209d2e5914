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
  name=$(untrusted name)
  plain=$(trusted name)
  eval "cat /srv/$name"
  eval "cat /srv/$plain"
  eval $name
  ping -c1 "$(untrusted host)"
  ping -c1 localhost
}
