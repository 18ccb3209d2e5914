f() {
  # ruleid: bash-debug-trace
  set -eux
  mysql -p"$DB_PASSWORD" < dump.sql
  set +x
}
g() {
  # ruleid: bash-debug-trace
  set -o xtrace
  curl -H "Authorization: Bearer $token" "$url"
  set +x
}
h() {
  # ruleid: bash-debug-trace
  set -x
  deploy --key "${API_KEY}"
  set +x
}
i() {
  # ok: bash-debug-trace
  set -eu
  # ok: bash-debug-trace
  set -o pipefail
  # ok: bash-debug-trace
  set -x
  make all
  set +x
  login "$DB_PASSWORD"
}
