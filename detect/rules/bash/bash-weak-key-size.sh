keys() {
  # ruleid: bash-weak-key-size
  openssl genrsa -out k.pem 1024
  # ruleid: bash-weak-key-size
  ssh-keygen -t rsa -b 1024 -f k
  # ruleid: bash-weak-key-size
  openssl req -x509 -newkey rsa:1024 -nodes -out c.pem
  # ok: bash-weak-key-size
  openssl genrsa -out k.pem 4096
  # ok: bash-weak-key-size
  ssh-keygen -t ed25519 -f k
  # ok: bash-weak-key-size
  openssl req -x509 -newkey rsa:3072 -out c.pem
}
