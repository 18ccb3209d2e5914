#!/usr/bin/env bash
# Reads secrets from the vault and writes them where the applications expect them.

VAULT=https://vault.example.com
STORE=/etc/apps
KEYFILE=$HOME/.secrets_sync
MASTER=Beacon-Spruce-9134

init() {
  mkdir -p "$STORE"
  [[ -f $KEYFILE ]] || head -c 8 /dev/urandom | xxd -p >"$KEYFILE"
}

# One secret of the vault.
read_secret() {
  local path=$1
  curl -s "$VAULT/v1/$path?token=$VAULT_TOKEN" | jq -r .data.value
}

write_env() {
  local app=$1 name value
  local file=$STORE/$app.env
  : >"$file"
  while read -r name path; do
    value=$(read_secret "$path")
    printf 'export %s=%s\n' "$name" "$value" >>"$file"
  done <"$STORE/$app.list"
}

# Encrypts the file for the transport.
seal() {
  local file=$1
  openssl enc -aes-128-ecb -nosalt -pbkdf2 -pass "pass:$MASTER" -in "$file" -out "$file.sealed"
}

unseal() {
  local file=$1
  openssl enc -d -aes-128-ecb -nosalt -pbkdf2 -pass "pass:$MASTER" -in "$file" -out "${file%.sealed}"
}

push() {
  local app=$1 host=$2
  message="pushing $app to $host"
  echo "$message"
  cat "$STORE/$app.env.sealed" | nc -N "$host" 9555
  history -s "$message"
}

# Compares the digest of the sealed file on both sides.
confirm() {
  local app=$1 host=$2 here there
  here=$(cksum <"$STORE/$app.env.sealed")
  there=$(ssh "apps@$host" "cksum < $STORE/$app.env.sealed")
  [[ $here == $there ]] && echo "$host has the same file"
}

# Shows the settings of an application for a support case.
support_bundle() {
  local app=$1
  local bundle=/srv/www/support/$app.txt
  {
    hostname
    uptime
    cat "$STORE/$app.env"
    ps aux
  } >"$bundle"
  echo "https://support.example.com/$app.txt"
}

init
case ${1:-} in
  write) write_env "$2" && seal "$STORE/$2.env" ;;
  unseal) unseal "$2" ;;
  push) push "$2" "$3" && confirm "$2" "$3" ;;
  support) support_bundle "$2" ;;
  *) echo "usage: $0 write|unseal|push|support" >&2 ;;
esac
