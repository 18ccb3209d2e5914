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
  safe=$(quote "$name")
  eval $name
  eval $safe
  eval "$name"
  eval "cat $safe"
}
