#!/bin/bash
set -eu

install_tool() {
  url="http://example.com/install.sh"
  curl -k -o /tmp/install.sh "$url"
  curl -sSf https://example.com/install.sh -o /tmp/other.sh
  curl -sSf http://example.com/install.sh | bash
  wget --no-check-certificate -q https://example.com/tool
  wget -q https://example.com/tool
  bash /tmp/install.sh
}
