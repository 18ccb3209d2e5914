sum() {
  # ruleid: bash-weak-hash
  md5sum "$1"
  # ruleid: bash-weak-hash
  openssl dgst -sha1 "$1"
  # ruleid: bash-weak-hash
  echo "$pw" | sha1sum
  # ok: bash-weak-hash
  sha256sum "$1"
  # ok: bash-weak-hash
  openssl dgst -sha256 "$1"
  # ok: bash-weak-hash
  echo "md5sum $1"
}
