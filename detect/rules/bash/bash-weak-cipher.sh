seal() {
  # ruleid: bash-weak-cipher
  openssl enc -des3 -in a -out b
  # ruleid: bash-weak-cipher
  openssl enc -aes-128-ecb -in a -out b
  # ruleid: bash-weak-cipher
  openssl enc -e -rc4 -in a
  # ok: bash-weak-cipher
  openssl enc -aes-256-cbc -pbkdf2 -in a -out b
  # ok: bash-weak-cipher
  openssl enc -chacha20 -pbkdf2 -in a
  # ok: bash-weak-cipher
  gpg --symmetric a
}
