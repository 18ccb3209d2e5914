#!/bin/bash
set -eu

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
