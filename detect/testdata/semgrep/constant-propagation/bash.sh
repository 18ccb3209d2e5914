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

MODE="des"
set_cipher "des"
set_cipher "aes"
set_cipher "$MODE"
set_cipher $MODE
other="aes"
set_cipher "$other"
open=777
set_mode $open /srv
set_mode 777 /srv
set_mode 640 /srv
