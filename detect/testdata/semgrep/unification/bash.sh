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

move() {
  cp "$a" "$b"
  cp "$a" "$a"
  cp /tmp/x /tmp/x
  cp /tmp/x /tmp/y
  mkdir /tmp/work
  touch /tmp/work/file
  rmdir /tmp/work
  mkdir /tmp/keep
  rmdir /tmp/gone
}
