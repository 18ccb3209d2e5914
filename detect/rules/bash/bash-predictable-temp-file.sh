report() {
  # ruleid: bash-predictable-temp-file
  df -h > /tmp/report.txt
  # ruleid: bash-predictable-temp-file
  TMPFILE=/tmp/app.$$
  # ruleid: bash-predictable-temp-file
  curl -s -o /tmp/get.tgz https://example.com/a.tgz
  # ok: bash-predictable-temp-file
  tmp=$(mktemp)
  # ok: bash-predictable-temp-file
  df -h > /var/lib/app/report.txt
  # ok: bash-predictable-temp-file
  mktemp /tmp/app.XXXXXX
}
