note() {
  # ruleid: bash-log-injection
  echo "login of $1" >> /var/log/app.log
  # ruleid: bash-log-injection
  logger "query $QUERY_STRING"
  # ruleid: bash-log-injection
  echo "agent $HTTP_USER_AGENT" >> access.log
  # ok: bash-log-injection
  echo "started" >> /var/log/app.log
  # ok: bash-log-injection
  echo "no such file: $1" >&2
  # ok: bash-log-injection
  logger "count $n"
  # ok: bash-log-injection
  printf '%q' "$1"
}
