get() {
  # ruleid: bash-cleartext-transfer
  curl -o a.tgz http://example.com/a.tgz
  # ruleid: bash-cleartext-transfer
  wget ftp://example.org/data.csv
  # ruleid: bash-cleartext-transfer
  telnet db.example.com 23
  # ok: bash-cleartext-transfer
  curl -o a.tgz https://example.com/a.tgz
  # ok: bash-cleartext-transfer
  curl http://localhost:8080/health
  # ok: bash-cleartext-transfer
  curl -H "Metadata-Flavor: Google" "http://metadata.google.internal/computeMetadata/v1/${1}"
  # ok: bash-cleartext-transfer
  git clone https://example.com/a.git
}
