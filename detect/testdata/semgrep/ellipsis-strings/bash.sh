#!/bin/bash
set -eu

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

install_tool() {
  url="http://example.com/install.sh"
  curl -k -o /tmp/install.sh "$url"
  curl -sSf https://example.com/install.sh -o /tmp/other.sh
  curl -sSf http://example.com/install.sh | bash
  wget --no-check-certificate -q https://example.com/tool
  wget -q https://example.com/tool
  bash /tmp/install.sh
}

bash -c "ls /srv"
bash -c "ls $1"
bash -x "ls"
