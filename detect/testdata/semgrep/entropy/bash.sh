#!/bin/bash
set -eu

API_KEY="k9Qz7LmX2vTr8WbN4cYp"
API_NAME="inventory-service"

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

password="password"
session_secret="8f3aQ0zL91xVb7KpTe5mWc2RdY6uHnJs"
login 8f3aQ0zL91xVb7KpTe5mWc2RdY6uHnJs
login guest
