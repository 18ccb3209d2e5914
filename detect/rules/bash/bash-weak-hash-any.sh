sum() {
  # ruleid: bash-weak-hash-any
  md5sum "$file"
  # ruleid: bash-weak-hash-any
  openssl dgst -sha1 "$file"
  # ruleid: bash-weak-hash-any
  got=$(sha1sum "$file" | awk '{ print $1 }')
  # ok: bash-weak-hash-any
  sha256sum "$1"
  # ok: bash-weak-hash-any
  suffix=$(date | md5sum | head -c3)
  # ok: bash-weak-hash-any
  echo "md5sum(${file})=${md5sum}"
  # ok: bash-weak-hash-any
  md5sum "$1" | awk '{ print $1 }'
  # ok: bash-weak-hash-any
  which md5sum
}
