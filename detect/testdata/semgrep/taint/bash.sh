#!/bin/bash
set -eu

serve() {
  name=$(untrusted name)
  plain=$(trusted name)
  eval "cat /srv/$name"
  eval "cat /srv/$plain"
  eval $name
  ping -c1 "$(untrusted host)"
  ping -c1 localhost
}
