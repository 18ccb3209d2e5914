#!/bin/bash
set -eu

serve() {
  name=$(untrusted name)
  safe=$(quote "$name")
  eval $name
  eval $safe
  eval "$name"
  eval "cat $safe"
}
