sum() {
  # ruleid: bash-weak-hash
  md5sum -c sums.txt
  # ruleid: bash-weak-hash
  openssl dgst -sha1 -sign key.pem -out release.sig release.tar
  # ruleid: bash-weak-hash
  echo "$pw" | sha1sum
  # ruleid: bash-weak-hash
  hash=$(echo -n "$PASSWORD$salt" | md5sum | cut -d' ' -f1)
  # ok: bash-weak-hash
  sha256sum "$1"
  # ok: bash-weak-hash
  openssl dgst -sha256 "$1"
  # ok: bash-weak-hash
  echo "md5sum $1"
  # ok: bash-weak-hash
  short=$(echo -n "$project" | md5sum)
  # ok: bash-weak-hash
  which md5sum
}
